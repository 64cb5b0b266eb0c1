// The site in Chromium: from a web server below a sub-path, and from the disk.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { launch, look as lookAt } from "../site/browser.mjs";
import { folder, kinds, made, thorough } from "../site/files.mjs";
import { serve } from "../site/server.mjs";

let browser, server;

before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser?.close(), server?.close()]));

const look = (root, path, options, see) => lookAt(browser, options, root, path, see);

const places = [
  ["a web server", () => server.root],
  ...(thorough ? [["the disk", () => pathToFileURL(folder).href + "/"]] : []),
];
for (const [place, root] of places) {
  for (const path of kinds) {
    test(`${path} from ${place}: styles and font apply, nothing is refused`, () =>
      look(root(), path, {}, async (page) => {
        const seen = await page.evaluate(() => ({
          margin: getComputedStyle(document.body).margin,
          font: getComputedStyle(document.body).fontFamily,
          loaded: [...document.fonts].filter((face) => face.status === "loaded").map((face) => face.family),
        }));
        assert.equal(seen.margin, "0px", "the style sheet applies");
        assert.match(seen.font, /^"Planverk Inter"/u);
        assert.ok(seen.loaded.some((family) => /Inter/u.test(family)), `fonts loaded: ${seen.loaded}`);
      }));
  }
}

for (const path of kinds) {
  test(`${path} says the same without JavaScript`, async () => {
    const words = async (page) => {
      await page.evaluate(bare);
      return (await page.locator("body").innerText()).replace(/\s+/gu, " ");
    };
    assert.equal(
      await look(server.root, path, { javaScriptEnabled: false }, words),
      await look(server.root, path, { now: made }, words),
    );
  });
}

test("the plan table is still a table where it is laid out as boxes", () =>
  look(server.root, "planer.html", { viewport: { width: 360, height: 640 } }, async (page) => {
    const { nodes } = await (await page.context().newCDPSession(page)).send("Accessibility.getFullAXTree");
    const count = (role) => nodes.filter((node) => node.role?.value === role).length;
    const plans = await page.locator("tr.pv-rad").count();
    assert.equal(count("table"), 1);
    assert.ok(plans > 0 && count("row") > plans, `${count("row")} rows for ${plans} plans`);
    assert.ok(count("rowheader") >= plans, `${count("rowheader")} heads for ${plans} plans`);
  }));

test("dark is dark", async () => {
  const ground = (colorScheme) =>
    look(server.root, "index.html", { colorScheme }, (page) =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/[0-9.]+/gu).slice(0, 3).map(Number)),
    );
  const [light, dark] = [await ground("light"), await ground("dark")];
  assert.ok(light.every((part, index) => part > dark[index]), `light ${light}, dark ${dark}`);
});

/** Runs in the page: takes away what only scripts offer, and shows what they keep back at first. */
function bare() {
  document.querySelector("[data-pv-datoer] button")?.click();
  document.querySelectorAll("[data-pv-datoer], .pv-filter, .pv-figur__knapp, .pv-sok, .pv-sok__svar, [data-pv-regnet]").forEach((panel) => panel.remove());
  document.querySelectorAll(".pv-rader").forEach((table) => table.toggleAttribute("data-kolonner", true));
}
