// Planverk as a Maven goal, with checks, search and sitemap; `skip` is a goal of the same plugin that does nothing.

import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { plan } from "../text.mjs";
import { putAway } from "./cold.mjs";
import { maven, project } from "./maven.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const version = /<artifactId>planverk<\/artifactId>\s*<version>([^<]+)/.exec(readFileSync(join(root, "pom.xml"), "utf8"))[1];
const plugin = `<plugin><groupId>no.planverk</groupId><artifactId>planverk-maven-plugin</artifactId><version>${version}</version></plugin>`;

/** The plans of the common text. */
export function text(folder, count) {
  const source = join(folder, "src/planverk");
  mkdirSync(join(source, "planer"), { recursive: true });
  project(folder, plugin);
  writeFileSync(join(source, "storvik.yaml"), municipality);
  for (let index = 0; index < count; index++) writePlan(join(source, "planer"), plan(index));
}

/** The municipality of Gol, as it is published. */
export function gol(folder) {
  project(folder, plugin);
  cpSync(join(root, "site-example/src/planverk"), join(folder, "src/planverk"), { recursive: true });
}

const goal = (folder, ...more) => ({ folder, run: [...maven, "planverk:generate", "-Dplanverk.today=2026-11-23", ...more] });

/** All that is made when nobody asks for less: documents, data and pieces too. */
export const generate = (folder) => goal(folder);

/** Pages, figures, search and data, as the peers have no documents and no pieces. */
export const pages = (folder) => goal(folder, ...["pdf", "docx", "xlsx", "printable", "pieces"].map((form) => `-Dplanverk.${form}=false`));
/** The same with so much memory and no more. */
export const within = (megabytes) => (folder) => ({ ...pages(folder), env: { MAVEN_OPTS: `-Xmx${megabytes}m` } });

export const empty = (folder) => goal(folder, "-Dplanverk.skip");

/** As on the first day: no site, no drawings. */
export const clean = (folder) => putAway(folder, "target");

/** As after an author's one more sentence. */
export const change = (folder) => appendFileSync(join(folder, "src/planverk/planer/plan-00042.md"), "\nEn setning til.\n");

function writePlan(folder, { id, name, theme, decision, body }) {
  const front = `---\nnavn: ${name}\ntype: temaplan\nbeslutning: ${decision}\nansvarlig: Samfunn\ntemaer: [${theme}]\n---\n`;
  writeFileSync(join(folder, `${id}.md`), `${front}\n${body}`);
}

const municipality = `kommune:
  navn: Storvik kommune
  kommunenummer: "0399"
  målform: bokmål
  nettadresse: https://storvik.example.no/plan/
planstrategi:
  tittel: Planstrategi for Storvik 2024-2027
  periode: 2024-2027
  status: vedtatt
enheter:
  - navn: Samfunn
    gruppe: fagfolk
`;
