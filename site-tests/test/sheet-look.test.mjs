// What the sheet of plans (planverk:serve) looks like: names in sight on every screen, and for everyone.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { violations, violationsIn } from "../site/axe.mjs";
import { launch, open } from "../site/browser.mjs";
import { copied, preview } from "../site/preview.mjs";
import { cell, values } from "../site/sheet.mjs";

const sheet = "_planverk/planer";
let browser, served;

before(async () => {
  [browser, served] = await Promise.all([launch(), preview(copied())]);
});
after(() => Promise.all([browser?.close(), served?.close()]));

/** Looks at a page; complaints fail the test, but that what was asked was no longer waited for. */
async function look(options, path, see) {
  const { page, complaints } = await open(browser, options, served.root, path);
  try {
    page.on("dialog", (dialog) => dialog.accept());
    await see(page);
    assert.deepEqual(complaints.filter((each) => !/^cut off: /u.test(each)), []);
  } finally {
    await page.close();
  }
}

test("whose line it is stays in sight, and nothing one moves to is hidden behind it", () =>
  look({}, sheet, async (page) => {
    await cell(page, 0, "navn").focus();
    for (let i = 0; i < 16; i++) {
      await page.keyboard.press(i < 12 ? "Tab" : "Shift+Tab");
      const seen = await page.evaluate(() => {
        const box = document.activeElement.getBoundingClientRect();
        const [name, rest] = ["navn", undefined].map((key) => document.elementFromPoint(key ? document.querySelector(".pvs-ark [data-k=navn].ds-input").getBoundingClientRect().left + 5 : box.left + 5, box.top + box.height / 2));
        return [name?.dataset.k, rest === document.activeElement];
      });
      assert.deepEqual(seen, ["navn", true], `step ${i}`);
    }
    await cell(page, 0, "forventet-vedtak").focus();
    const caption = await page.locator(".pvs-ark caption span").boundingBox();
    assert.ok(caption.x >= 0 && caption.x < 100, "the caption stays too");
  }));

for (const [width, colorScheme] of [[360, "light"], [360, "dark"], [768, "light"]]) {
  test(`on ${width} pixels, ${colorScheme}, the name of a plan stands above its cells, and stays`, () =>
    look({ viewport: { width, height: 740 }, colorScheme }, sheet, async (page) => {
      const names = await values(page, "navn");
      for (const name of ["navn", "gruppe", "forventet-vedtak"]) {
        await cell(page, 3, name).focus();
        const seen = await page.evaluate(() => {
          const [box, own, rulle] = [document.activeElement, document.activeElement.closest("tr").querySelector("[data-k=navn]"), document.querySelector(".pvs-rulle")].map((one) => one.getBoundingClientRect());
          const top = (one) => document.elementFromPoint(one.left + 5, one.top + one.height / 2);
          return { box: top(box) === document.activeElement, name: top(own).value, whole: own.left >= rulle.left && own.right <= rulle.right + 1, above: own.bottom <= box.top + 1 };
        });
        assert.deepEqual(seen, { box: true, name: names[3], whole: true, above: name !== "navn" }, name);
      }
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, "the page itself does not scroll sideways");
      const caption = await page.locator(".pvs-ark caption span").boundingBox();
      assert.ok(caption.x >= 0 && caption.x + caption.width <= width, "the caption is not behind or beside it");
      assert.equal(await page.getByRole("row").count(), await page.locator(".pvs-ark tr").count(), "it is still a table to those who listen");
      assert.equal(await page.getByRole("columnheader").count(), 16);
      assert.deepEqual(await violations(page), []);
    }));
}

const LONG = `Regional plan for ${"attraktive og klimavennlige byer og tettsteder, ".repeat(4)}Kommunedelplanprosessgjennomføringsforskriftshøringsuttalelsesfristforlengelsessøknad`;

for (const [width, grows] of [[360, true], [1280, true], [360, false]]) {
  test(`on ${width} pixels a long name is read whole, ${grows ? "by styles alone" : "in a browser whose boxes do not grow by themselves"}`, () =>
    look({ viewport: { width, height: 740 } }, sheet, async (page) => {
      if (!grows) {
        await page.addInitScript(() => (CSS.supports = () => false));
        await page.reload();
      }
      const name = cell(page, 1, "navn");
      const [before, below] = [await name.inputValue(), await cell(page, 2, "navn").inputValue()];
      const whole = () => name.evaluate((box) => ({ high: box.scrollHeight <= box.clientHeight, wide: box.scrollWidth <= box.clientWidth, set: box.style.blockSize !== "" }));
      const low = (await name.boundingBox()).height;
      await name.fill(LONG);
      assert.deepEqual(await whole(), { high: true, wide: true, set: !grows });
      assert.ok((await name.boundingBox()).height > 1.5 * low, "on several lines");
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      await name.press("Enter");
      assert.equal(await page.evaluate(() => document.activeElement.value), below, "Enter leads on");
      assert.equal(await name.inputValue(), LONG, "and is no line end");
      await page.keyboard.press("Control+z");
      assert.equal(await name.inputValue(), before);
      assert.equal((await name.boundingBox()).height, low, "and as low as it was");
    }));
}

test("the sheet is for everyone", () =>
  look({ reducedMotion: "reduce" }, sheet, async (page) => {
    await cell(page, 1, "status").fill("ferdig da");
    await page.waitForSelector('.ds-input[aria-invalid="true"]');
    const views = [{ width: 1280, colorScheme: "light" }, { width: 320, colorScheme: "dark" }];
    assert.deepEqual(await violationsIn(page, views), []);
  }));
