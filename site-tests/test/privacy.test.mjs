// What the page on privacy promises: nothing is kept in the reader's browser, and nobody else hears of the visit.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open } from "../site/browser.mjs";
import { kinds } from "../site/files.mjs";
import { serve } from "../site/server.mjs";

let browser, server;

before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser?.close(), server?.close()]));

test("a visit to every kind of page leaves nothing behind, and nothing leaves the site", async () => {
  const found = [];
  for (const path of kinds) {
    const { page, complaints } = await open(browser, {}, server.root, path);
    await use(page);
    found.push(...complaints, ...(await page.evaluate(kept)).map((trace) => `${path}: ${trace}`));
    await page.close();
  }
  const cookies = await (await browser.profile({})).cookies();
  assert.deepEqual([...found, ...cookies.map(({ name }) => `cookie: ${name}`)], []);
});

test("traces, requests to others and breaches of the policy are seen where there are some", async () => {
  const { page, complaints } = await open(browser, { locale: "nb" }, server.root, "index.html");
  await page.evaluate(async () => {
    document.cookie = "one=1";
    localStorage.two = "2";
    sessionStorage.three = "3";
    await new Promise((opened) => (indexedDB.open("four").onsuccess = opened));
    document.body.append(Object.assign(document.createElement("img"), { src: "https://outside.invalid/five.png" }));
    document.body.append(Object.assign(document.createElement("script"), { textContent: "window.six = 6" }));
  });
  await page.waitForTimeout(200);
  assert.deepEqual(await page.evaluate(kept), ["cookie: one=1", "localStorage: two", "sessionStorage: three", "indexedDB: four"]);
  for (const fault of [/policy: img-src https:\/\/outside/u, /policy: script-src-elem inline/u]) {
    assert.ok(complaints.some((each) => fault.test(each)), `${fault} in ${complaints}`);
  }
  assert.equal(await page.evaluate(() => window.six), undefined);
  await page.close();
});

/** Does what a reader does: searches, narrows, opens. */
async function use(page) {
  for (const field of await page.locator("input[type=search]:visible, input[type=text]:visible").all()) await field.fill("plan");
  for (const choice of await page.locator("main select:visible").all()) await choice.selectOption({ index: 1 });
  for (const summary of (await page.locator("main summary:visible").all()).slice(0, 3)) await summary.click();
  await page.waitForTimeout(150);
}

/** Runs in the page: all that it has laid down in the browser. */
async function kept() {
  return [
    ...(document.cookie ? [`cookie: ${document.cookie}`] : []),
    ...Object.keys(localStorage).map((key) => `localStorage: ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage: ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB: ${name}`),
    ...(await caches.keys()).map((name) => `cache: ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker: ${scope}`),
  ];
}
