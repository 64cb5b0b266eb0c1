// The figures with their script and without: the large view, what an item is tied to, the table to
// take along, the file to keep.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { violations } from "../site/axe.mjs";
import { launch, open } from "../site/browser.mjs";
import { files, folder, kinds, pages, read, theme } from "../site/files.mjs";
import { serve } from "../site/server.mjs";

const PAGE = "plansystem.html";
const PAGE_OF_MANY = "plansystem-figurer.html";
const tied = pages.find((page) => page.startsWith("planer/") && read(page).includes("pv-naboer"));
let browser, server;

before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser?.close(), server?.close()]));

async function look(path, options, see) {
  const { page, complaints } = await open(browser, options, server.root, path);
  try {
    await see(page);
    assert.deepEqual(complaints, []);
  } finally {
    await page.close();
  }
}

const opener = (page) => page.locator("[data-pv-figur=apne]").first();
const large = (page) => page.locator("dialog.pv-stor");
const act = (page, name) => large(page).locator(`[data-gjor=${name}]`).click();
const width = (page) => large(page).locator("svg.pv-tegning").evaluate((svg) => svg.getBoundingClientRect().width);
const focused = (page) => page.evaluate(() => document.activeElement.dataset.pvFigur ?? document.activeElement.className);

for (const [way, go] of [
  ["the button, with a mouse", (page) => opener(page).click()],
  ["the button, with the keyboard", async (page) => {
    await opener(page).focus();
    await page.keyboard.press("Enter");
  }],
  ["the picture", (page) => page.locator(".pv-figur__bilde svg:visible").first().click({ position: { x: 3, y: 3 } })],
]) {
  test(`the large view opens from ${way}; Escape closes it and the focus returns`, () =>
    look(PAGE, {}, async (page) => {
      await go(page);
      assert.ok(await large(page).isVisible());
      const title = await page.locator(".pv-figur").first().getAttribute("data-pv-navn");
      assert.equal(await large(page).locator("h2").textContent(), title);
      assert.equal(await focused(page), "pv-stor__flate", "focus is in the dialog");
      await page.keyboard.press("Escape");
      assert.ok(!(await large(page).isVisible()));
      // Both come a moment after the dialog has closed.
      await page.waitForFunction(() => document.activeElement.dataset.pvFigur === "apne");
      await large(page).locator("svg.pv-tegning").waitFor({ state: "detached" });
      assert.ok(await page.locator(".pv-figur").first().locator("svg.pv-tegning:visible").count(), "the picture is on the page");
    }));
}

test("the buttons, the keys and the gestures make the picture larger, smaller, whole, and move it", () =>
  look(PAGE, { viewport: { width: 700, height: 600 }, reducedMotion: "reduce" }, async (page) => {
    await opener(page).click();
    const field = large(page).locator(".pv-stor__flate");
    const place = () => field.evaluate((element) => [element.scrollLeft, element.scrollTop]);
    const first = await width(page);
    await act(page, "storre");
    const larger = await width(page);
    assert.ok(Math.abs(larger / first - 1.25) < 0.01, `${first} → ${larger}`);
    assert.match(await large(page).locator("[role=status]").first().textContent(), /^\d+ /u);
    await act(page, "mindre");
    assert.ok(Math.abs((await width(page)) - first) < 1);
    await field.focus();
    await page.keyboard.press("+");
    assert.ok(Math.abs((await width(page)) - larger) < 1);

    for (const name of ["storre", "storre", "storre"]) await act(page, name);
    await field.evaluate((element) => element.scrollTo(0, 0));
    const box = await field.boundingBox();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 80, y - 60, { steps: 4 });
    await page.mouse.up();
    const dragged = await place();
    assert.ok(dragged[0] > 50 && dragged[1] > 30, `dragged to ${dragged}`);
    assert.ok(await large(page).isVisible(), "a drag follows no link");

    const before = await width(page);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -100);
    await page.keyboard.up("Control");
    await page.waitForTimeout(100);
    assert.ok((await width(page)) > before + 10, "the wheel with ctrl");

    await act(page, "hele");
    const fits = await field.evaluate((element) => element.scrollWidth <= element.clientWidth && element.scrollHeight <= element.clientHeight);
    assert.ok(fits, "the whole figure is seen at once");
    await act(page, "lukk");
    assert.ok(!(await large(page).isVisible()));
  }));

