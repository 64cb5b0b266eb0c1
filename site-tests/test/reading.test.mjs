// Read in a narrow window, with larger text, with more room between the letters: nothing is lost.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, look, restyle } from "../site/browser.mjs";
import { isPart, kinds, pages, pieces, read, thorough } from "../site/files.mjs";
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

/** All there is to read but the page for an address that is none, whose styles are asked for at the site's own address. */
const all = [...pages, ...pieces.filter((piece) => !isPart(piece))].filter((path) => path !== "404.html" && !read(path).includes('http-equiv="refresh"'));

test("what is wider than a phone or a tablet has a name, the keyboard reaches it, and a shade says that there is more", async () => {
  const found = [];
  let scrolling = 0;
  for (const path of all.filter((each) => /<table|<pre|pv-figur__bilde/u.test(read(each)))) {
    await look(browser, { reducedMotion: "reduce" }, server.root, path, async (page) => {
      for (const width of [360, 768]) {
        await page.setViewportSize({ width, height: 900 });
        const { faults, scrolls } = await page.evaluate(wide);
        scrolling += scrolls;
        found.push(...[...faults, ...(await page.evaluate(drawings))].map((fault) => `${path} at ${width} px: ${fault}`));
      }
      await page.emulateMedia({ media: "print" });
      found.push(...(await page.evaluate(drawings)).map((fault) => `${path} on paper: ${fault}`));
    });
  }
  assert.deepEqual(found, []);
  if (thorough) assert.ok(scrolling > 0, "something is wide");
});

test("a wide box without name, keyboard or shade is seen, and the shade goes where there is no more", () =>
  look(browser, { viewport: { width: 360, height: 640 } }, server.root, "index.html", async (page) => {
    const box = (attributes) => page.evaluate((html) => document.querySelector("main").insertAdjacentHTML("afterbegin", html), `<div ${attributes}><div>${"bred".repeat(200)}</div></div>`);
    await box('id="bad"');
    await box('id="good" class="pv-rulle" role="region" tabindex="0" aria-label="Tall"');
    await page.evaluate(() => {
      for (const each of document.querySelectorAll("#bad, #good")) each.style.overflowX = "auto";
      for (const each of document.querySelectorAll("#bad > div, #good > div")) each.style.cssText = "white-space: nowrap; overflow-wrap: normal; color: transparent; block-size: 3rem";
    });
    assert.deepEqual((await page.evaluate(wide)).faults.sort(), ["DIV#bad: no name", "DIV#bad: no shade", "DIV#bad: the keyboard does not reach it"]);
    const edge = async () => {
      const { x, y, width, height } = await page.locator("#good").boundingBox();
      return (await page.screenshot({ clip: { x: x + width - 8, y: y + height / 4, width: 8, height: 4 } })).toString("base64");
    };
    const more = await edge();
    await page.locator("#good").evaluate((each) => (each.scrollLeft = 1e6));
    assert.notEqual(await edge(), more);
  }));

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

/** Runs in the page: what of its wide boxes cannot be found, reached or seen to go on, and how many they are. A figure says it in words. */
function wide() {
  const boxes = [...document.querySelectorAll("body *")].filter(
    (each) => !each.closest("svg, dialog") && /auto|scroll/u.test(getComputedStyle(each).overflowX) && each.scrollWidth > each.clientWidth + 1 && each.checkVisibility(),
  );
  const faults = boxes.flatMap((box) => {
    const name = `${box.tagName}#${box.id || box.className}`;
    if (box.matches(".pv-figur__bilde")) {
      const said = [...box.closest(".pv-figurplass").querySelectorAll(".pv-figur__bred")].some((each) => each.checkVisibility());
      return said ? [] : [`${name}: nothing says that it is wider`];
    }
    const label = box.getAttribute("aria-label") ?? document.getElementById(box.getAttribute("aria-labelledby"))?.textContent;
    return [
      [label?.trim() && (box.matches("section") || /^(region|group)$/u.test(box.role)), "no name"],
      [box.tabIndex >= 0, "the keyboard does not reach it"],
      [/gradient.*gradient.*gradient.*gradient/u.test(getComputedStyle(box).backgroundImage) && /local.*scroll/u.test(getComputedStyle(box).backgroundAttachment), "no shade"],
    ].filter(([good]) => !good).map(([, fault]) => `${name}: ${fault}`);
  });
  return { faults, scrolls: boxes.length };
}

/** Runs in the page: figures that are shown, and in more than one of their drawings, or in none. */
function drawings() {
  return [...document.querySelectorAll(".pv-figur__bilde")]
    .filter((box) => box.checkVisibility({ contentVisibilityAuto: true }))
    .map((box) => [...box.querySelectorAll("svg.pv-tegning")].filter((each) => each.checkVisibility()).length)
    .flatMap((shown, at) => (shown === 1 ? [] : [`figure ${at + 1} is drawn ${shown} times`]));
}
