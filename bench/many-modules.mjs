// What a municipality costs in a reactor of many, cold, unchanged and with one changed, with Maven's build cache.
//   BENCH_MAVEN="FOLDER/apache-maven-3.9.11/bin/mvn" node bench/many-modules.mjs 20 60 120

import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measure } from "./measure.mjs";

const maven = (process.env.BENCH_MAVEN ?? "mvn").split(" ");
const guide = readFileSync(new URL("../docs/flere-kommuner.md", import.meta.url), "utf8");
const version = guide.match(/planverk-maven-plugin<\/artifactId>\s*<version>([^<]+)/u)[1];
const head = `<?xml version="1.0" encoding="UTF-8"?>\n<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>`;

/** The file the guide gives under a name. */
function given(name) {
  return guide.match(new RegExp(`<!-- ${name.replaceAll(".", "\\.")}[^\\n]*-->\\n([\\s\\S]*?)\`\`\``, "u"))[1];
}

function write(path, text) {
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
}

function strategy(number, plans) {
  const each = Array.from({ length: plans }, (_, at) => `  - {navn: Plan ${at} i kommune ${number}, type: temaplan, beslutning: ny, oppstart: 2025}`);
  return `kommune: {navn: Kommune ${number}, kommunenummer: "${4000 + number}", målform: bokmål}
planstrategi: {tittel: Planstrategi, periode: 2024-2027, status: vedtatt}
planer:
${each.join("\n")}
`;
}

/** A reactor as the guide says it should be. */
function reactor(home, modules) {
  for (const name of [".mvn/extensions.xml", ".mvn/maven-build-cache-config.xml"]) write(join(home, name), given(name));
  const names = Array.from({ length: modules }, (_, at) => `k${at}`);
  write(join(home, "pom.xml"), `${head}<groupId>made.up</groupId><artifactId>alle</artifactId><version>1</version><packaging>pom</packaging>
<modules>${names.map((name) => `<module>${name}</module>`).join("")}</modules>
${given("pom.xml øverst")}</project>`);
  names.forEach((name, at) => {
    write(join(home, name, "pom.xml"), `${head}<parent><groupId>made.up</groupId><artifactId>alle</artifactId><version>1</version></parent>
<artifactId>${name}</artifactId><packaging>planverk</packaging>
${given("pom.xml i en modul")}</project>`);
    write(join(home, name, "src/planverk/planverk.yaml"), strategy(at, 5));
  });
}

const rows = [];
for (const modules of process.argv.slice(2).map(Number)) {
  const home = mkdtempSync(join(tmpdir(), `many-${modules}-`));
  reactor(home, modules);
  const run = [
    ...maven, "-q", "-o", "verify", "-Dplanverk.today=2026-11-23", "-Dplanverk.pdf=false",
    `-Dmaven.build.cache.location=${home}/byggelager`, `-Dplanverk.cache=${home}/figurer`,
  ];
  rows.push([modules, "cold", measure({ run, folder: home })]);
  for (let at = 0; at < 3; at++) rows.push([modules, "unchanged", measure({ run, folder: home })]);
  write(join(home, "k0/src/planverk/planverk.yaml"), strategy(0, 6));
  rows.push([modules, "one changed", measure({ run, folder: home })]);
}
console.log("| Modules | Build | Wall s | CPU s | CPU ms for each | MB |\n|---|---|---|---|---|---|");
for (const [modules, what, { wall, cpu, megabytes }] of rows) {
  console.log(`| ${modules} | ${what} | ${wall.toFixed(1)} | ${cpu.toFixed(1)} | ${Math.round((1000 * cpu) / modules)} | ${Math.round(megabytes)} |`);
}
