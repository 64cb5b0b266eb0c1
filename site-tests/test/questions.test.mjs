// Tried as a citizen: "what happens to the school plan, when, and how can I have a say?" Three clicks at most.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, look } from "../site/browser.mjs";
import { example } from "../site/files.mjs";
import { serve } from "../site/server.mjs";

const { name, all, say, decision, meaning, open, unsaid, search } = {
  gol: {
    name: "Kvalitetsplan for skulen i Gol",
    all: /planane/iu,
    say: "Sei kva du meiner",
    decision: /Revidering i perioden/u,
    meaning: /Revidering i perioden/u,
    open: /Tidspunktet er ikkje oppgitt/u,
    unsaid: /\tikkje oppgitt$|\nikkje oppgitt$/u,
    search: "skuleplan",
  },
  krodsherad: {
    name: "Helhetlig plan for livsløp",
    all: /planene/iu,
    say: "Si hva du mener",
    decision: /Ny plan/u,
    meaning: /Ny plan/u,
    open: /Tidspunktet er ikke oppgitt/u,
    unsaid: /\tikke oppgitt$|\nikke oppgitt$/u,
    search: "livsløpsplan",
  },
}[example];
let browser, server;

before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser?.close(), server?.close()]));

for (const javaScriptEnabled of [true, false]) {
  for (const width of [1280, 360]) {
    test(`by way of the plans, ${width} px, ${javaScriptEnabled ? "with" : "without"} scripts`, () =>
      look(browser, { javaScriptEnabled, viewport: { width, height: 800 } }, server.root, "index.html", async (page) => {
        await follow(page, page.locator("main").getByRole("link", { name: all }));
        await follow(page, page.getByRole("link", { name, exact: true }));
        await answered(page);
        await follow(page, page.locator("main").getByRole("link", { name: say }));
        await heard(page);
      }));
  }
}

test("by way of the page on having a say", () =>
  look(browser, { viewport: { width: 360, height: 800 } }, server.root, "index.html", async (page) => {
    await follow(page, page.locator('main a[href^="medvirkning.html"]'));
    const row = page.locator("tr", { hasText: name });
    assert.match(await row.innerText(), meaning);
    assert.match(await row.innerText(), unsaid);
    assert.ok(await page.locator("main").getByRole("link", { name: /kontakt/iu }).first().isVisible(), "said once, above the table");
    await heard(page);
  }));

test("by searching", () =>
  look(browser, { viewport: { width: 360, height: 800 } }, server.root, "index.html", async (page) => {
    await follow(page, page.locator(".pv-soklenke"));
    await page.locator("input[type=search]").fill(search);
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
  const decided = await page.locator(".pv-beslutning").innerText();
  assert.match(decided, decision);
  assert.match(decided, meaning);
  assert.match(await page.locator("main").innerText(), open, "when");
}

/** How to have a say. */
async function heard(page) {
  const main = await page.locator("main").innerText();
  assert.match(main, /kontakt med kommunen/u);
  assert.ok(await page.locator('main a[href^="http"], main a[href^="mailto:"]').first().isVisible());
}
