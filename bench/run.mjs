// Measures Planverk beside its peers, in one run on one machine, and prints the table as Markdown.
//
//   node bench/run.mjs [--runs 3] [--folder FOLDER] [WORDS OF A WORK'S NAME]

import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { countsInstructions, measure, middle } from "./measure.mjs";
import { away } from "./peers/cold.mjs";
import { works } from "./works.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "3" }, folder: { type: "string" } },
});
const place = values.folder ?? mkdtempSync(join(tmpdir(), "planverk-bench-"));
const chosen = works.filter((work) => positionals.every((word) => work.name.split(/[ ,]+/).includes(word)));

console.log(`| Work | Who | Wall s | CPU s |${countsInstructions ? " Instructions, 10⁹ |" : ""} MB | Beside Planverk | Goal |`);
console.log(`|---|---|---|---|${countsInstructions ? "---|" : ""}---|---|---|`);
for (const work of chosen) show(work, measured(work));
if (!values.folder) rmSync(place, { recursive: true });

/** Each run lets everybody do the work once, so that what the machine does besides meets all. */
function measured({ name, count, who }) {
  const folders = new Map();
  for (const [peer, { setUp, first }] of Object.entries(who)) {
    const folder = join(place, `${name} ${peer}`.replaceAll(/[ ,]+/g, "-"));
    for (const old of [folder, away(folder)]) rmSync(old, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    setUp(folder, count);
    if (first) measure(first(folder));
    folders.set(peer, folder);
  }
  const runs = Object.fromEntries(Object.keys(who).map((peer) => [peer, []]));
  for (let run = 0; run < Number(values.runs); run++) {
    for (const [peer, { before, run: command }] of Object.entries(who)) {
      before?.(folders.get(peer));
      runs[peer].push(measure(command(folders.get(peer))));
    }
  }
  return runs;
}

function show({ name, goals }, runs) {
  const ours = middle(runs.planverk);
  for (const [peer, all] of Object.entries(runs)) {
    const one = middle(all);
    const ratio = (of) => (ours[of] / one[of]).toFixed(2);
    const asked = goals.filter((goal) => goal.other === peer);
    const cells = [
      peer === "planverk" ? name : "",
      peer,
      each(all, "wall", 1),
      each(all, "cpu", 1),
      ...(countsInstructions ? [each(all, "instructions", 1, 1e9)] : []),
      one.megabytes.toFixed(0),
      peer === "planverk" ? "" : `wall ${ratio("wall")} ×, CPU ${ratio("cpu")} ×`,
      asked.map(({ of, most }) => `${of} ≤ ${most} × ${ratio(of) <= most ? "✓" : "✗"}`).join(", "),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
}

function each(runs, of, digits, unit = 1) {
  return runs.map((run) => (run[of] / unit).toFixed(digits)).join(" / ");
}