test("on a screen the keys and the buttons go from figure to figure, and one button shows all of it", () =>
  look(PAGE_OF_MANY, { viewport: { width: 1280, height: 720 }, reducedMotion: "reduce" }, async (page) => {
    await opener(page).click();
    const field = large(page).locator(".pv-stor__flate");
    const fits = () => field.evaluate((element) => element.scrollWidth <= element.clientWidth && element.scrollHeight <= element.clientHeight);
    const title = () => large(page).locator("h2").textContent();
    const titles = await page.locator(".pv-figur:has(svg.pv-tegning)").evaluateAll((all) => all.map((figure) => figure.dataset.pvNavn));
    assert.equal(await title(), titles[0]);
    await page.keyboard.press("PageDown");
    assert.equal(await title(), titles[1]);
    await page.keyboard.press("PageUp");
    assert.equal(await title(), titles[0]);
    await page.keyboard.press("PageUp");
    assert.equal(await title(), titles[0], "there is none before the first");
    await act(page, "neste");
    assert.equal(await title(), titles[1]);
    await act(page, "hele");
    assert.ok(await fits());
  }));

test("on a phone the large view opens with letters as large as on the page, and its buttons at the bottom", () =>
  look(PAGE, { viewport: { width: 360, height: 640 }, hasTouch: true, reducedMotion: "reduce" }, async (page) => {
    await opener(page).click();
    const scale = await large(page).locator("svg.pv-tegning").evaluate((svg) => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width);
    assert.ok(scale >= 0.94, `${scale}`);
    const field = await large(page).locator(".pv-stor__flate").boundingBox();
    assert.ok(field.height > 640 * 0.6, `${field.height} px for the picture`);
    for (const button of await large(page).locator("button:not([data-gjor=lukk]):visible").all()) {
      const { y, width, height } = await button.boundingBox();
      assert.ok(width >= 44 && height >= 44 && y > field.y + field.height, `${width} × ${height} at ${y}`);
      assert.ok((await button.getAttribute("aria-label")) ?? (await button.textContent()).trim(), "a name");
    }
  }));

for (const [width, height] of [[360, 740], [768, 1024], [1280, 720], [1920, 1080]]) test(`every slide opens with letters of 14 px or more, no wider than the screen, at ${width} × ${height}`, () =>
  look(PAGE_OF_MANY, { viewport: { width, height }, hasTouch: width < 1000, reducedMotion: "reduce" }, async (page) => {
    await opener(page).click();
    const next = large(page).locator("[data-gjor=neste]");
    for (let number = 1; ; number++) {
      const { least, outside } = await large(page).evaluate((dialog) => {
        const [svg, field] = [dialog.querySelector("svg.pv-tegning"), dialog.querySelector(".pv-stor__flate")];
        const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        return { least: scale * Math.min(...[...svg.querySelectorAll("text")].map((text) => Number(text.getAttribute("font-size")))), outside: field.scrollWidth - field.clientWidth };
      });
      assert.ok(least >= 14, `slide ${number}: letters of ${least} px`);
      assert.ok(outside <= 0, `slide ${number}: ${outside} px outside`);
      if (await next.isDisabled()) break;
      await next.click();
    }
  }));

test("the first tap shows what a box is tied to and a card; the second goes there", () =>
  look(PAGE, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }, async (page) => {
    const link = page.locator("svg.pv-tegning:visible a").first();
    await link.scrollIntoViewIfNeeded();
    await link.tap();
    const card = page.locator(".pv-figurkort:visible");
    assert.equal(await card.count(), 1);
    assert.equal(await card.locator("p").textContent(), await link.getAttribute("aria-label"));
    assert.ok((await page.locator("svg.pv-tegning:visible .pv-nar").count()) > 0, "its ties");
    assert.match(page.url(), /plansystem/u);
    await Promise.all([page.waitForURL((url) => !url.pathname.endsWith(PAGE) || url.hash !== ""), link.tap()]);
  }));

