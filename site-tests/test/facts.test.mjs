// The facts of the municipality's own document, read back from the pages.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { example } from "../site/files.mjs";
import { all, attribute, documents, first, text } from "../site/html.mjs";

const months = "januar februar mars april mai juni juli august september oktober november desember".split(" ");

/** A table of facts: one object for each row, by the names of the columns. */
function facts(name) {
  const [keys, ...rows] = readFileSync(join(import.meta.dirname, "..", "facts", `${name}.tsv`), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split("\t"));
  return rows.map((row) => Object.fromEntries(keys.map((key, index) => [key, row[index] ?? ""])));
}

const plans = facts(example);
const pages = facts(`${example}-sider`);

const body = (page) => documents.get(page).find((element) => element.tagName === "body");
const rows = all(body("planer.html"), "tr");
const named = (row) => first(row, "a") && text(first(row, "a"));
const table = rows.filter((row) => plans.some((plan) => plan.navn === named(row)));
const shown = new Map(table.map((row) => [named(row), row]));

/** How the pages write what a column holds; nothing where they say it elsewhere than in the plan's row and page. */
const written = {
  vedtatt(date) {
    const [day, month, year] = date.split(".");
    return [year ? `${Number(day)}. ${months[month - 1]} ${year}` : date];
  },
  gjelder: (period) => [period.replace("-", "–")],
  floke: (letters) => letters.split("/").map((letter) => `${letter} – `),
  nr: () => [],
  navn: () => [],
  gruppe: () => [],
};

test("the plan table holds every plan once, and no other", (t) => {
  t.diagnostic(`${plans.length} plans`);
  assert.equal(plans.length, 39);
  assert.deepEqual(table.map(named).sort(), plans.map((plan) => plan.navn).sort());
  const links = rows.map((row) => first(row, "a")).filter((link) => attribute(link ?? rows[0], "href")?.startsWith("planer/"));
  assert.equal(links.length, plans.length);
});

for (const plan of plans) {
  test(`${plan.nr ?? ""} ${plan.navn}`, () => {
    const row = shown.get(plan.navn);
    assert.ok(row, "in the plan table");
    const page = attribute(first(row, "a"), "href");
    assert.equal(text(first(body(page), "h1")), plan.navn);
    const main = first(body(page), "main");
    for (const [fact, value] of Object.entries(plan)) {
      for (const words of value ? (written[fact]?.(value) ?? [value]) : []) {
        assert.ok(text(row).includes(words), `${fact} «${words}» in the table: ${text(row)}`);
        assert.ok(text(main).includes(words), `${fact} «${words}» on ${page}`);
      }
    }
    if (plan.nr) assert.ok(all(row, "td").some((cell) => text(cell) === plan.nr), "number in the table");
    if (plan.gruppe) assert.equal(heading(row), plan.gruppe);
  });
}

/** The heading a row of the table stands under. */
function heading(row) {
  const above = rows.slice(0, rows.indexOf(row)).filter((each) => !shown.has(named(each)));
  return text(above[above.length - 1]);
}

for (const { side, tekst } of pages) {
  test(`«${tekst}» on ${side}`, () => assert.ok(text(body(side)).includes(tekst)));
}
