// The plan table with its script and without: search, filters, sorting, the address.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { violations } from "../site/axe.mjs";
import { launch, open } from "../site/browser.mjs";
import { example, folder, read, theme } from "../site/files.mjs";
import { serve } from "../site/server.mjs";

// These ask for what stands in Gol's table; the script is the same for all.
const testGol = example === "gol" ? test : () => {};
let browser, server;

before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser?.close(), server?.close()]));

async function look(path, options, see, root = server.root) {
  const { page, complaints } = await open(browser, options, root, path);
  try {
    await see(page);
    assert.deepEqual(complaints, []);
  } finally {
    await page.close();
  }
}

const rows = (page) => page.locator("tr.pv-rad:visible");
const names = (page) => rows(page).locator("th a").allTextContents();
const answer = (page) => page.locator(".pv-filter__svar").textContent();
const sort = (page, title) => page.locator("thead button", { hasText: title }).first().click();
const order = new Intl.Collator("nb", { numeric: true });

/** The filter with the most values, and its first value. */
const filter = (page) =>
  page.evaluate(() => {
    const select = [...document.querySelectorAll(".pv-filter select:not([name=sorter])")].sort((a, b) => b.length - a.length)[0];
    return { name: select.name, value: select.options[1].value };
  });

test("without JavaScript the table is whole and nothing is offered that does not work", () =>
  look("planer.html", { javaScriptEnabled: false }, async (page) => {
    assert.equal(await rows(page).count(), 39);
    assert.equal(await page.locator(".pv-filter:visible").count(), 0);
    assert.equal(await page.locator("thead button").count(), 0);
    assert.equal(await page.locator("td.pv-celle--mer:visible").count(), await page.locator("td.pv-celle--mer").count());
  }));

testGol("words for the same are told, however many they are", () =>
  look("planer.html#sok=helse", {}, async (page) => {
    await page.locator(".pv-filter__svar", { hasText: "om det same" }).waitFor();
    assert.match(await answer(page), /Det er òg søkt etter ord planane bruker om det same: «[^»]+»(, «[^»]+»)+\./u);
  }));

for (const [place, root] of [["a web server", () => server.root], ["the disk", () => pathToFileURL(folder).href + "/"]]) {
  test(`a filter narrows the table, says so, and stands in the address, from ${place}`, () =>
    look(
      "planer.html",
      {},
      async (page) => {
        const { name, value } = await filter(page);
        const held = await page.locator(`tr.pv-rad[data-${name}~="${value}"]`).count();
        assert.ok(held > 0 && held < 39);
        await page.locator("[data-gjor=filtre]").click();
        await page.locator(`.pv-filter select[name=${name}]`).selectOption(value);
        assert.equal(await rows(page).count(), held);
        assert.match(await answer(page), new RegExp(`\\b${held} av 39\\b`, "u"));
        assert.equal(new URL(page.url()).hash, `#${new URLSearchParams({ [name]: value })}`);
        const hollow = await page.evaluate(
          () => [...document.querySelectorAll("tbody")].filter((body) =>
            body.querySelector(".pv-tabell__gruppe:not([hidden])") && !body.querySelector(".pv-rad:not([hidden])")).length,
        );
        assert.equal(hollow, 0, "headings of groups without rows");
        await page.locator("[data-gjor=nullstill]").click();
        assert.equal(await rows(page).count(), 39);
        assert.equal(new URL(page.url()).hash, "");
      },
      root(),
    ));
}

test("a link to a choice opens with it, and words and filters combine", async () => {
  let choice;
  await look("planer.html", {}, async (page) => (choice = await filter(page)));
  const hash = new URLSearchParams({ sok: "PLAN gol", [choice.name]: choice.value, sorter: "-plan" });
  await look(`planer.html#${hash}`, {}, async (page) => {
    assert.equal(await page.locator("input[name=sok]").inputValue(), "PLAN gol");
    const shown = await rows(page).evaluateAll((all) =>
      all.map((row) => [row.textContent.toLowerCase(), { ...row.dataset }, row.querySelector("th a").getAttribute("href")]),
    );
    for (const [text, data, plan] of shown) {
      // The search looks on the page of a plan too.
      const whole = text + read(plan).toLowerCase();
      assert.ok(whole.includes("plan") && whole.includes("gol"), text);
      assert.ok(data[choice.name].split(" ").includes(choice.value));
    }
    assert.equal(await page.locator("thead [data-kolonne=plan]").getAttribute("aria-sort"), "descending");
  });
  await look("planer.html#sok=xyzzyq", {}, async (page) => {
    assert.equal(await rows(page).count(), 0);
    assert.match(await answer(page), /\p{L}/u);
  });
  await look("planer.html#sok=finst-ikkje-noko-slikt", {}, async (page) => {
    await page.waitForFunction(() => document.querySelector(".pv-filter__svar").textContent.includes("«slikt»"));
    assert.ok((await rows(page).count()) < 3, "what was not found as written is said, and next to nothing is shown");
  });
  await look("planer.html#status=%3Cimg%20src%3Dx%3E&sorter=%22%5D", {}, async (page) => {
    assert.equal(await rows(page).count(), 39, "what is no choice of ours is none");
  });
});

