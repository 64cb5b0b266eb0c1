// How soon the plan table answers in Chromium: from the address to a word that is typed and answered.
//
//   node bench/open.mjs [--plans 1000,10000] [--runs 5]      (after `npm ci` in site-tests)

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { launch } from "../site-tests/site/browser.mjs";
import { measure } from "./measure.mjs";
import { pages, text } from "./peers/planverk.mjs";

const { values } = parseArgs({
  options: { plans: { type: "string", default: "1000,10000" }, runs: { type: "string", default: "5" } },
});

console.log("| Plans | Loaded, ms | A word typed is answered, ms | Longest the page was busy, ms |\n|---|---|---|---|");
const browser = await launch();
for (const count of values.plans.split(",").map(Number)) {
  const folder = mkdtempSync(join(tmpdir(), "planverk-open-"));
  text(folder, count);
  measure(pages(folder));
  const runs = [];
  for (let run = 0; run < Number(values.runs); run++) {
    runs.push(await opened(pathToFileURL(join(folder, "target/site/planer.html")).href));
  }
  const middle = (of) => runs.map((run) => run[of]).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)].toFixed(0);
  console.log(`| ${count} | ${middle("loaded")} | ${middle("answered")} | ${middle("busy")} |`);
  rmSync(folder, { recursive: true });
}
await browser.close();

/** A word is typed as soon as the page lets it be; the clock is the page's own, and begins with the address. */
async function opened(address) {
  const page = await (await browser.profile({})).newPage();
  await page.addInitScript(() => {
    globalThis.busy = 0;
    new PerformanceObserver((list) =>
      list.getEntries().forEach((task) => (globalThis.busy = Math.max(globalThis.busy, task.duration))),
    ).observe({ type: "longtask", buffered: true });
  });
  await page.goto(address, { waitUntil: "commit" });
  await page.locator(".pv-filter input").fill("klima");
  await page.waitForFunction(() => document.querySelector(".pv-filter__svar").textContent.trim() !== "");
  const times = await page.evaluate(() => ({
    answered: performance.now(),
    loaded: performance.getEntriesByType("navigation")[0].loadEventEnd,
    busy: globalThis.busy,
  }));
  await page.close();
  return times;
}