test("a figure is one stop for the keyboard, and the arrow keys go through its links", () =>
  look(PAGE, {}, async (page) => {
    const stops = await page.locator("svg.pv-tegning:visible").evaluateAll((pictures) => pictures.map((svg) => [svg.querySelectorAll("a").length, svg.querySelectorAll("a[tabindex='0']").length]));
    assert.ok(stops.every(([links, tabs]) => tabs === Math.min(links, 1)), JSON.stringify(stops));
    const links = page.locator("svg.pv-tegning:visible").first().locator("a");
    await links.first().focus();
    await page.keyboard.press("ArrowRight");
    assert.ok(await links.nth(1).evaluate((link) => link === document.activeElement && link.tabIndex === 0));
    await page.keyboard.press("End");
    assert.ok(await links.last().evaluate((link) => link === document.activeElement));
  }));

/** Runs in the page: figures that are folded away are opened, which the browser shows with the next frame. */
function unfolded() {
  for (const closed of document.querySelectorAll("details:has(svg.pv-tegning)")) closed.open = true;
  return new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)));
}

test("a figure is said once: its title, its description, and each link with a name", async () => {
  for (const path of kinds.filter((each) => read(each).includes("pv-tegning__boks"))) {
    await look(path, {}, async (page) => {
      await page.evaluate(unfolded);
      for (const figure of await page.locator(".pv-figur:has(svg.pv-tegning)").all()) {
        const title = await figure.getAttribute("data-pv-navn");
        const description = await figure.locator(".pv-figur__tittel p").textContent();
        const heard = await figure.ariaSnapshot();
        const times = (text) => heard.split(text).length - 1;
        for (const role of ["figure", "img", "group"]) assert.ok(!heard.includes(`${role} "${title}"`), `${path}: «${title}» is a ${role} too`);
        // It is not said again right under the page's or the section's heading of the same words.
        const above = await figure.evaluate((element) => [...document.querySelectorAll("h1, h2, h3, h4")].filter((heading) => !element.contains(heading) && heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING).map((heading) => heading.textContent));
        assert.equal(times(`heading "${title}"`) + above.filter((words) => words === title).length, 1, `${path}: ${heard}`);
        assert.equal(times(description), 1, `${path}: ${heard}`);
        assert.ok(!/- link(:| \[|$)/mu.test(heard), `${path}: a link without a name in ${heard}`);
      }
      // The page to print has no script: what it shows is for paper, and its links are as without JavaScript.
      if (path === "utskrift.html") return;
      const stops = await page.locator("svg.pv-tegning").evaluateAll((all) => all.filter((svg) => svg.checkVisibility()).map((svg) => [svg.querySelectorAll("a").length, svg.querySelectorAll("[tabindex='0']").length, svg.tabIndex]));
      assert.ok(stops.every(([links, tabs, own]) => tabs === Math.min(links, 1) && own < 0), `${path}: ${JSON.stringify(stops)}`);
    });
  }
});

/** Runs in the page: the figures that are cut without a way to scroll, and the letters smaller than 14 px. */
function unreadable() {
  return [...document.querySelectorAll(".pv-figur:has(svg.pv-tegning)")].flatMap((figure) => {
    const name = figure.dataset.pvNavn;
    const frame = figure.querySelector(".pv-figur__bilde");
    const shown = [...figure.querySelectorAll("svg.pv-tegning")].filter((svg) => svg.checkVisibility());
    if (shown.length !== 1) return [`${name}: ${shown.length} drawings`];
    const scale = shown[0].getBoundingClientRect().width / shown[0].viewBox.baseVal.width;
    const least = Math.min(...[...shown[0].querySelectorAll("text")].map((text) => Number(text.getAttribute("font-size")) * scale));
    const outside = frame.scrollWidth - frame.clientWidth;
    const scrolls = frame.matches(":has(.pv-figur__for--bred)");
    return [...(least < 14 ? [`${name}: letters of ${least} px`] : []), ...(outside > 0 && !scrolls ? [`${name}: ${outside} px outside`] : [])];
  });
}

const WIDTHS = [360, 390, 430, 480, 540, 600, 700, 768, 834, 912, 1024, 1100, 1180, 1280, 1366, 1440, 1600, 1920];
for (const path of kinds.filter((each) => read(each).includes("pv-tegning__boks"))) {
  test(`at every width of ${path} nothing of a figure is cut and no text in it is smaller than 14 px`, () =>
    look(path, {}, async (page) => {
      const found = [];
      await page.evaluate(unfolded);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        found.push(...(await page.evaluate(unreadable)).map((fault) => `${width}: ${fault}`));
      }
      assert.deepEqual(found, []);
    }));
}

