// The page for addresses that do not exist, as a server shows it at whatever address was asked for.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open } from "../site/browser.mjs";
import { read } from "../site/files.mjs";
import { serve } from "../site/server.mjs";

// The sitemap holds the address the municipality has given; links on the page begin with its path.
const [, home] = /<loc>https?:\/\/[^/]+(\/[^<]*?)index\.html<\/loc>/u.exec(read("sitemap.xml"));
let browser, server;

before(async () => {
  [browser, server] = await Promise.all([launch(), serve(home)]);
});
after(() => Promise.all([browser?.close(), server?.close()]));

for (const address of ["finst-ikkje.html", "planer/djupt/nede/finst-ikkje.html"]) {
  test(`at ${address} it looks like the other pages and leads to them`, async () => {
    const { page, complaints } = await open(browser, {}, server.root, address);
    try {
      assert.equal(await page.evaluate(() => getComputedStyle(document.body).margin), "0px", "the style sheet applies");
      await page.click("main p a[href$='index.html']");
      assert.equal(page.url(), `${server.root}index.html`);
      assert.deepEqual(complaints.filter((complaint) => !/404/u.test(complaint)), []);
    } finally {
      await page.close();
    }
  });
}
