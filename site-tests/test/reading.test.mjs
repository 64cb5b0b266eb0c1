// Read in a narrow window, with larger text, with more room between the letters: nothing is lost.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, look, restyle } from "../site/browser.mjs";
import { kinds, thorough } from "../site/files.mjs";
import { serve } from "../site/server.mjs";

const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
  svg * { letter-spacing: normal !important; word-spacing: normal !important; }`;
// The root is 112.5 % of what the reader has chosen; doubled, 225 %.
const ways = [
  { name: "320 px", width: 320 },
  { name: "360 px", width: 360 },
  { name: "text spacing", width: 1280, css: spacing },
  { name: "text spacing at 320 px", width: 320, css: spacing },
  { name: "text of 200 %", width: 1280, css: "html { font-size: 225% !important; }" },
];
let browser, server;

before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser?.close(), server?.close()]));

for (const path of kinds) {
  test(`${path} loses nothing`, () =>
    look(browser, { reducedMotion: "reduce" }, server.root, path, async (page) => {
      const found = [];
      for (const { name, width, css = "" } of thorough ? ways : ways.filter((way) => way.width === 320)) {
        await page.setViewportSize({ width, height: 900 });
        await restyle(page, css);
        for (const fault of await page.evaluate(faults)) found.push(`${name}: ${fault}`);
      }
      assert.deepEqual(found, []);
    }));
}

test("text of 200 % is twice as large", () =>
  look(browser, {}, server.root, "planer.html", async (page) => {
    const sizes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("main p, main a, td, label, footer a")].map((each) => ({
          name: `${each.tagName}.${each.className} ${each.textContent.slice(0, 30)}`,
          size: parseFloat(getComputedStyle(each).fontSize),
        })),
      );
    const before = await sizes();
    assert.ok(before.length > 40);
    await restyle(page, "html { font-size: 225% !important; }");
    const grown = (await sizes()).map(({ name, size }, index) => ({ name, factor: size / before[index].size }));
    assert.deepEqual(grown.filter(({ factor }) => factor < 1.95), []);
  }));

test("a cut text, texts on top of each other and a page that is too wide are seen", () =>
  look(browser, {}, server.root, "index.html", async (page) => {
    assert.deepEqual(await page.evaluate(faults), []);
    await page.evaluate(() => {
      const bad = document.createElement("div");
      bad.innerHTML = "<p>Cut to a line</p><p>Below</p><p>Above</p><p>Wide</p>";
      const [cut, , above, wide] = bad.children;
      cut.style.cssText = "block-size: 8px; overflow: hidden; margin: 40px 0";
      above.style.cssText = "margin-block-start: -40px";
      wide.style.cssText = "inline-size: 3000px";
      document.querySelector("main").append(bad);
    });
    const found = (await page.evaluate(faults)).join("\n");
    for (const fault of ["scrolls sideways", "«Cut to a line» is cut", "«Below» and «Above» overlap"]) assert.ok(found.includes(fault), `${fault} in ${found}`);
  }));

/** Runs in the page: what cannot be read as it stands. Figures are looked at elsewhere. */
function faults() {
  const found = [];
  const words = (node) => node.textContent.replace(/\s+/gu, " ").trim().slice(0, 60);
  const wide = document.scrollingElement.scrollWidth;
  if (wide > innerWidth) {
    const out = [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > innerWidth + 1);
    found.push(`the page scrolls sideways, ${wide} px: ${out.slice(0, 6).map((each) => `${each.tagName}.${each.getAttribute("class")}`)}`);
  }

  // What is taken off the screen on purpose is 1 px large or lies outside it.
  const seen = (element) => {
    if (element.closest("svg") || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true })) return false;
    for (let each = element; each; each = each.parentElement) {
      const { width, height } = each.getBoundingClientRect();
      if (getComputedStyle(each).position === "absolute" && (width <= 1 || height <= 1)) return false;
    }
    return true;
  };
  for (const element of document.querySelectorAll("body *")) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const cut =
      (/hidden|clip/u.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (/hidden|clip/u.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
    if (cut && words(element) && seen(element)) found.push(`«${words(element)}» is cut`);
  }

  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.textContent.trim() || !seen(node.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) texts.push({ node, box });
  }
  texts.sort((one, other) => one.box.top - other.box.top);
  texts.forEach((one, index) => {
    for (let next = index + 1; next < texts.length && texts[next].box.top < one.box.bottom; next++) {
      const other = texts[next];
      if (one.node === other.node) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
      // Letters fill about two thirds of their line's box.
      if (across > 2 && down > Math.min(one.box.height, other.box.height) / 3) found.push(`«${words(one.node)}» and «${words(other.node)}» overlap`);
    }
  });
  return [...new Set(found)].slice(0, 12);
}
