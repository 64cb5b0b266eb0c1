// Passes on what Maven says, and tells at the end what each part of the gate took, what passed and failed, and what
// was skipped and why: mvn verify site | node .ci/summary.mjs

import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

const began = Date.now();
const lines = [];
for await (const text of createInterface({ input: process.stdin })) {
  console.log(text);
  lines.push({ at: (Date.now() - began) / 1000, text });
}
const root = join(import.meta.dirname, "..");

const parts = {
  "core tests": /surefire\S*:test .* @ planverk-core$/u,
  "plugin tests": /(surefire\S*:test .* @ planverk-maven-plugin|(invoker|dependency)\S*:\S+ .* @ planverk-plugin-tests)$/u,
  "the sites": /planverk\S*:(generate|check) /u,
  "site tests": /exec\S*:exec \(test\) @ planverk-site-tests$/u,
};
const rest = "compile and package";
const all = [...spans()].map(({ mark, from, to }) => ({ part: Object.keys(parts).find((each) => parts[each].test(mark)) ?? rest, from, to }));

console.log("\nWhat it took (plugin tests and site tests run beside each other)");
for (const part of [rest, ...Object.keys(parts)]) console.log(`  ${time(covered(all.filter((each) => each.part === part)))}  ${part}`);
const siteTests = results();
for (const { site, file, seconds, passed } of siteTests.sort((one, other) => other.seconds - one.seconds)) {
  console.log(`  ${time(seconds)}    ${site} ${file}, ${passed} tests`);
}

const junit = reports(/^TEST-.*\.xml$/u);
const maven = reports(/^BUILD-.*\.xml$/u);
const skipped = [
  ...junit.flatMap((report) =>
    [...report.matchAll(/<testcase name="([^"]*)" classname="([^"]*)"[^>]*>\s*<skipped[^>]*>(?:<!\[CDATA\[[\w.]*: (.*))?/gu)].map(
      ([, name, place, why]) => `${place.split(".").at(-1)}.${plain(name)}: ${plain(why ?? "no reason given")}`,
    ),
  ),
  ...lines.map(({ text }) => /\[echo\] Skipped: (.*)$/u.exec(text)?.[1]).filter(Boolean),
];
const count = (pattern) => junit.reduce((sum, report) => sum + Number(pattern.exec(/<testsuite [^>]*>/u.exec(report)[0])?.[1] ?? 0), 0);
const broken = count(/ failures="(\d+)"/u) + count(/ errors="(\d+)"/u);
const good = maven.filter((report) => / result="success"/u.test(report)).length;
const sum = (key) => siteTests.reduce((all, each) => all + each[key], 0);

console.log("\nWhat was tried");
console.log(`  unit tests     passed ${count(/ tests="(\d+)"/u) - broken - count(/ skipped="(\d+)"/u)}, failed ${broken}`);
console.log(`  Maven builds   passed ${good}, failed ${maven.length - good}`);
console.log(`  site tests     passed ${sum("passed")}, failed ${sum("failed")}`);
console.log(`  skipped        ${skipped.length}${skipped.map((each) => `\n    ${each}`).join("")}`);
console.log(`\nThe whole took${time((Date.now() - began) / 1000)}`);

/** From each mojo's heading to the next one of its module, or to the end of the module as Maven tells it last. */
function* spans() {
  const open = new Map();
  const ends = moduleEnds();
  for (const { at, text } of lines) {
    const [, mark, module] = /--- (\S+ .* @ (\S+)) ---/u.exec(text) ?? [];
    if (!mark) continue;
    if (open.has(module)) yield { ...open.get(module), to: at };
    open.set(module, { module, mark, from: at });
  }
  for (const last of open.values()) yield { ...last, to: Math.max(last.from, ends.get(last.module) ?? last.from) };
}

/** When each module was done: when it began, and how long it took by Maven's own summary. */
function moduleEnds() {
  const ends = new Map();
  let module;
  for (const [at, line] of lines.entries()) {
    module = /-+< \S+:(\S+) >-+/u.exec(line.text)?.[1] ?? module;
    const name = /\] Building (.+?) +\[\d+\/\d+\]$/u.exec(line.text)?.[1];
    if (name) ends.set(module, Math.max(ends.get(module) ?? 0, lines[at].at + seconds(name)));
  }
  return ends;
}

function seconds(name) {
  const line = lines.findLast(({ text }) => text.startsWith(`[INFO] ${name} `) && /(SUCCESS|FAILURE) \[/u.test(text))?.text ?? "";
  const [, minutes, rest, unit] = /\[ *(?:(\d+):)?([\d.]+) (s|min)\]/u.exec(line) ?? [];
  return rest === undefined ? 0 : unit === "s" ? Number(rest) : Number(minutes) * 60 + Number(rest);
}

/** The seconds that lie in at least one span. */
function covered(spans) {
  let sum = 0;
  let end = 0;
  for (const { from, to } of spans.sort((one, other) => one.from - other.from)) {
    sum += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return sum;
}

/** The reports below every module's target that were written by this run. */
function reports(name) {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: module }) => ["surefire-reports", "invoker-reports"].map((kind) => join(root, module, "target", kind)))
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => join(folder, file)))
    .filter((file) => name.test(file.split(/[\\/]/u).at(-1)) && fresh(file))
    .map((file) => readFileSync(file, "utf8"));
}

function results() {
  const file = join(root, "site-tests", "target", "results.json");
  return existsSync(file) && fresh(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
}

function fresh(file) {
  return statSync(file).mtimeMs >= began;
}

function time(seconds) {
  return `${String(Math.floor(seconds / 60)).padStart(3)}:${String(Math.round(seconds) % 60).padStart(2, "0")}`;
}

function plain(text) {
  return text.replace(/&lt;/gu, "<").replace(/&gt;/gu, ">").replace(/&quot;/gu, '"').replace(/&#10;|\s+/gu, " ").replace(/&amp;/gu, "&").trim();
}
