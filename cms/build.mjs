// Makes the folder as it lies in the jar: Decap CMS, our script for it, the page, the licences, and a list of it all.
//
//   node build.mjs OUTPUT_FOLDER

import { build } from "esbuild";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const here = import.meta.dirname;
const admin = join(here, "src", "main", "admin");
const decap = join(here, "node_modules", "decap-cms", "dist");
const output = process.argv[2] ?? join(here, "target", "classes", "no", "planverk", "cms", "admin");

const { outputFiles } = await build({
  entryPoints: [join(admin, "planverk-cms.mjs")],
  bundle: true,
  minify: true,
  write: false,
  format: "iife",
  charset: "utf8",
  target: ["chrome123", "firefox121", "safari17.5"],
  legalComments: "none",
});
const files = new Map([
  ["decap-cms.js", readFileSync(join(decap, "decap-cms.js"))],
  ["index.html", readFileSync(join(admin, "index.html"))],
  ["lisenser.txt", licences()],
  ["planverk-cms.js", outputFiles[0].contents],
]);
files.set("filer.txt", [...files.keys()].sort().join("\n") + "\n");
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
for (const [name, bytes] of files) writeFileSync(join(output, name), bytes);

/** The licences of all that is in the two scripts. */
function licences() {
  const yaml = readFileSync(join(here, "node_modules", "yaml", "LICENSE"), "utf8");
  return `${readFileSync(join(admin, "lisenser.txt"), "utf8")}\n## yaml\n\n${yaml}`;
}
