// What people ask the search: what must stand first is in facts/search.tsv.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { searcher } from "../../templates/src/main/script/sok/treff.mjs";
import { example, read } from "../site/files.mjs";

const { search, entries, proposed } = searcher(async (name) => {
  const script = read(`sok/${name}.js`);
  return JSON.parse(script.slice(script.indexOf(",") + 1, script.lastIndexOf(")")));
});

const asked = readFileSync(new URL("../facts/search.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line && !line.startsWith("#"))
  .map((line) => line.split("\t"))
  .filter(([site]) => site === example);

/** What stands for an address where nothing is to be found: better than a page about something else. */
const NOTHING = "-";

test("the questions of this site are read", () => assert.ok(asked.length > 20));

for (const [, , words, first] of asked) {
  test(`«${words}» finds ${first} first`, async () => {
    const { numbers } = await search(words);
    const found = (await entries(numbers.slice(0, 3))).map(({ href }) => href);
    const isIt = (href, wanted) => (wanted.endsWith("*") ? href.startsWith(wanted.slice(0, -1)) : href === wanted);
    assert.ok(first.split(" | ").some((wanted) => isIt(found[0] ?? NOTHING, wanted)), found.join("\n") || "nothing found");
  });
}

test("what plans call a word of daily life is told, and only what was looked for", async () => {
  const word = { gol: "søppel", krodsherad: "kloakk", felt: "dagmamma" }[example];
  assert.ok((await search(word)).meant.length > 0);
  assert.deepEqual((await search("planstrategi")).meant, []);
});

test("nothing found proposes words of the site like it, and topics it writes about", async () => {
  const found = await search("xyzzyq");
  assert.equal(found.numbers.length, 0);
  const { topics } = await proposed("xyzzyq");
  assert.ok(topics.length > 1 && topics.length <= 8);
  for (const topic of topics) assert.ok((await search(topic)).numbers.length > 0, topic);
});
