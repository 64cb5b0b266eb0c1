// What a visit costs on a slow line. The limits hold a page on a phone below a second or two of 3G.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { files, folder, pages } from "../site/files.mjs";
import { attribute, documents } from "../site/html.mjs";

const limits = { firstView: 50_000, scripts: 9_000, allScripts: 16_000, style: 24_200, fonts: 140_000 };

/** The whole strategy for paper, which one asks for knowing that it is. */
const whole = /(^|\/)utskrift\.html$/u;

const size = (file) => readFileSync(join(folder, file)).length;
const sizes = new Map();
const zipped = (file) => {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(folder, file))).length);
  return sizes.get(file);
};
const sum = (list, measure) => list.reduce((total, file) => total + measure(file), 0);

/** What a browser asks for to show a page: the page, its styles, scripts and pictures; fonts aside. */
function asked(page) {
  const parts = documents.get(page).flatMap((element) => {
    if (element.tagName === "link") return attribute(element, "rel") === "stylesheet" ? [attribute(element, "href")] : [];
    return ["script", "img", "image", "use"].includes(element.tagName) ? [attribute(element, "src") ?? attribute(element, "href")] : [];
  });
  const local = parts.filter((part) => part && !/^([a-z]+:|#)/iu.test(part)).map((part) => part.split("#")[0]);
  return [page, ...new Set(local.map((part) => posix.join(posix.dirname(page), part)))];
}

test("no page weighs over 50 kB compressed on first view", (t) => {
  const weights = pages.map((page) => ({ page, weight: sum(asked(page), zipped) })).sort((one, other) => other.weight - one.weight);
  t.diagnostic(`${files.length} files, ${sum(files, size)} bytes`);
  for (const { page, weight } of weights.slice(0, 8)) t.diagnostic(`${page}: ${weight} bytes compressed with styles, scripts and figures`);
  assert.ok(asked("index.html").some((file) => file.endsWith(".css")), "styles are counted");
  assert.deepEqual(weights.filter(({ page, weight }) => weight > limits.firstView && !whole.test(page)), []);
});

test("scripts, styles and fonts are small", (t) => {
  const of = (ending) => files.filter((file) => file.startsWith("tema/") && file.endsWith(ending));
  const onPages = pages.map((page) => sum(asked(page).filter((file) => file.endsWith(".js")), zipped));
  const scripts = Math.max(...onPages);
  // The sheet of pieces for pages elsewhere is asked for by no page, and is small by itself.
  const onNone = of(".css").filter((file) => !pages.some((page) => asked(page).includes(file)));
  const style = sum(of(".css").filter((file) => !onNone.includes(file)), zipped);
  assert.ok(sum(onNone, zipped) < 600, `${onNone}`);
  const fonts = sum(of(".woff2"), size);
  t.diagnostic(`scripts of the page with most ${scripts}, styles ${style} bytes compressed, fonts ${fonts} bytes`);
  assert.ok(scripts > 0 && scripts < limits.scripts, `scripts ${scripts}`);
  assert.ok(sum(of(".js"), zipped) < limits.allScripts, "all scripts");
  assert.ok(style > 0 && style <= limits.style, `styles ${style}`);
  assert.ok(fonts > 0 && fonts <= limits.fonts, `fonts ${fonts}`);
});
