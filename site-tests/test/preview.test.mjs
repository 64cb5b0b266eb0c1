// The site while it is written (planverk:serve), in a browser: it keeps the place, tells what is wrong, and is for everyone.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { violationsIn } from "../site/axe.mjs";
import { launch, open } from "../site/browser.mjs";
import { copied, preview } from "../site/preview.mjs";

const folder = copied();
const chapter = join(folder, "kapitler", "1-innleiing.md");
const plans = join(folder, "planer.yaml");
const views = [1280, 320].flatMap((width) => ["light", "dark"].map((colorScheme) => ({ width, colorScheme })));
let browser, served;

before(async () => {
  [browser, served] = await Promise.all([launch(), preview(folder)]);
});
after(() => Promise.all([browser?.close(), served?.close()]));

/** Looks at a page; complaints fail the test, but that it stopped waiting for news when it was left. */
async function look(options, path, see) {
  const { page, complaints } = await open(browser, options, served.root, path);
  try {
    await see(page);
    assert.deepEqual(complaints.filter((each) => !/^cut off: |^failed: .*_planverk\/hendelser$/u.test(each)), []);
  } finally {
    await page.close();
  }
}

/** Saves a file, and waits until the page has shown itself anew. */
async function save(page, file, text) {
  const shown = page.waitForEvent("load", { timeout: 60_000 });
  writeFileSync(file, text);
  await shown;
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
}

/** Where some words of the page stand in the window. */
const height = (page, words) =>
  page.evaluate((text) => [...document.querySelectorAll("main p")].find((one) => one.textContent.startsWith(text)).getBoundingClientRect().top, words);

test("what is saved above is shown without what one reads moving", () =>
  look({}, "planstrategi.html", async (page) => {
    const words = await page.evaluate(() => {
      const far = [...document.querySelectorAll("main p")].filter((one) => one.getBoundingClientRect().top > 2000 && one.textContent.length > 80)[0];
      scrollTo({ top: far.getBoundingClientRect().top - innerHeight / 3 + 8, behavior: "instant" });
      return far.textContent.slice(0, 60);
    });
    const [before, scrolled] = [await height(page, words), await page.evaluate(() => scrollY)];
    const text = readFileSync(chapter, "utf8");
    await save(page, chapter, text.replace(/^(---\n[\s\S]*?\n---\n)/u, "$1\nEit heilt nytt avsnitt.\n\n"));
    assert.ok((await page.textContent("main")).includes("Eit heilt nytt avsnitt."));
    assert.ok(Math.abs((await height(page, words)) - before) < 2, "it stands where it stood");
    assert.notEqual(await page.evaluate(() => scrollY), scrolled, "something came above it");
    await save(page, chapter, text);
    assert.ok(Math.abs((await height(page, words)) - before) < 2);
  }));

test("a mistake lies over the last good page, takes no focus, is copied, and goes when it is mended", () =>
  look({ permissions: ["clipboard-read", "clipboard-write"] }, "planer/samfunnsdel.html", async (page) => {
    const good = readFileSync(plans, "utf8");
    const title = await page.textContent("h1");
    await page.locator("main a:visible").first().focus();
    const focused = await page.evaluate(() => document.activeElement.textContent);
    await save(page, plans, good.replace("{val: revidering,", "{val: tull,"));
    assert.equal(await page.textContent("h1"), title);
    assert.equal(await page.evaluate(() => document.activeElement.textContent), focused);
    const place = page.locator("#pvf_panel .pvf-sted").first();
    assert.ok(await place.isVisible(), "the mistake is shown without a click");
    await place.focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("#pvf_panel [role=status]").textContent);
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await place.textContent());
    assert.match(await place.textContent(), /^planer\.yaml:\d+$/u);
    await save(page, plans, good);
    assert.ok(!(await page.locator("#pvf_panel details").evaluate((box) => box.open)));
  }));

for (const path of ["planer/samfunnsdel.html", "_planverk/funn"]) {
  test(`the panel is for everyone on ${path}`, () =>
    look({ reducedMotion: "reduce" }, path, async (page) => {
      const found = [];
      for (const open of [false, true]) {
        await page.evaluate((how) => document.querySelector("#pvf_panel details")?.toggleAttribute("open", how), open);
        found.push(...(await violationsIn(page, views)));
      }
      assert.deepEqual(found, []);
      await page.emulateMedia({ media: "print" });
      assert.ok(!(await page.locator("#pvf_panel").isVisible()), "it is not printed");
    }));
}
