// axe on every kind of page, in the colours and widths readers have.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { launch, look } from "../site/browser.mjs";
import { kinds, thorough } from "../site/files.mjs";
import { serve } from "../site/server.mjs";

const axe = readFileSync(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const options = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  rules: { "target-size": { enabled: true } }, // 24 px; axe leaves it out unless asked.
  resultTypes: ["violations"],
};
const colours = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "dark", forcedColors: "active" },
};
const views =
  thorough
    ? [1280, 320].flatMap((width) => Object.keys(colours).map((colour) => ({ width, colour })))
    : [{ width: 320, colour: "light" }];
let browser, server;

before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser?.close(), server?.close()]));

for (const path of kinds) {
  test(`axe finds nothing on ${path}`, () =>
    look(browser, { reducedMotion: "reduce" }, server.root, path, async (page) => {
      await page.evaluate(axe);
      const found = [];
      for (const { width, colour } of views) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia(colours[colour]);
        for (const violation of await violations(page)) found.push(`${colour}, ${width} px: ${violation}`);
      }
      assert.deepEqual(found, []);
    }));
}

test("axe sees low contrast, a small target and a missing name where there are some", () =>
  look(browser, {}, server.root, "index.html", async (page) => {
    await page.evaluate(axe);
    await page.evaluate(() => {
      const bad = document.createElement("div");
      bad.innerHTML = '<p id="pale">Pale words</p><button id="one">a</button><button id="other">b</button><button></button>';
      document.querySelector("main").append(bad);
      document.getElementById("pale").style.cssText = "color: #bbb; background: #fff";
      for (const id of ["one", "other"]) document.getElementById(id).style.cssText = "all: unset; display: inline-block; width: 9px";
    });
    const found = (await violations(page)).map((violation) => violation.split(":")[0]);
    for (const rule of ["color-contrast", "target-size", "button-name"]) assert.ok(found.includes(rule), `${rule} in ${found}`);
  }));

async function violations(page) {
  const { violations } = await page.evaluate((options) => axe.run(options), options);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary}`));
}
