// What pages answer and how they are laid out: content at once, columns that fit, marks apart, days counted by the reader.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, look } from "../site/browser.mjs";
import { example, files, fullestPlan, kinds, made, read } from "../site/files.mjs";
import { serve } from "../site/server.mjs";

const testFelt = example === "felt" ? test : () => {};
let browser, server;

before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser?.close(), server?.close()]));

const on = (path, options, see) => look(browser, { viewport: { width: 1280, height: 720 }, ...options }, server.root, path, see);

test("inner pages show their first content within 400 px of a laptop's screen", async () => {
  for (const path of kinds.filter((each) => !/(^|\/)index\.html$/u.test(each))) {
    await on(path, {}, async (page) => {
      const top = await page.evaluate(() =>
        Math.min(...[...document.querySelectorAll(".pv-side *")].filter((each) => each.checkVisibility() && each.innerText?.trim()).map((each) => each.getBoundingClientRect().top)));
      assert.ok(top < 400, `${path}: ${top} px`);
    });
  }
});

test("on a phone the front page is short, and its figure comes when it is asked for; a wider screen and paper show it", async () => {
  const figure = (page) => page.locator(".pv-figur__dor .pv-tegning:visible").evaluateAll((all) => all.filter((each) => each.checkVisibility({ contentVisibilityAuto: true })).length);
  await on("index.html", { viewport: { width: 360, height: 800 } }, async (page) => {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    assert.ok(height < 7000, `${height} px`);
    assert.equal(await figure(page), 0);
    await page.locator(".pv-figur__dor > summary").click();
    assert.equal(await figure(page), 1);
  });
  await on("index.html", {}, async (page) => {
    assert.equal(await figure(page), 1);
    assert.equal(await page.locator(".pv-figur__dor > summary").isVisible(), false);
    await page.setViewportSize({ width: 360, height: 800 });
    await page.emulateMedia({ media: "print" });
    assert.equal(await figure(page), 1);
  });
});

test("the plan table has no more columns than the screen has room for, and a laptop shows a plan at once", () =>
  on("planer.html", {}, async (page) => {
    const { wide, first } = await page.evaluate(() => {
      const room = document.querySelector(".pv-tabell");
      return { wide: room.scrollWidth - room.clientWidth, first: document.querySelector(".pv-rad").getBoundingClientRect().top };
    });
    assert.ok(wide <= 1, `${wide} px too wide`);
    assert.ok(first < 720, `the first plan stands at ${first} px`);
  }));

for (const width of [768, 1024]) {
  test(`what shall happen with a plan is in sight, ${width} px`, () =>
    on("planer.html", { viewport: { width, height: 800 } }, async (page) => {
      const end = await page.locator("thead [data-kolonne=beslutning]").evaluate((head) => head.getBoundingClientRect().right);
      assert.ok(end <= width, `it ends at ${end} px`);
    }));
}

test("no word of the narrow columns is broken", async () => {
  for (const width of [768, 900, 1024, 1190, 1280]) {
    await on("planer.html", { viewport: { width, height: 800 } }, async (page) => {
      const broken = await page.evaluate(() => {
        const cells = document.querySelectorAll("thead th, .pv-celle--status, .pv-celle--vedtatt, [class*='pv-celle--aar-']");
        const texts = [...cells].flatMap((cell) => {
          const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
          return Array.from({ length: 99 }, () => walker.nextNode()).filter(Boolean);
        });
        const lines = (node, { index, 0: word }) => {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          return new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size;
        };
        return texts.flatMap((node) => [...node.data.matchAll(/[\p{L}\p{N}]+/gu)].filter((word) => lines(node, word) > 1).map(([word]) => word));
      });
      assert.deepEqual(broken, [], `${width} px`);
    });
  }
});

