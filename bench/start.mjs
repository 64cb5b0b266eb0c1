// From the start of `planverk:serve` to the front page, beside what Maven takes to start a goal that does nothing, in turn: the first
// start of a folder; a start after a change, to the page as it was last and to the page of what the files say now; and a start of the
// same files as before. Prints the table as Markdown.
//
//   node bench/start.mjs [--plans 100] [--runs 7]

import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { maven } from "./peers/maven.mjs";
import * as planverk from "./peers/planverk.mjs";
import { plan } from "./text.mjs";
import { free, middle, spread, until } from "./watched.mjs";

const { values } = parseArgs({ options: { plans: { type: "string", default: "100" }, runs: { type: "string", default: "7" } } });
const PATIENCE = 300_000;
const SELDOM = 50;
const LAST = "slik siden var sist";

const place = mkdtempSync(join(tmpdir(), "planverk-start-"));
console.log("| Plans | Start | To the front page, s: median (least–most) | Beside an empty goal |");
console.log("|---|---|---|---|");
for (const count of values.plans.split(",").map(Number)) await measure(count);
rmSync(place, { recursive: true });

async function measure(count) {
  const folder = join(place, `${count}`);
  mkdirSync(folder, { recursive: true });
  planverk.text(folder, count);
  await serve(folder); // figures are drawn, as they were when somebody wrote here before
  const file = join(folder, `src/planverk/planer/${plan(7).id}.md`);
  const text = readFileSync(file, "utf8");
  const times = { "empty goal": [], "first of all": [], "after a change": [], "after a change, what it says now": [], "same files": [] };
  for (let run = 0; run < Number(values.runs); run++) {
    times["empty goal"].push(emptyGoal(folder));
    rmSync(join(folder, "target/planverk-cache/sist-vist-av"), { force: true });
    times["first of all"].push((await serve(folder)).seen);
    writeFileSync(file, `${text}\nEn setning nummer ${run}.\n`);
    const { seen, read } = await serve(folder);
    times["after a change"].push(seen);
    times["after a change, what it says now"].push(read);
    times["same files"].push((await serve(folder)).read);
  }
  const empty = middle(times["empty goal"]);
  for (const [name, all] of Object.entries(times)) {
    const ratio = name === "empty goal" ? "" : `${(middle(all) / empty).toFixed(2)} ×`;
    console.log(`| ${count} | ${name} | ${spread(all, 2, 1000)} | ${ratio} |`);
  }
}

function emptyGoal(folder) {
  const [command, ...rest] = planverk.empty(folder).run;
  const begun = performance.now();
  execFileSync(command, rest, { cwd: folder, stdio: "ignore" });
  return performance.now() - begun;
}

/** Milliseconds until the front page is whole, and until it is no longer told to be the last one; the preview is ended as by Ctrl-C once its figures are drawn. */
async function serve(folder) {
  const port = await free();
  const front = `http://127.0.0.1:${port}/`;
  const [command, ...rest] = [...maven, "planverk:serve", `-Dplanverk.port=${port}`];
  const begun = performance.now();
  const child = spawn(command, rest, { cwd: folder, stdio: "ignore", detached: true });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  try {
    await Promise.race([until(front, (page) => page.includes("</html>"), PATIENCE), ended.then(gone)]);
    const seen = performance.now() - begun;
    await until(front, (page) => !page.includes(LAST), PATIENCE, SELDOM);
    const read = performance.now() - begun;
    await until(front, (page) => !page.includes("Reglene prøves") && !page.includes("Figurer tegnes"), PATIENCE, SELDOM);
    return { seen, read };
  } finally {
    if (child.exitCode === null) process.kill(-child.pid, "SIGINT");
    await ended;
  }
}

function gone() {
  throw new Error("planverk:serve ended by itself");
}