for (const [place, root] of [["a web server", () => server.root], ["the disk", () => pathToFileURL(folder).href + "/"]]) {
  testGol(`the table finds what the search finds, from ${place}`, async () => {
    const asked = { skole: "Kvalitetsplan for skulen i Gol", skuleplan: "Kvalitetsplan for skulen i Gol", bolig: "Bustadpolitisk plan", søppel: "Avfallsplan", trafikksikkerhet: "Trafikktryggleiksplan" };
    for (const [words, plan] of Object.entries(asked)) {
      const seen = async (page) => {
        await page.waitForFunction((plan) => [...document.querySelectorAll("tr.pv-rad")].some((row) => row.checkVisibility() && row.textContent.includes(plan)) && !document.querySelector(".pv-filter__svar").textContent.includes("39 av 39"), plan);
        assert.ok((await rows(page).count()) < 20, words);
        assert.match(await answer(page), /av 39/u);
      };
      await look(`planer.html#${new URLSearchParams({ sok: words })}`, {}, seen, root());
    }
  });
}

testGol("columns sort in Norwegian order and by date, and back to the author's order", () =>
  look("planer.html", {}, async (page) => {
    const written = await names(page);
    await sort(page, "Plan");
    const sorted = await names(page);
    assert.deepEqual(sorted, [...written].sort(order.compare));
    assert.notDeepEqual(sorted, written);
    assert.equal(await page.locator("thead [data-kolonne=plan]").getAttribute("aria-sort"), "ascending");
    await sort(page, "Plan");
    assert.deepEqual(await names(page), [...written].sort((a, b) => order.compare(b, a)));
    await sort(page, "Plan");
    assert.deepEqual(await names(page), written);

    await sort(page, "Vedteken");
    const dates = await rows(page).evaluateAll((all) => all.map((row) => row.querySelector(".pv-celle--vedtatt").dataset.verdi ?? ""));
    const known = dates.filter(Boolean);
    assert.ok(known.length > 10);
    assert.deepEqual(dates.slice(0, known.length).filter(Boolean), [...known].sort());
    assert.equal(await rows(page).first().locator(".pv-celle--gruppe").isVisible(), true, "the group is told in a column");
  }));

testGol("with the keyboard alone", () =>
  look("planer.html", {}, async (page) => {
    await page.locator("input[name=sok]").focus();
    await page.keyboard.type("kulturplan");
    assert.equal(await rows(page).count(), 1);
    await page.keyboard.press("Enter");
    assert.equal(await rows(page).count(), 1);
    await page.locator("thead [data-kolonne=plan] button").focus();
    await page.keyboard.press("Enter");
    assert.equal(await page.locator("thead [data-kolonne=plan]").getAttribute("aria-sort"), "ascending");
  }));

testGol("the skip link does not undo a choice", () =>
  look("planer.html#sok=kulturplan", {}, async (page) => {
    await page.evaluate(() => (location.hash = "#pv_innhold"));
    await page.waitForFunction(() => location.hash === "#pv_innhold");
    assert.equal(await rows(page).count(), 1);
  }));

test("on a phone the columns are those one chooses", () =>
  look("planer.html", { viewport: { width: 360, height: 800 } }, async (page) => {
    const seen = () =>
      page.evaluate(() => {
        const keys = [...document.querySelectorAll(".pv-filter__kolonner input")].map((box) => box.value);
        return keys.filter((key) => [...document.querySelectorAll(`.pv-celle--${key}:not(.pv-celle--tom)`)].some((cell) => cell.checkVisibility()));
      });
    const ticked = () => page.locator(".pv-filter__kolonner input:checked").evaluateAll((boxes) => boxes.map((box) => box.value));
    await page.locator("[data-gjor=kolonner]").click();
    assert.ok((await seen()).includes("beslutning"));
    for (const key of await ticked()) if (key !== "type") await page.locator(`.pv-filter__kolonner input[value="${key}"]`).uncheck();
    assert.deepEqual(await ticked(), ["type"]);
    assert.deepEqual(await seen(), ["type"]);
    assert.match(page.url(), /#kolonner=type$/u);
    await page.setViewportSize({ width: 1280, height: 800 });
    assert.deepEqual(await seen(), ["type"]);
    await page.goto("about:blank");
    await page.goto(new URL("planer.html#kolonner=ingen", server.root).href);
    await page.setViewportSize({ width: 360, height: 800 });
    assert.deepEqual(await seen(), []);
  }));

test("on a phone the plans are sorted by a list, which says how they stand", () =>
  look("planer.html", { viewport: { width: 360, height: 800 } }, async (page) => {
    const home = await names(page);
    await page.getByLabel(/^(Sorter etter|Sort by)$/u).selectOption("-plan");
    assert.deepEqual(await names(page), [...home].sort((a, b) => order.compare(b, a)));
    assert.match(page.url(), /#sorter=-plan$/u);
    await page.reload();
    assert.equal(await page.locator("#pv_filter_sorter").inputValue(), "-plan");
    assert.ok(await page.locator("#pv_filter_sorter").isVisible());
    await page.locator("#pv_filter_sorter").selectOption("");
    assert.deepEqual(await names(page), home);
    await page.setViewportSize({ width: 1280, height: 800 });
    assert.ok(!(await page.locator("#pv_filter_sorter").isVisible()));
  }));

for (const width of [360, 1280]) {
  test(`axe finds nothing on a narrowed and sorted table at ${width} px`, () =>
    look("planer.html#sok=plan&sorter=vedtatt", { viewport: { width, height: 800 } }, async (page) => {
      assert.deepEqual(await violations(page), []);
      assert.ok((await page.evaluate(() => document.scrollingElement.scrollWidth)) <= width);
    }));
}

test("the script is small", () => {
  const size = gzipSync(readFileSync(join(folder, theme("planer.js")))).length;
  assert.ok(size < 4096, `${size} bytes`);
});
