// Writes a made-up municipality of any size, to measure how Planverk grows. The same number gives
// the same files. Every plan is tied to others, so every plan has a figure.
//
//   node tools/generate-plans.mjs NUMBER_OF_PLANS FOLDER

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [count, folder] = [Number(process.argv[2]), process.argv[3]];
if (!Number.isInteger(count) || count < 1 || !folder) {
  console.error("Usage: node tools/generate-plans.mjs NUMBER_OF_PLANS FOLDER");
  process.exit(1);
}

const themes = ["helse", "oppvekst", "skole", "kultur", "klima", "vann", "veg", "bolig", "landbruk", "beredskap"];
const decisions = ["ny", "revideres", "rulleres", "videreføres", "vurderes"];
const units = ["Helse og mestring", "Oppvekst", "Samfunn og teknikk"];
const challenges = ["Folkehelse", "Klima", "Bosetting"];
const years = [2024, 2025, 2026, 2027];
const inner = 8;

const of = (list, index) => list[index % list.length];
const id = (index) => `plan-${String(index).padStart(5, "0")}`;

mkdirSync(join(folder, "planer"), { recursive: true });
writeFileSync(join(folder, "storvik.yaml"), municipality());
for (let index = 0; index < count; index++) writeFileSync(join(folder, "planer", `${id(index)}.md`), plan(index));

function municipality() {
  return `kommune:
  navn: Storvik kommune
  kommunenummer: "0399"
  målform: bokmål
planstrategi:
  tittel: Planstrategi for Storvik 2024-2027
  periode: 2024-2027
  status: vedtatt
  hovedutfordringer:
${challenges.map((name) => `    - navn: ${name}\n`).join("")}  kapasitet:
${years.map((year) => `    - { år: ${year}, årsverk: ${Math.ceil(count / 20)} }\n`).join("")}satsingsområder:
${goals()}enheter:
${units.map((name) => `  - navn: ${name}\n    gruppe: fagfolk\n`).join("")}`;
}

/** One focus area for each theme, with a goal for every ten plans. */
function goals() {
  const each = Math.max(1, Math.ceil(count / 10 / themes.length));
  const area = (theme, number) => `  - navn: Satsing på ${theme}
    del: ${number % 2 ? "organisasjon" : "samfunn"}
    mål:
${Array.from({ length: each }, (_, goal) => `      - navn: Mål ${goal + 1} for ${theme}\n        tiltak: [Tiltak A, Tiltak B]\n`).join("")}`;
  return themes.map(area).join("");
}

function plan(index) {
  const theme = of(themes, index);
  const parent = Math.floor((index - 1) / inner);
  const ties = [
    index > 0 && `del-av: ${id(parent)}`,
    index > 0 && `følger-opp: [${id(index - 1)}]`,
    index % 5 === 4 && `avventer: [${id(index - 3)}]`,
  ];
  const year = of(years, index);
  return `---
navn: Plan ${index} for ${theme}
type: temaplan
status: vedtatt
vedtatt: { dato: ${1 + (index % 28)}.06.${2010 + (index % 14)}, sak: ${1 + (index % 90)}/${10 + (index % 14)} }
beslutning: ${of(decisions, index)}
ansvarlig: ${of(units, index)}
oppstart: ${1 + (index % 2)}. halvår ${year}
forventet-vedtak: ${1 + (index % 4)}. kvartal ${year + 1}
høringer: [{ fra: 01.03.${year + 1}, frist: 20.04.${year + 1} }]
innsats: [{ år: ${year}, årsverk: 0.1 }]
utfordringer: [${of(challenges, index).toLowerCase()}]
bærekraftsmål: [${1 + (index % 17)}]
temaer: [${theme}]
mål: [mal-1-for-${theme}]
${ties.filter(Boolean).join("\n")}
---

## Bakgrunn

Planen samler det kommunen vil med ${theme} i perioden. Den bygger på [planen over](plan:${id(Math.max(parent, 0))}).

| År | Steg |
|---|---|
| 2025 | Kunnskapsgrunnlag |
| 2026 | Høring og vedtak |
`;
}