test("small letters and what is cut are found", () =>
  look(PAGE, {}, async (page) => {
    const drawn = page.locator("svg.pv-tegning:visible").first();
    await drawn.evaluate((svg) => Object.assign(svg.style, { inlineSize: "300px", maxInlineSize: "none" }));
    assert.match((await page.evaluate(unreadable)).join(), /letters of/u);
    await drawn.evaluate((svg) => Object.assign(svg.style, { inlineSize: "3000px" }));
    assert.match((await page.evaluate(unreadable)).join(), /px outside/u);
  }));

for (const [width, height, fits] of [[1280, 720, false], [1920, 1080, true]]) {
  test(`the two figures of the municipality open readable at ${width} × ${height}${fits ? ", and whole" : ", never wider than the screen"}`, async () => {
    for (const path of [PAGE, "kommunen.html"]) {
      await look(path, { viewport: { width, height }, reducedMotion: "reduce" }, async (page) => {
        await opener(page).click();
        const [whole, least, share] = await large(page).locator(".pv-stor__flate").evaluate((field) => {
          const svg = field.querySelector("svg.pv-tegning");
          const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
          const sizes = [...svg.querySelectorAll("text")].map((text) => Number(text.getAttribute("font-size")) * scale);
          const seen = [field.scrollWidth <= field.clientWidth, field.scrollHeight <= field.clientHeight];
          return [seen, Math.min(...sizes), (field.clientWidth * field.clientHeight) / (innerWidth * innerHeight)];
        });
        assert.ok(whole[0] && (whole[1] || !fits) && least >= 14, `${path}: whole ${whole}, letters of ${least} px`);
        assert.ok(share > 0.83, `${path}: the field has ${share} of the screen`);
      });
    }
  });
}

test("on the page itself the wheel scrolls the page", () =>
  look(PAGE, {}, async (page) => {
    await page.locator(".pv-figur__bilde svg:visible").first().hover();
    await page.mouse.wheel(0, 200);
    await page.waitForFunction(() => scrollY > 100);
  }));

test("two fingers make the picture larger", () =>
  look(PAGE, { viewport: { width: 400, height: 700 }, hasTouch: true }, async (page) => {
    await opener(page).click();
    const first = await width(page);
    const client = await page.context().newCDPSession(page);
    const touch = (type, apart) =>
      client.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: apart ? [{ x: 200 - apart, y: 450 }, { x: 200 + apart, y: 450 }] : [],
      });
    await touch("touchStart", 30);
    for (const apart of [40, 50, 60]) await touch("touchMove", apart);
    await touch("touchEnd", 0);
    assert.ok((await width(page)) > first * 1.5, `${first} → ${await width(page)}`);
  }));

test("an item that has the focus or the pointer shows what it is tied to", () =>
  look(PAGE, {}, async (page) => {
    const link = page.locator("svg.pv-tegning:visible .pv-tegning__boks a").first();
    const state = () =>
      page.locator("svg.pv-tegning:visible").first().evaluate((svg) => ({
        pointed: svg.matches(".pv-tegning--peker"),
        near: [...svg.querySelectorAll("[data-pv-id].pv-nar")].map((item) => item.dataset.pvId),
        arrows: [...svg.querySelectorAll("[data-pv-fra].pv-nar")].flatMap(({ dataset }) => [dataset.pvFra, dataset.pvTil]),
        all: svg.querySelectorAll("[data-pv-id]").length,
      }));
    assert.deepEqual((await state()).near, []);
    await link.focus();
    const id = await link.evaluate((element) => element.closest("[data-pv-id]").dataset.pvId);
    const seen = await state();
    assert.ok(seen.pointed && seen.near.includes(id) && seen.arrows.length >= 2, JSON.stringify(seen));
    for (const end of seen.arrows) assert.ok(seen.near.includes(end), end);
    await page.waitForTimeout(300);
    const shown = await page.locator("svg.pv-tegning:visible").first().locator("> g").evaluateAll((groups) =>
      groups.flatMap((group) => [...group.querySelectorAll("text")].map((text) => {
        let opacity = 1;
        for (let part = text; part.localName !== "svg"; part = part.parentNode) opacity *= getComputedStyle(part).opacity;
        return group.matches(".pv-nar") ? opacity === 1 : opacity >= 0.7 && opacity < 1;
      })),
    );
    assert.ok(shown.every(Boolean), "letters are whole where they are near, and readable elsewhere");
    await link.evaluate((element) => element.blur());
    assert.deepEqual((await state()).near, []);
    await page.locator("svg.pv-tegning:visible [data-pv-id]:not([data-pv-i])").nth(1).hover({ position: { x: 20, y: 20 } });
    assert.ok((await state()).near.length > 1);
  }));

