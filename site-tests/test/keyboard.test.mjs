// Every kind of page with the keyboard alone: each stop can be seen, none is left out, and there is a way back.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, look } from "../site/browser.mjs";
import { fullestPlan, kinds, thorough } from "../site/files.mjs";
import { serve } from "../site/server.mjs";

const walks = thorough
  ? kinds.flatMap((path) => [1280, 320].map((width) => ({ path, width })))
  : [fullestPlan, "planer.html"].map((path) => ({ path, width: 320 }));
let browser, server;

before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser?.close(), server?.close()]));

const opened = (path, width, see) =>
  look(browser, { reducedMotion: "reduce", viewport: { width, height: 720 } }, server.root, path, async (page) => {
    await page.evaluate(prepare);
    return see(page);
  });

for (const { path, width } of walks) {
  test(`${path} with Tab, ${width} px`, () =>
    opened(path, width, async (page) => {
      const { most, found } = await page.evaluate(() => ({ most: walk.stops.length + 50, found: walk.found }));
      for (let step = 0; step <= most; step++) {
        await page.keyboard.press("Tab");
        if (!(await page.evaluate(() => walk.stop()))) break;
      }
      const { faults, visited, all } = await page.evaluate(() => ({ ...walk.end(), all: walk.stops.length }));
      assert.deepEqual([...found, ...faults], []);
      assert.equal(visited, all);

      // Back again from the last one; a good number of steps tells whether something holds on to the focus.
      const back = Math.min(all - 1, width === 320 ? 5 : 40);
      await page.evaluate(() => walk.stops.at(-1).focus());
      const places = [];
      for (let step = 0; step < back; step++) {
        await page.keyboard.press("Shift+Tab");
        places.push(await page.evaluate(() => walk.stops.indexOf(document.activeElement)));
      }
      assert.deepEqual(places, places.map((_, index) => all - 2 - index));
    }));
}

for (const path of thorough ? kinds : ["index.html"]) {
  test(`the skip link of ${path} is the first stop and leads past the menu`, () =>
    opened(path, 1280, async (page) => {
      await page.keyboard.press("Tab");
      const link = page.locator(":focus");
      assert.match(await link.getAttribute("class"), /ds-skip-link/u);
      assert.ok(await link.evaluate((element) => walk.inSight(element)), "seen while it has the focus");
      await page.keyboard.press("Enter");
      assert.equal(await page.evaluate(() => document.activeElement.id), "pv_innhold");
      await page.keyboard.press("Tab");
      assert.ok(await page.evaluate(() => !document.activeElement.closest(".pv-topp")), "past the menu");
    }));
}

for (const javaScriptEnabled of [true, false]) {
  test(`the menu of a phone opens and closes by keyboard, ${javaScriptEnabled ? "with" : "without"} scripts`, () =>
    look(browser, { javaScriptEnabled, viewport: { width: 320, height: 640 } }, server.root, "index.html", async (page) => {
      const button = page.locator(".pv-menyknapp");
      const menu = page.locator("#pv_meny");
      assert.equal(await menu.isVisible(), false);
      await button.focus();
      await page.keyboard.press("Enter");
      assert.ok(await menu.isVisible());
      await page.keyboard.press("Tab");
      assert.ok(await page.locator("#pv_meny :focus").count(), "the focus goes into the menu");
      await page.keyboard.press("Escape");
      assert.equal(await menu.isVisible(), false);
      assert.ok(await page.locator(".pv-menyknapp:focus").count(), "and back to its button");
    }));
}

test("a stop without a sign, one behind something and one left out are found", () =>
  opened("index.html", 1280, async (page) => {
    await page.evaluate(() => {
      const bad = document.createElement("div");
      bad.innerHTML = '<a href="#a">Unmarked</a> <button id="under">Under</button> <div id="over"></div>';
      bad.children[0].style.cssText = "outline: none; box-shadow: none";
      bad.children[2].style.cssText = "position: fixed; inset: 0";
      document.querySelector("main").prepend(bad);
      walk.stops.splice(1, 0, document.createElement("a"));
    });
    for (let step = 0; step < walkLength; step++) {
      await page.keyboard.press("Tab");
      await page.evaluate(() => walk.stop());
    }
    const { faults } = await page.evaluate(() => walk.end());
    for (const fault of [/«Unmarked» does not show/u, /«Under» is out of sight/u, /never reached/u]) {
      assert.ok(faults.some((each) => fault.test(each)), `${fault} in ${faults}`);
    }
  }));
const walkLength = 20;

/** Runs in the page: what the walk needs at hand, as window.walk. */
function prepare() {
  const asked = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
  const name = (element) => `«${(element.getAttribute("aria-label") ?? element.textContent).replace(/\s+/gu, " ").trim().slice(0, 50)}»`;
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  const stops = [...document.querySelectorAll(asked)].filter((element) => shown(element) && !element.disabled && element.tabIndex >= 0);
  const faults = [];
  const visited = new Set();
  let before;

  /** All that may tell a focused element from the others, as the browser has worked it out. */
  const looks = (element) =>
    [element, ...[...element.querySelectorAll("*")].slice(0, 12), element.closest("li, td, tr, label, .ds-field, .ds-card") ?? element]
      .flatMap((each) => [null, "::before", "::after"].map((part) => getComputedStyle(each, part)))
      .map((style) =>
        ["outline", "boxShadow", "stroke", "strokeWidth", "borderColor", "borderWidth", "backgroundColor", "fill", "textDecoration"].map((key) => style[key]).join(),
      )
      .join("|");

  /** Whether some of it is on top where it lies in the window. */
  const within = [0.1, 0.3, 0.5, 0.7, 0.9];
  const inSight = (element) =>
    [...element.getClientRects()].some((box) => {
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
      return within.some((across) =>
        within.some((down) => {
          const hit = document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down);
          return hit && (element.contains(hit) || hit.closest("label")?.control === element);
        }),
      );
    });

  window.walk = {
    stops,
    inSight,
    found: stops.filter((element) => element.tabIndex > 0).map((element) => `${name(element)} has an order of its own`),
    /** Looks at where the focus is now; false when it has left the page or is back at the start. */
    stop() {
      const element = document.activeElement;
      this.leave();
      if (!element || element === document.body || visited.has(element)) return false;
      visited.add(element);
      // A box that scrolls is a stop of the browser's own.
      if (!stops.includes(element)) stops.splice(stops.findIndex((each) => element.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING), 0, element);
      if (before && !(before.element.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) faults.push(`${name(element)} comes after ${name(before.element)}`);
      if (!inSight(element)) faults.push(`${name(element)} is out of sight`);
      before = { element, looks: looks(element) };
      return true;
    },
    leave() {
      if (before && document.activeElement !== before.element && before.looks === looks(before.element)) faults.push(`${name(before.element)} does not show that it has the focus`);
    },
    end() {
      document.activeElement.blur();
      this.leave();
      return {
        faults: [...faults, ...stops.filter((element) => !visited.has(element)).map((element) => `${name(element)} is never reached`)],
        visited: visited.size,
      };
    },
  };
}
