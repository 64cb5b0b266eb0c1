// On paper: no ways around the site, figures as drawings, tables with their heading on every sheet, addresses in full.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { inflateSync } from "node:zlib";
import { launch, look } from "../site/browser.mjs";
import { example, kinds } from "../site/files.mjs";
import { serve } from "../site/server.mjs";

/** All but what nobody prints: the search, and what is one document already has a test of its own. */
const printed = kinds.filter((page) => !/(^|\/)(sok|utskrift)\.html$/u.test(page));
/** So few lines do not make a sheet; the number of the sheet is one of them. */
const FEW = 3;
let browser, server;

before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser?.close(), server?.close()]));

for (const path of printed) {
  test(`${path} on paper`, (t) =>
    look(browser, {}, server.root, path, async (page) => {
      const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true, printBackground: true });
      const { sheets, pictures, strokes, lines } = told(pdf);
      t.diagnostic(`${sheets} sheets, ${pdf.length} bytes`);
      assert.ok(sheets >= 1);
      // The browser makes a small picture of what an area is hatched with.
      const own = await page.locator("main img:not([src$='.svg']), main pattern").count();
      assert.equal(pictures, own, "no picture but the author's own: figures are drawings");
      const drawn = await page.locator(".pv-figur svg").count();
      if (drawn) assert.ok(strokes > 20, "the figures are there");
      // A drawing is never cut, and may leave the sheet before it empty; the last sheet is never so.
      assert.ok((drawn ? lines.slice(-1) : lines).every((count) => count > FEW), `lines on each sheet: ${lines}`);
      assert.ok(lines[0] > 2 * FEW, `more than a heading on the first sheet: ${lines}`);
      if (path === "planer.html" && example !== "samlet") assert.ok(!/\/MediaBox\s*\[0 0 59\d/u.test(pdf.toString("latin1")), "the table lies across");

      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: 680, height: 960 }); // A4 inside its margins, at 96 to the inch.
      assert.deepEqual(await page.evaluate(faults), []);
      assert.deepEqual(await page.evaluate(figuresOffTheSheet), []);
    }));
}

test("a picture of dots is seen in the file", () =>
  look(browser, {}, server.root, "index.html", async (page) => {
    assert.equal(told(await page.pdf()).pictures, 0);
    await page.evaluate(() => {
      const canvas = document.createElement("canvas");
      canvas.getContext("2d").fillRect(10, 10, 50, 50);
      document.querySelector("main").append(canvas);
    });
    assert.ok(told(await page.pdf()).pictures > 0);
  }));

/** What a PDF holds: its sheets, pictures made of dots, and lines and areas painted. */
function told(pdf) {
  assert.equal(pdf.subarray(0, 5).toString("latin1"), "%PDF-");
  const source = pdf.toString("latin1");
  let strokes = 0;
  const lines = [];
  for (const { index } of source.matchAll(/\bstream\r?\n/gu)) {
    const start = source.indexOf("\n", index) + 1;
    try {
      const content = inflateSync(pdf.subarray(start, source.indexOf("endstream", start))).toString("latin1");
      strokes += content.match(/^(S|f|f\*|B)$/gmu)?.length ?? 0;
      // The stream of a sheet sets words at places; two words within two points are of one line.
      const places = [...content.matchAll(/ ([-\d.]+) Tm$/gmu)].map(([, at]) => Math.round(at / 2));
      if (places.length) lines.push(new Set(places).size);
    } catch {
      // A stream that is not deflated is a font or the like.
    }
  }
  return {
    sheets: source.match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0,
    pictures: (source.match(/\/Subtype\s*\/Image\b/gu) ?? []).length - (source.match(/\/SMask\b/gu) ?? []).length,
    strokes,
    lines,
  };
}

/** Runs in the page as it is laid out for paper: figures that do not fit a sheet with their words, or are smaller than both it and they could be. */
function figuresOffTheSheet() {
  return [...document.querySelectorAll(".pv-figur:has(svg.pv-tegning)")].filter((figure) => figure.checkVisibility()).flatMap((figure) => {
    const svg = [...figure.querySelectorAll("svg.pv-tegning")].find((drawing) => drawing.checkVisibility());
    const [all, drawn] = [figure, svg].map((element) => element.getBoundingClientRect());
    return [...(all.height > 960 ? [`${figure.dataset.pvNavn} is ${Math.round(all.height)} px high`] : []), ...(drawn.width < all.width - 1 && drawn.width < svg.viewBox.baseVal.width && drawn.height < 640 ? [`${figure.dataset.pvNavn} is ${Math.round(drawn.width)} px wide`] : [])];
  });
}

/** Runs in the page as it is laid out for paper. */
function faults() {
  const found = [];
  const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 1;
  const words = (element) => element.textContent.replace(/\s+/gu, " ").trim().slice(0, 50);

  for (const way of document.querySelectorAll("nav, form, button, input, select, .ds-skip-link, .ds-button, .pv-soklenke, .pv-bunn__om")) {
    if (shown(way) && !way.closest(".pv-hoved--planstrategi .pv-innhold")) found.push(`${way.tagName}.${way.getAttribute("class")} «${words(way)}» is of no use on paper`);
  }
  const contents = document.querySelector(".pv-hoved--planstrategi .pv-innhold");
  if (contents && !contents.querySelector("li").checkVisibility({ contentVisibilityAuto: true })) found.push("the document has no list of contents");
  for (const head of document.querySelectorAll("thead")) {
    if (shown(head) && getComputedStyle(head).display !== "table-header-group") found.push(`the heading of ${words(head.closest("table"))} stands on one sheet only`);
  }
  for (const link of document.querySelectorAll('main a[href^="http"]')) {
    const address = link.getAttribute("href");
    const note = getComputedStyle(link, "::after").content;
    if (shown(link) && !note.includes(address) && !document.querySelector("main").innerText.includes(address)) found.push(`${address} is not said`);
  }
  for (const figure of document.querySelectorAll(".pv-figur svg")) {
    const box = figure.getBoundingClientRect();
    if (shown(figure) && box.right > innerWidth + 1) found.push(`a figure is cut: ${Math.round(box.right)} of ${innerWidth} px`);
  }
  for (const details of document.querySelectorAll("main details")) {
    const body = [...details.children].find((each) => each.tagName !== "SUMMARY");
    if (body && shown(details) && !body.checkVisibility({ contentVisibilityAuto: true })) found.push(`«${words(details)}» is shut`);
  }
  if (!document.querySelector("main h1").checkVisibility()) found.push("the title is gone");
  return found;
}
