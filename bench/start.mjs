// From the start of `planverk:serve` to the front page, beside what Maven takes to start a goal that does nothing, in turn: the first
// start of a folder, as after a change made meanwhile, and a start of the same files as before. Prints the table as Markdown.
//
//   node bench/start.mjs [--plans 100] [--runs 7]

import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { maven } from "./peers/maven.mjs";
import * as planverk from "./peers/planverk.mjs";

const { values } = parseArgs({ options: { plans: { type: "string", default: "100" }, runs: { type: "string", default: "7" } } });
const PATIENCE = 300_000;

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
  const times = { "empty goal": [], first: [], again: [] };
  for (let run = 0; run < Number(values.runs); run++) {
    times["empty goal"].push(emptyGoal(folder));
    rmSync(join(folder, "target/planverk-cache/sist-vist-av"), { force: true });
    times.first.push(await serve(folder));
    times.again.push(await serve(folder));
  }
  const empty = middle(times["empty goal"]);
  for (const [name, all] of Object.entries(times)) {
    const seconds = [middle(all), Math.min(...all), Math.max(...all)].map((one) => (one / 1000).toFixed(2));
    const ratio = name === "empty goal" ? "" : `${(middle(all) / empty).toFixed(2)} ×`;
    console.log(`| ${count} | ${name} | ${seconds[0]} (${seconds[1]}–${seconds[2]}) | ${ratio} |`);
  }
}

function emptyGoal(folder) {
  const [command, ...rest] = planverk.empty(folder).run;
  const begun = performance.now();
  execFileSync(command, rest, { cwd: folder, stdio: "ignore" });
  return performance.now() - begun;
}

/** Milliseconds until the front page is whole; the preview is ended as by Ctrl-C once its figures are drawn. */
async function serve(folder) {
  const port = await free();
  const [command, ...rest] = [...maven, "planverk:serve", `-Dplanverk.port=${port}`];
  const begun = performance.now();
  const child = spawn(command, rest, { cwd: folder, stdio: "ignore", detached: true });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  try {
    await Promise.race([until(port, (page) => page.includes("</html>")), ended.then(gone)]);
    const taken = performance.now() - begun;
    await until(port, (page) => !page.includes("Reglene prøves") && !page.includes("Figurer tegnes"));
    return taken;
  } finally {
    if (child.exitCode === null) process.kill(-child.pid, "SIGINT");
    await ended;
  }
}

function gone() {
  throw new Error("planverk:serve ended by itself");
}

async function until(port, right) {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    if (right(await fetch(`http://127.0.0.1:${port}/`).then((answer) => answer.text(), () => ""))) return;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  throw new Error("the front page never came");
}

function free() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function middle(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