test("the columns are the reader's choice, and stand in the address", () =>
  on("planer.html", {}, async (page) => {
    const shown = () => page.locator("thead th:visible").evaluateAll((heads) => heads.map((head) => head.dataset.kolonne));
    const usual = await shown();
    await page.locator("[data-gjor=kolonner]").click();
    const box = page.locator("#pv_filter_kolonner input:not(:checked)").first();
    const key = await box.getAttribute("value");
    await box.check();
    assert.ok((await shown()).includes(key));
    const address = page.url();
    assert.match(decodeURIComponent(new URL(address).hash), new RegExp(`kolonner=[^&]*\\b${key}\\b`, "u"));
    await page.reload();
    assert.ok((await shown()).includes(key), "an address opens with its columns");
    await page.locator("[data-gjor=kolonner]").click();
    await page.locator(`#pv_filter_kolonner input[value="${key}"]`).uncheck();
    assert.deepEqual(await shown(), usual);
    assert.equal(new URL(page.url()).hash, "");
  }));

test("on a phone a plan is three lines", () =>
  on("planer.html", { viewport: { width: 360, height: 800 } }, async (page) => {
    const rows = await page.locator("tr.pv-rad").evaluateAll((all) =>
      all.map((row) => [...row.cells].filter((cell) => cell.checkVisibility()).map((cell) => cell.className)));
    for (const cells of rows) {
      const others = cells.filter((name) => !/pv-tabell__plan|pv-celle--beslutning|pv-celle--aar-/u.test(name));
      assert.deepEqual(others, []);
    }
  }));

if (files.includes("framdrift.html") || example !== "felt") {
  for (const width of [1280, 360]) {
    test(`marks of the timeline never stand on each other, ${width} px`, () =>
      on("framdrift.html", { viewport: { width, height: 800 } }, async (page) => {
        const onEachOther = await page.evaluate(() => {
          const signs = ".pv-tid__oppstart, .pv-tid__horing, .pv-tid__vedtak, .pv-tid__planlagt, .pv-tid__frist, .pv-tid__utenfor";
          return [...document.querySelectorAll("tbody svg.pv-tid")].flatMap((row) => {
            const boxes = [...row.querySelectorAll(signs)].map((sign) => sign.getBoundingClientRect());
            return boxes.flatMap((one, at) =>
              boxes.slice(at + 1).filter((other) =>
                one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1).map(() => row.closest("tr").innerText.slice(0, 60)));
          });
        });
        assert.deepEqual(onEachOther, []);
      }));
  }

  test("a card tells the dates with the mouse, the keyboard and a press, and goes with Escape", () =>
    on("framdrift.html", {}, async (page) => {
      const button = page.locator(".pv-tid__apne").first();
      const card = page.locator(".pv-tid__kort:popover-open");
      await button.hover();
      assert.equal(await card.count(), 1);
      await page.keyboard.press("Escape");
      assert.equal(await card.count(), 0);
      await page.mouse.move(2, 2);
      await button.focus();
      await page.keyboard.press("Enter");
      assert.ok((await page.locator(".pv-tid__kort").first().textContent()).trim().length > 10);
    }));
}

testFelt("days are counted by the reader's browser, and what is over says so", async () => {
  const seen = async (day) => {
    let told;
    await look(browser, { viewport: { width: 1280, height: 720 } }, server.root, "personvern.html", async (page) => {
      await page.clock.setFixedTime(new Date(`${day}T10:00:00Z`));
      await page.goto(new URL("medvirkning.html", server.root).href);
      told = await page.evaluate(() => ({
        left: document.querySelector("[data-pv-frist]").textContent,
        button: document.querySelector(".pv-svar").checkVisibility(),
        over: document.querySelector(".ds-alert").classList.contains("pv-over"),
      }));
    });
    return told;
  };
  const deadline = Date.parse(/data-pv-frist="([\d-]+)"/u.exec(read("medvirkning.html"))[1]);
  const day = (offset) => new Date(deadline + offset * 86400000).toISOString().slice(0, 10);
  assert.deepEqual(await seen(day(-2)), { left: "Det er 2 dager igjen.", button: true, over: false });
  assert.deepEqual(await seen(day(0)), { left: "Siste dag er i dag.", button: true, over: false });
  assert.deepEqual(await seen(day(1)), { left: "Fristen er ute. Høringen er over.", button: false, over: true });
});

