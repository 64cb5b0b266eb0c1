// Writes lisenser.txt of all that Decap CMS is made of. Run anew when its version changes; it needs what building Decap leaves out:
//
//   mkdir ALL && cd ALL && npm init -y && npm install --ignore-scripts decap-cms@VERSION && cd - && node licences.mjs ALL

import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = join(resolve(process.argv[2]), "node_modules");
/** What only builds it. */
const builders = ["file-loader", "svgo-loader"];
const works = new Map();
walk(join(root, "decap-cms"));

const groups = new Map();
for (const [id, { licence, author, text }] of [...works].sort(([one], [other]) => (one < other ? -1 : 1))) {
  const lines = text.replace(/\r\n?/gu, "\n").split("\n").map((line) => line.trimEnd());
  const isHolder = (line) => /^\s*(Portions )?Copyright(?! (notice|owner|holder|license))/iu.test(line) && line.length < 200 && !line.includes("[yyyy]");
  const holders = [...new Set(lines.filter(isHolder).map((line) => line.trim()))];
  const terms = lines.filter((line) => !isHolder(line) && !/^\s*(#+ *)?\(?(The )?(MIT|ISC)( License)?( \(MIT\)|\))?\s*$/iu.test(line)).join("\n").trim();
  const key = terms.replace(/[\s>*#"'“”‘’]+/gu, " ").toLowerCase() || `none ${licence}`;
  const group = groups.get(key) ?? { licence, terms: terms || "The package holds no text of it.", works: [] };
  group.works.push(`- ${id}${holders.length ? `: ${holders.join("; ")}` : author ? `: ${author.replace(/ [<(].*$/u, "")}` : ""}`);
  groups.set(key, group);
}
const { version } = JSON.parse(readFileSync(join(root, "decap-cms", "package.json"), "utf8"));
const head = `# Licences\n\ndecap-cms.js is Decap CMS ${version} as its makers publish it. It is made of the works below; the licence of each stands after the list it is in.\n`;
const parts = [...groups.values()].map((group) => `\n## ${group.licence}\n\n${group.works.join("\n")}\n\n${group.terms}\n`);
writeFileSync(join(import.meta.dirname, "src", "main", "admin", "lisenser.txt"), (head + parts.join("")).replace(/\n{3,}/gu, "\n\n"));

/** A package and all it needs where it runs. */
function walk(folder) {
  const said = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const id = `${said.name} ${said.version}`;
  if (works.has(id)) return;
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/iu.test(name));
  const licence = said.license?.type ?? said.license ?? said.licenses?.[0]?.type ?? "Not named";
  works.set(id, { licence, author: said.author?.name ?? said.author ?? "", text: file ? readFileSync(join(folder, file), "utf8") : "" });
  for (const name of Object.keys(said.dependencies ?? {})) {
    const found = builders.includes(name) ? null : [join(folder, "node_modules", name), join(root, name)].find((each) => existsSync(join(each, "package.json")));
    if (found) walk(found);
  }
}
