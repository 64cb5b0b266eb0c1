// Tried as a citizen: "what happens to the school plan, when, and how can I have a say?" Three clicks at most.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, look } from "../site/browser.mjs";
import { example } from "../site/files.mjs";
import { serve } from "../site/server.mjs";

const skip = example === "gol" ? false : "the question is about a plan of Gol's";
const name = "Kvalitetsplan for skulen i Gol";
let browser, server;

before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser?.close(), server?.close()]));

for (const javaScriptEnabled of [true, false]) {
  for (const width of [1280, 360]) {
    test(`by way of the plans, ${width} px, ${javaScriptEnabled ? "with" : "without"} scripts`, { skip }, () =>
      look(browser, { javaScriptEnabled, viewport: { width, height: 800 } }, server.root, "index.html", async (page) => {
        await follow(page, page.locator("main").getByRole("link", { name: /planane/iu }));
        await follow(page, page.getByRole("link", { name, exact: true }));
        await answered(page);
        await follow(page, page.locator("main").getByRole("link", { name: "Slik kan du vere med" }));
        await heard(page);
      }));
  }
}

test("by way of the page on having a say", { skip }, () =>
  look(browser, { viewport: { width: 360, height: 800 } }, server.root, "index.html", async (page) => {
    await follow(page, page.locator('main a[href^="medvirkning.html"]'));
    const row = page.locator("tr", { hasText: name });
    assert.match(await row.innerText(), /Revidering i perioden/u);
    assert.match(await row.innerText(), /Tidspunktet er ikkje bestemt/u);
    assert.ok(await row.getByRole("link", { name: /kontakt/iu }).isVisible());
    await heard(page);
  }));

test("by searching", { skip }, () =>
  look(browser, { viewport: { width: 360, height: 800 } }, server.root, "index.html", async (page) => {
    await follow(page, page.locator(".pv-soklenke"));
    await page.locator("input[type=search]").fill("skuleplan");
    await follow(page, page.locator("[data-pv-sok-treff]").getByRole("link", { name }));
    await answered(page);
  }));

/** Clicks the first link that can be seen, as one click. */
async function follow(page, links) {
  await links.filter({ visible: true }).first().click();
  await page.waitForLoadState();
}

/** What happens to the plan, and when. */
async function answered(page) {
  assert.equal(await page.locator("h1").innerText(), name);
  const decision = await page.locator(".pv-beslutning").innerText();
  assert.match(decision, /Revidering i perioden/u);
  assert.match(decision, /Skal reviderast/u);
  assert.match(await page.locator("main").innerText(), /Tidspunktet er ikkje bestemt/u, "when");
}

/** How to have a say. */
async function heard(page) {
  const main = await page.locator("main").innerText();
  assert.match(main, /kontakt med kommunen/u);
  assert.ok(await page.locator('main a[href^="http"], main a[href^="mailto:"]').first().isVisible());
}
