// axe on every kind of page, in the colours and widths readers have.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { violations, violationsIn } from "../site/axe.mjs";
import { launch, look } from "../site/browser.mjs";
import { kinds, thorough } from "../site/files.mjs";
import { serve } from "../site/server.mjs";

const colours = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "dark", forcedColors: "active" },
};
const views =
  thorough
    ? [1280, 320].flatMap((width) => Object.keys(colours).map((colour) => ({ width, ...colours[colour] })))
    : [{ width: 320, ...colours.light }];
let browser, server;

before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser?.close(), server?.close()]));

for (const path of kinds) {
  test(`axe finds nothing on ${path}`, () =>
    look(browser, { reducedMotion: "reduce" }, server.root, path, async (page) => assert.deepEqual(await violationsIn(page, views), [])));
}

test("axe sees low contrast, a small target and a missing name where there are some", () =>
  look(browser, {}, server.root, "index.html", async (page) => {
    await page.evaluate(() => {
      const bad = document.createElement("div");
      bad.innerHTML = '<p id="pale">Pale words</p><button id="one">a</button><button id="other">b</button><button></button>';
      document.querySelector("main").append(bad);
      document.getElementById("pale").style.cssText = "color: #bbb; background: #fff";
      for (const id of ["one", "other"]) document.getElementById(id).style.cssText = "all: unset; display: inline-block; width: 9px";
    });
    const found = (await violations(page)).map((violation) => violation.split(":")[0]);
    for (const rule of ["color-contrast", "target-size", "button-name"]) assert.ok(found.includes(rule), `${rule} in ${found}`);
  }));
