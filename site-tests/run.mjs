// Runs the tests of all finished sites, as one queue: node run.mjs [SITE...] [TEST...]
// What takes longest begins first, so that no lane stands idle at the end. A file that passes says so in one line.

import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const LANES = 2;
const here = import.meta.dirname;
const all = readdirSync(join(here, "test")).map((file) => file.slice(0, -".test.mjs".length));

/** The files each site is looked at with. Lighthouse sees what is the same for all, the preview, its forms, its files, its sheet, its commits and the CMS have their own, and there is one schema. */
const sites = {
  gol: all,
  krodsherad: all.filter((file) => !["cms", "commit", "file", "form", "lighthouse", "preview", "schema", "sheet", "sheet-look"].includes(file)),
  // The site over several, of the three others.
  samlet: ["axe", "html", "keyboard", "links", "motion", "print", "reading", "weight"],
  felt: ["asked", "axe", "browser", "html", "keyboard", "links", "motion", "pages", "pieces", "print", "reading"],
};

/** What takes long, longest first; Lighthouse mostly waits, which is best done while the plugin tests work. */
const long = ["lighthouse", "keyboard", "axe", "preview", "form", "file", "sheet", "sheet-look", "commit", "cms", "figure-svg", "figure-browser", "browser", "style", "privacy", "search", "plan-table", "reading", "html"];

const asked = process.argv.slice(2);
const wanted = (names, known) => names.filter((name) => !asked.some((each) => known.includes(each)) || asked.includes(name));
const queue = wanted(Object.keys(sites), Object.keys(sites))
  .flatMap((site) => wanted(sites[site], all).map((file) => ({ site, file })))
  .sort((one, other) => rank(one.file) - rank(other.file));
const results = [];

await Promise.all(Array.from({ length: LANES }, lane));
report();

function rank(file) {
  return long.includes(file) ? long.indexOf(file) : long.length;
}

async function lane() {
  for (let next = queue.shift(); next; next = queue.shift()) results.push(await run(next));
}

/** Runs one file on one site, and tells how it went. */
async function run({ site, file }) {
  const start = performance.now();
  const node = spawn(process.execPath, ["--test-reporter=spec", join("test", `${file}.test.mjs`)], {
    cwd: here,
    env: { ...process.env, PLANVERK_EXAMPLE: site },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let told = "";
  for (const stream of [node.stdout, node.stderr]) stream.setEncoding("utf8").on("data", (part) => (told += part));
  const status = await new Promise((ended) => node.on("close", ended));
  const count = (what) => Number(new RegExp(`^ℹ ${what} (\\d+)$`, "mu").exec(told)?.[1] ?? 0);
  const result = { site, file, passed: count("pass"), failed: count("fail"), seconds: (performance.now() - start) / 1000 };
  if (status || !result.passed || result.failed) result.failed ||= 1;
  console.log(line(result) + (result.failed ? `\n${told}` : ""));
  return result;
}

function line({ site, file, passed, failed, seconds }) {
  return `${failed ? "FAILED" : "passed"} ${seconds.toFixed(1).padStart(6)} s ${String(passed).padStart(4)} tests  ${site} ${file}`;
}

function report() {
  mkdirSync(join(here, "target"), { recursive: true });
  writeFileSync(join(here, "target", "results.json"), JSON.stringify(results, null, 2));
  const failed = results.filter((each) => each.failed);
  if (failed.length) console.log(`\nFailed:\n${failed.map(line).join("\n")}`);
  process.exitCode = failed.length || !results.length ? 1 : 0;
}
