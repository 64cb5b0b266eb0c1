// For those who have asked for less motion: nothing moves, fades or scrolls by itself.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, look, restyle } from "../site/browser.mjs";
import { fullestPlan, kinds, thorough } from "../site/files.mjs";
import { serve } from "../site/server.mjs";

let browser, server;

before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser?.close(), server?.close()]));

const seen = (reducedMotion, path, see) => look(browser, { reducedMotion }, server.root, path, see);

test("nothing moves on any kind of page where the reader wants no motion", async () => {
  const found = [];
  for (const path of thorough ? kinds : [fullestPlan]) {
    found.push(...(await seen("reduce", path, (page) => page.evaluate(moving))).map((each) => `${path}: ${each}`));
  }
  assert.deepEqual(found, []);
});

test("what moves is seen where there is some", () =>
  seen("no-preference", "planer.html", async (page) => {
    await page.evaluate(() => document.querySelector("main").insertAdjacentHTML("beforeend", "<p id=moves>Moves</p>"));
    await restyle(page, "#moves { transition: opacity 1s } #moves::before { content: ''; animation: turn 1s infinite } @keyframes turn { to { rotate: 1turn } } html { scroll-behavior: smooth }");
    const found = (await page.evaluate(moving)).join("\n");
    for (const fault of [/P\S* changes over 1s/u, /P\S*::before moves \(turn\)/u, /HTML\S* scrolls smoothly/u]) assert.match(found, fault);
  }));

/** Runs in the page: what moves, with all that can be opened open. A hundredth of a second is no motion. */
function moving() {
  document.querySelectorAll("details").forEach((each) => (each.open = true));
  document.querySelectorAll("dialog").forEach((each) => each.show());
  const found = new Set();
  const longest = (times) => Math.max(...times.split(",").map((time) => parseFloat(time) * (time.trim().endsWith("ms") ? 0.001 : 1)));
  for (const element of document.querySelectorAll("*")) {
    for (const part of ["", "::before", "::after", "::backdrop", "::details-content"]) {
      const style = getComputedStyle(element, part || null);
      const name = `${element.tagName}.${element.getAttribute("class")}${part}`.replaceAll(" ", ".");
      if (style.animationName !== "none" && longest(style.animationDuration) > 0.01) found.add(`${name} moves (${style.animationName})`);
      if (style.transitionProperty !== "none" && longest(style.transitionDuration) > 0.01) found.add(`${name} changes over ${style.transitionDuration}`);
      if (!part && style.scrollBehavior === "smooth") found.add(`${name} scrolls smoothly`);
    }
  }
  return [...found];
}
