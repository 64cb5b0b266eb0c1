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
const took = new Map([...Object.keys(parts), "compile and package"].map((part) => [part, 0]));
for (const { module, mark, from, to } of spans()) {
  const part = Object.keys(parts).find((each) => parts[each].test(mark)) ?? "compile and package";
  took.set(part, took.get(part) + to - from);
}

console.log("\nWhat it took (parts that run beside each other count in full)");
for (const [part, seconds] of took) console.log(`  ${time(seconds)}  ${part}`);
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

/** From each mojo's heading to the next one of its module, or the end. */
function* spans() {
  const open = new Map();
  const end = lines.findLast(({ text }) => text.includes("Reactor Summary"))?.at ?? lines.at(-1)?.at ?? 0;
  for (const { at, text } of lines) {
    const [, mark, module] = /--- (\S+ .* @ (\S+)) ---/u.exec(text) ?? [];
    if (!mark) continue;
    if (open.has(module)) yield { ...open.get(module), to: at };
    open.set(module, { module, mark, from: at });
  }
  for (const last of open.values()) yield { ...last, to: end };
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
