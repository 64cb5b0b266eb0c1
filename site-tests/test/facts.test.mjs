// The facts of Gol's own document, read back from the pages.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { all, attribute, documents, first, text } from "../site/html.mjs";

const months = "januar februar mars april mai juni juli august september oktober november desember".split(" ");

const [keys, ...rows] = readFileSync(join(import.meta.dirname, "..", "facts", "gol.tsv"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => line.split("\t"));
const plans = rows.map((row) => Object.fromEntries(keys.map((key, index) => [key, row[index] ?? ""])));

const body = (page) => documents.get(page).find((element) => element.tagName === "body");
const table = all(body("planer.html"), "tr").filter((row) => first(row, "a"));
const shown = new Map(table.map((row) => [text(first(row, "a")), row]));

/** A date as the pages write it. */
function written(date) {
  const [day, month, year] = date.split(".");
  return year ? `${Number(day)}. ${months[month - 1]} ${year}` : date;
}

test("the plan table holds every plan once, and no other", (t) => {
  t.diagnostic(`${plans.length} plans`);
  assert.equal(plans.length, 39);
  assert.deepEqual(table.map((row) => text(first(row, "a"))).sort(), plans.map((plan) => plan.navn).sort());
});

for (const plan of plans) {
  test(`${plan.nr} ${plan.navn}`, () => {
    const row = shown.get(plan.navn);
    assert.ok(row, "in the plan table");
    const page = attribute(first(row, "a"), "href");
    assert.equal(text(first(body(page), "h1")), plan.navn);
    const main = first(body(page), "main");
    for (const [fact, value] of [
      ["adopted", written(plan.vedtatt)],
      ["case", plan.sak],
      ["decision", plan.beslutning],
    ]) {
      if (!value) continue;
      assert.ok(text(row).includes(value), `${fact} «${value}» in the table: ${text(row)}`);
      assert.ok(text(main).includes(value), `${fact} «${value}» on ${page}`);
    }
    if (plan.nr) assert.ok(all(row, "td").some((cell) => text(cell) === plan.nr), "number in the table");
  });
}

test("the strategy's own adoption", () => {
  for (const page of ["index.html", "planstrategi.html"]) {
    for (const fact of ["Planstrategi for Gol kommune 2024-27", "K31/24", "11. juni 2024"]) {
      assert.ok(text(body(page)).includes(fact), `${fact} on ${page}`);
    }
  }
});
