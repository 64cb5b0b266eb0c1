// The hues of the figures, light and dark: what is written on them, their borders and their signs can be told from them.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const sheet = readFileSync(new URL("../../templates/src/main/theme/figure/figur.css", import.meta.url), "utf8");
const pairs = new Map(
  [...sheet.matchAll(/--pv-(tegning|merke)-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu)].map(
    ([, kind, name, light, dark]) => [`${kind}-${name}`, { light, dark }],
  ),
);
const names = [...pairs.keys()];
const borders = names.filter((name) => name.endsWith("-kant") && pairs.has(name.replace("-kant", "")));
const fills = borders.map((name) => name.replace("-kant", ""));
const grounds = names.filter((name) => name.endsWith("-grunn"));
const signs = names.filter((name) => name.startsWith("merke-"));

/** WCAG's contrast of two colours. */
function contrast(one, other) {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function apart(one, other, least) {
  for (const mode of ["light", "dark"]) {
    const found = contrast(pairs.get(one)[mode], pairs.get(other)[mode]);
    assert.ok(found >= least, `${one} on ${other}, ${mode}: ${found.toFixed(2)}`);
  }
}

test("there are fills, grounds and signs to look at", () => {
  assert.ok(fills.length >= 9 && grounds.length >= 8 && signs.length >= 7, names.join(", "));
});

test("what is written can be read on every fill and every ground", () => {
  for (const ground of [...fills, ...grounds]) apart("tegning-tekst", ground, 7);
});

test("a border can be seen on its own fill and its own ground", () => {
  for (const border of borders) {
    apart(border, border.replace("-kant", ""), 3);
    const ground = border.replace("-kant", "-grunn");
    if (pairs.has(ground)) apart(border, ground, 3);
  }
});

test("a sign can be seen on every box it may stand on", () => {
  for (const sign of signs) for (const fill of fills) apart(sign, fill, 3);
});

test("society, organisation and council are told apart from one another and from the page", () => {
  const main = ["tegning-samfunn-grunn", "tegning-organisasjon-grunn", "tegning-strategi-grunn", "tegning-gjennomforing-grunn"];
  assert.equal(new Set(main.map((name) => pairs.get(name).light)).size, main.length);
  for (const name of main) assert.ok(contrast(pairs.get(name).light, "#ffffff") > 1.2, name);
});
