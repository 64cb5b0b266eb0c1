// Every page in a browser, without a complaint from it; and the figures as it draws them: nothing
// cut, squeezed or on top of something else, and the same words in the text below.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open } from "../site/browser.mjs";
import { pages, read } from "../site/files.mjs";
import { serve } from "../site/server.mjs";

const figured = pages.filter((page) => read(page).includes("<svg"));
let browser, server;

before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser?.close(), server?.close()]));

test("every plan system and plan has its figures", () => {
  for (const page of ["kommunen.html", "plansystem.html"]) assert.ok(figured.includes(page), page);
});

for (const page of pages.filter((path) => path !== "404.html")) {
  test(`figures of ${page}`, async () => {
    const { page: opened, complaints } = await open(browser, { viewport: { width: 1600, height: 1200 } }, server.root, page);
    try {
      assert.deepEqual([...(await opened.evaluate(faults)), ...complaints], []);
    } finally {
      await opened.close();
    }
  });
}

/** Runs in the page: everything that is wrong with its figures. */
function faults() {
  const found = [];
  const slack = 1;
  const words = (element) => element.textContent.replace(/\s+/gu, " ").trim();
  const inside = (box, frame) =>
    box.left >= frame.left - slack &&
    box.right <= frame.right + slack &&
    box.top >= frame.top - slack &&
    box.bottom <= frame.bottom + slack;
  const overlap = (one, other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > slack &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack * 3;

  const within = (point, box) => point.x > box.left + 2 && point.x < box.right - 2 && point.y > box.top + 3 && point.y < box.bottom - 3;
  const points = (line) => {
    const length = line.getTotalLength();
    const toScreen = line.getScreenCTM();
    return Array.from({ length: Math.ceil(length / 3) + 1 }, (_, step) => line.getPointAtLength(Math.min(step * 3, length)).matrixTransform(toScreen));
  };

  for (const figure of document.querySelectorAll("figure.pv-figur")) {
    const svg = [...figure.querySelectorAll("svg.pv-tegning")].find((drawing) => drawing.checkVisibility());
    if (!svg) continue;
    const fault = (text) => found.push(`${figure.dataset.pvNavn}: ${text}`);
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll("text")].map((element) => ({
      element,
      words: words(element),
      box: element.getBoundingClientRect(),
    }));
    if (!texts.length) fault("no text at all");

    for (const { element, words, box } of texts) {
      if (!inside(box, frame)) fault(`«${words}» is cut by the picture's edge`);
      if (element.hasAttribute("textLength")) fault(`«${words}» is squeezed`);
    }
    texts.forEach((one, index) => {
      for (const other of texts.slice(index + 1)) {
        if (overlap(one.box, other.box)) fault(`«${one.words}» and «${other.words}» overlap`);
      }
    });

    for (const line of svg.querySelectorAll(".pv-tegning__pil path")) {
      const crossed = texts.find(({ element, box }) => !line.parentNode.contains(element) && points(line).some((point) => within(point, box)));
      if (crossed) fault(`an arrow runs through «${crossed.words}»`);
    }

    const boxes = [...svg.querySelectorAll(".pv-tegning__boks, .pv-tegning__gruppe")];
    if (!boxes.length) fault("no box at all");
    for (const box of boxes) {
      const shape = [...box.querySelectorAll("rect, path, polygon, ellipse")].find(
        (each) => !each.classList.contains("pv-tegning__treff"),
      );
      if (!shape) fault(`no shape around «${words(box)}»`);
      else {
        for (const text of box.querySelectorAll("text")) {
          if (!inside(text.getBoundingClientRect(), shape.getBoundingClientRect())) fault(`«${words(text)}» is wider than its box`);
        }
      }
    }
    const plain = boxes.filter((box) => box.matches(".pv-tegning__boks")).map((box) => ({ words: words(box), box: box.getBoundingClientRect() }));
    plain.forEach((one, index) => {
      for (const other of plain.slice(index + 1)) {
        if (overlap(one.box, other.box)) fault(`the boxes «${one.words}» and «${other.words}» overlap`);
      }
    });

    for (const link of svg.querySelectorAll("a")) {
      // A name in another language than the page's is not repeated in a label, which could not say so.
      const label = link.getAttribute("aria-label") ?? words(link);
      const shown = words(link).replace(/ /gu, "");
      if (!label.replace(/[\s,]/gu, "").includes(shown.replace(/,/gu, ""))) fault(`the link «${words(link)}» is called «${label}»`);
      const { width, height } = link.getBoundingClientRect();
      if (width < 24 || height < 24) fault(`the link «${label}» is ${Math.round(width)} × ${Math.round(height)} px`);
    }

    const twin = figure.querySelector(".pv-figur__ord");
    if (!twin) {
      fault("no twin in words");
      continue;
    }
    // A label is broken into lines on the picture, so spaces do not count.
    const bare = (text) => text.replace(/[\s\u00ad(),]/gu, "");
    const said = bare(twin.textContent);
    for (const box of boxes) {
      for (const text of box.querySelectorAll(":scope > text, :scope > a > text")) {
        if (!said.includes(bare(text.textContent))) fault(`«${words(text)}» is missing from the words below`);
      }
    }
    const items = [...twin.querySelectorAll("li")].filter((item) => !item.closest(".pv-piler"));
    // A box can stand for others, which the words name one by one.
    if (items.length < boxes.length) fault(`${boxes.length} boxes, ${items.length} in words`);
  }
  return found;
}