test("what a plan is tied to is text: the plan, a line for each tie and a link for each plan", () =>
  look(tied, { viewport: { width: 360, height: 640 } }, async (page) => {
    const ties = page.locator(".pv-naboer");
    assert.equal(await ties.locator(".pv-naboer__her").textContent(), await page.locator("h1").textContent());
    assert.ok((await ties.locator("dt").count()) > 0 && (await ties.locator("dd").count()) > 0);
    assert.equal(await page.locator("main svg.pv-tegning").count(), 0);
    assert.ok(await ties.evaluate((element) => element.scrollWidth <= element.clientWidth));
  }));

test("every look in a figure stands in its legend, in words", () =>
  look(PAGE, {}, async (page) => {
    const missing = await page.evaluate(() =>
      [...document.querySelectorAll(".pv-figur:has(svg)")].flatMap((figure) => {
        const looks = (root) => [...root.querySelectorAll("[class*=pv-tegning--]")].flatMap((e) => [...e.classList].filter((c) => /^pv-tegning--(?!ramme|peker)/u.test(c)));
        const legend = looks(figure.querySelector(".pv-forklaring"));
        const drawn = new Set(looks(figure.querySelector("svg")));
        return [...drawn].filter((look) => !legend.includes(look)).concat(legend.filter((look) => !drawn.has(look)));
      }),
    );
    assert.deepEqual(missing, []);
  }));

for (const how of ["the clipboard", "no clipboard of the new kind"]) {
  test(`a figure is copied as rows and columns, with ${how}`, () =>
    look(PAGE, { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      if (how !== "the clipboard") {
        await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error("no"))));
      }
      const figure = page.locator(".pv-figur").first();
      await figure.locator("[data-pv-figur=kopier]").click();
      await page.waitForFunction(() => document.querySelector(".pv-figur [role=status]").textContent !== "");
      const table = (await page.evaluate(() => navigator.clipboard.readText())).split(/\r?\n/u).map((row) => row.split("\t"));
      assert.ok(table.every((row) => row.length === 4), "four columns");
      const names = table.slice(1).map((row) => row[1]);
      for (const [label, detail] of await figure.locator("svg:visible a").evaluateAll((links) => links.map((a) => a.getAttribute("aria-label").split(", ")))) {
        assert.ok(names.some((name) => name.startsWith(label)), `${label} ${detail}`);
      }
      const arrows = await figure.locator(".pv-piler li").count();
      assert.ok(arrows > 0);
      assert.equal(table.slice(1).filter((row) => row[3] !== "").length, arrows);
      assert.match(await figure.locator("[role=status]").textContent(), new RegExp(`\\b${table.length - 1}\\b`, "u"));
      assert.equal(await focused(page), "kopier", "the focus stays");
    }));
}