for (const path of kinds) {
  test(`nothing moves as ${path} comes`, async () => {
    await on(path, { viewport: { width: 390, height: 800 } }, async (page) => {
      const moved = await page.evaluate(() =>
        new Promise((told) => {
          let sum = 0;
          new PerformanceObserver((list) => list.getEntries().forEach((entry) => (sum += entry.hadRecentInput ? 0 : entry.value))).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => told(sum), 600);
        }));
      assert.ok(moved < 0.05, `${moved}`);
    });
  });
}

testFelt("what the front page counted is taken back when a deadline has passed since", async () => {
  const seen = (now) =>
    look(browser, { now }, server.root, "index.html", (page) =>
      page.evaluate(() => ({
        count: document.querySelector(".ds-alert > [data-pv-tall]").checkVisibility(),
        answer: document.querySelector(".pv-sporsmal [data-pv-tall]").textContent,
      })));
  assert.deepEqual(await seen(made), { count: true, answer: "2 høringer er åpne. Den første fristen: 7. juni 2024." });
  assert.deepEqual(await seen(new Date("2024-06-10T10:00:00Z")), { count: false, answer: "Noe som var på høring da siden ble laget, er over." });
});

test("a page has an icon that is there, and its address can be copied", () =>
  on("planer.html", { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
    const icon = await page.locator("link[rel=icon]").evaluate((link) => link.href);
    assert.equal((await page.request.get(icon)).status(), 200);
    await page.locator("[data-gjor=kopier]").click();
    await page.locator("[data-gjor=kopier]", { hasText: /kopiert/u }).waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /planer\.html$/u);
  }));

for (const [path, choice] of [
  ["planer.html#sok=plan&sorter=-vedtatt", "planer.html#sok=plan&sorter=-vedtatt"],
  ["sok.html#q=plan", "sok.html#q=plan"],
  ["sok.html?q=plan&fra=noen", "sok.html?q=plan"],
]) {
  test(`the address that is copied on ${path} leads to what is chosen there, on the site's own address`, () =>
    on(path, { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      await page.locator("[data-gjor=kopier]").click();
      await page.locator("[data-gjor=kopier]", { hasText: /kopiert/u }).waitFor();
      const site = await page.evaluate(() => new URL(document.querySelector('meta[property="og:url"]')?.content ?? location.href).origin);
      assert.equal(new URL(await page.evaluate(() => navigator.clipboard.readText())).origin, site);
      assert.ok((await page.evaluate(() => navigator.clipboard.readText())).endsWith(`/${choice}`));
    }));
}

test("styles, scripts and fonts may be kept for ever: their names say what is in them", () => {
  const kept = files.filter((file) => /^tema\/.*\.(css|js|woff2)$/u.test(file));
  assert.ok(kept.length > 5);
  assert.deepEqual(kept.filter((file) => !/\.[0-9a-f]{10}\.\w+$/u.test(file)), []);
});

test("what was searched for is marked where a result leads", () =>
  on("sok.html", {}, async (page) => {
    await page.locator("input[type=search]").fill("plan");
    const link = page.locator("[data-pv-sok-treff] li a").filter({ has: page.locator("mark") }).first();
    await link.waitFor();
    const href = await link.evaluate((element) => {
      element.addEventListener("click", (event) => event.preventDefault());
      element.click();
      return element.href;
    });
    assert.match(href, /#.*:~:text=[^&]/u);
  }));

test("from a plan one goes on to the next", () =>
  on(fullestPlan, {}, async (page) => {
    const ways = await page.locator(".pv-nabo a").evaluateAll((links) => links.map((link) => [link.rel, new URL(link.href).pathname]));
    assert.ok(ways.length >= 1);
    for (const [, to] of ways) assert.ok(files.includes(to.slice(to.indexOf("planer/"))), to);
  }));
