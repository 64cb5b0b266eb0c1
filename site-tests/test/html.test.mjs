// What can be told of a page without a browser.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import vnu from "vnu-jar";
import { files, folder, isPart } from "../site/files.mjs";
import { all, attribute, documents, leadsOn, text } from "../site/html.mjs";

/** The report of the goal check, where it has been run as well. */
const report = process.env.PLANVERK_REPORT ?? join(folder, "..", "planverk-rapport", "planverk-rapport.html");

test("the Nu Html Checker finds no error on any page", { timeout: 180_000 }, async (t) => {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";
  const checked = files.filter((file) => /\.(html|svg)$/u.test(file) && !isPart(file)).map((file) => join(folder, file));
  if (existsSync(report)) checked.push(report);
  const { stderr } = await promisify(execFile)(
    java,
    ["-Xss4m", "-jar", String(vnu), "--also-check-svg", "--exit-zero-always", "--format", "json", ...checked],
    { maxBuffer: 1 << 26 },
  );
  const { messages } = JSON.parse(stderr);
  const errors = messages.filter((each) => each.type !== "info");
  t.diagnostic(`${checked.length} files checked, ${errors.length} errors, ${messages.length - errors.length} remarks`);
  assert.deepEqual(errors.map((each) => `${each.url}:${each.lastLine}: ${each.message}`), []);
});

for (const [page, elements] of documents) {
  test(`outline of ${page}`, () => {
    const levels = elements.filter((each) => /^h[1-6]$/u.test(each.tagName)).map((each) => Number(each.tagName[1]));
    assert.equal(levels.filter((level) => level === 1).length, 1, "one h1");
    levels.slice(1).forEach((level, index) => assert.ok(level <= levels[index] + 1, `level skipped: ${levels}`));
    assert.equal(elements.filter((each) => each.tagName === "main").length, 1, "one main");
    assert.match(attribute(elements[0], "lang"), /^(nb|nn|en)$/u);
  });

  test(`${page} holds no style, script or frame of its own`, () => {
    for (const each of elements) {
      assert.ok(!["style", "iframe", "object", "embed"].includes(each.tagName), each.tagName);
      assert.equal(attribute(each, "style"), undefined, `style on ${each.tagName}`);
      assert.equal(each.attrs.find(({ name }) => name.startsWith("on")), undefined, `handler on ${each.tagName}`);
      // A block of data is never run, and the rule against scripts in pages does not ask about it.
      const data = attribute(each, "type") === "application/ld+json";
      if (each.tagName === "script" && !data) assert.ok(attribute(each, "src"), "script without src");
    }
  });
}

test("every title is the title of one page only, where the page stays", () => {
  const titles = [...documents.values()].filter((elements) => !leadsOn(elements)).map((elements) => text(elements.find((each) => each.tagName === "title")));
  assert.equal(new Set(titles).size, titles.length);
});

test("outside the figures, links of a page with one text lead to one place", () => {
  // The whole strategy on one page gathers what stands on many, with contents of its own.
  for (const [page, elements] of [...documents].filter(([page]) => page !== "utskrift.html")) {
    const targets = new Map();
    const figures = new Set(elements.filter((each) => each.tagName === "figure").flatMap((each) => all(each, "a")));
    // A plan type may have the name of the one plan of that type; the table's column tells them apart.
    const toType = (link) => (attribute(link, "href") ?? "").includes("#plantype-");
    for (const link of elements.filter((each) => each.tagName === "a" && !figures.has(each) && !toType(each))) {
      const pictures = all(link, "img").map((each) => attribute(each, "alt") ?? "");
      const name = attribute(link, "aria-label") ?? (text(link) || pictures.join(" "));
      assert.notEqual(name, "", `link without a name on ${page}`);
      targets.set(name, (targets.get(name) ?? new Set()).add(attribute(link, "href")));
    }
    const unclear = [...targets].filter(([, places]) => places.size > 1).map(([name, places]) => `${name}: ${[...places]}`);
    assert.deepEqual(unclear, [], page);
  }
});