test("every picture is a file that needs nothing else, and every such file is linked to", () =>
  look("index.html", {}, async (page) => {
    const drawings = files.filter((file) => file.startsWith("figurer/"));
    const linked = new Set(pages.flatMap((path) => [...read(path).matchAll(/href="(?:\.\.\/)*(figurer\/[^"]+)"/gu)].map((match) => match[1])));
    assert.deepEqual([...linked].sort(), drawings);
    assert.ok(drawings.length > 5);
    for (const file of drawings) {
      const found = await page.evaluate((text) => {
        const svg = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
        const outside = [...svg.querySelectorAll("*")].filter((e) => [...e.attributes].some(({ name, value }) => /href|^on|^style$|^class$|^marker|baseline/u.test(name) || /url\(|https?:|var\(|calc\(|currentcolor/iu.test(value)));
        // What a program for slides draws: LibreOffice Impress was tried with these.
        const drawn = ["svg", "title", "desc", "g", "rect", "text", "tspan", "path", "polygon", "circle"];
        outside.push(...[...svg.querySelectorAll("*")].filter((e) => !drawn.includes(e.localName)));
        return {
          root: svg.localName,
          named: svg.querySelector("title")?.textContent && svg.querySelector("desc")?.textContent,
          shapes: svg.querySelectorAll("rect").length > 1 && svg.querySelectorAll("text").length > 0,
          wrong: svg.querySelectorAll("script, a, image, use, style, foreignObject, parsererror").length + outside.length,
        };
      }, read(file));
      assert.equal(found.root, "svg", file);
      assert.ok(found.named && found.shapes, file);
      assert.equal(found.wrong, 0, file);
    }
  }));

test("in the file of a figure nothing grows out of its box in a font that stands in for ours", () =>
  look("index.html", {}, async (page) => {
    const outside = ([text, font, spacing]) => {
      document.body.replaceChildren(document.importNode(new DOMParser().parseFromString(text, "image/svg+xml").documentElement, true));
      const svg = document.querySelector("svg");
      svg.setAttribute("font-family", font);
      svg.style.letterSpacing = spacing;
      const paper = svg.getBoundingClientRect();
      return [...svg.querySelectorAll("text")].flatMap((text) => {
        const box = (text.parentNode !== svg && text.parentNode.querySelector(":scope > rect")) || svg;
        const { right } = text.getBoundingClientRect();
        return right > Math.min(paper.right, box.getBoundingClientRect().right) + 0.5 ? [`${font}: ${text.textContent}`] : [];
      });
    };
    const drawings = files.filter((file) => file.startsWith("figurer/"));
    for (const file of drawings) {
      for (const font of ["Arial", "Liberation Sans", "DejaVu Sans"]) assert.deepEqual(await page.evaluate(outside, [read(file), font, ""]), [], file);
    }
    assert.ok((await page.evaluate(outside, [read(drawings[0]), "Arial", "9px"])).length > 0, "what grows out of its box is found");
  }));

test("without JavaScript there is the figure, its words and its file, and nothing that does not work", () =>
  look(PAGE, { javaScriptEnabled: false }, async (page) => {
    const figure = page.locator(".pv-figur").first();
    assert.ok((await figure.locator("svg.pv-tegning:visible").count()) === 1);
    assert.ok(await figure.locator("a[download]").isVisible());
    await figure.locator("summary").click();
    await figure.locator(".pv-figur__ord > ul").waitFor(); // It opens with the next frame.
    assert.equal(await page.locator(".pv-figur button:visible, dialog:visible").count(), 0);
  }));

test("on a wide screen a figure that has room stands beside its words, its letters as large as before", async () => {
  const all = [];
  for (const path of kinds.filter((each) => read(each).includes("pv-figur__deler--ved") && each !== "utskrift.html")) {
    await look(path, {}, async (page) => {
      const beside = await page.locator(".pv-figur__deler--ved").evaluateAll((figures) =>
        figures.filter((figure) => figure.clientWidth >= 64 * 18).map((figure) => {
          const svg = [...figure.querySelectorAll("svg.pv-tegning")].find((drawing) => drawing.checkVisibility());
          const [picture, words] = [".pv-figur__tegning", ".pv-figur__tittel"].map((part) => figure.querySelector(part).getBoundingClientRect());
          const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
          return picture.right < words.left && scale >= 0.99;
        }),
      );
      assert.ok(beside.every(Boolean), `${path}: ${beside}`);
      all.push(...beside);
    });
  }
  assert.ok(all.length > 0, "there is such a figure");
});

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing in the large view, ${colorScheme}`, () =>
    look(PAGE, { colorScheme, reducedMotion: "reduce" }, async (page) => {
      await opener(page).click();
      assert.deepEqual(await violations(page), []);
    }));
}

test("the script of the figures is small, and only where there are figures", () => {
  assert.ok(gzipSync(readFileSync(join(folder, theme("figur.js")))).length < 4096);
  // On paper there is nothing to open.
  for (const page of kinds.filter((each) => each !== "utskrift.html")) assert.equal(read(page).includes(theme("figur.js")), read(page).includes("pv-tegning__boks"), page);
});
