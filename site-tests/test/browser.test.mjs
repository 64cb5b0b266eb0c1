// The site in Chromium: from a web server below a sub-path, and from the disk.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { launch, open } from "../site/browser.mjs";
import { example, folder, kinds } from "../site/files.mjs";
import { serve } from "../site/server.mjs";

const axe = readFileSync(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// Styles and scripts are the same for all; the other example is only looked at for what its content does to the pages.
const thorough = example === "gol";
let browser, server;

before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser?.close(), server?.close()]));

/** Opens a page in a browser with such options, looks at it, and closes it. */
async function look(root, path, options, see) {
  const { page, complaints } = await open(browser, options, root, path);
  try {
    const seen = await see(page);
    assert.deepEqual(complaints, []);
    return seen;
  } finally {
    await page.close();
  }
}

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
  for (const colorScheme of thorough ? ["light", "dark"] : ["light"]) {
    test(`axe finds nothing on ${path}, ${colorScheme}`, () =>
      look(server.root, path, { colorScheme }, async (page) => {
        await page.evaluate(axe);
        const { violations } = await page.evaluate((values) => axe.run({ runOnly: { type: "tag", values } }), rules);
        assert.deepEqual(
          violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary}`)),
          [],
        );
      }));
  }

  for (const width of thorough ? [360, 320] : [320]) {
    test(`${path} does not scroll sideways at ${width} px`, () =>
      look(server.root, path, { viewport: { width, height: 640 } }, async (page) => {
        const wide = await page.evaluate(() => document.scrollingElement.scrollWidth);
        assert.ok(wide <= width, `${wide} px wide: ${await page.evaluate(widest)}`);
      }));
  }

  test(`${path} says the same without JavaScript`, async () => {
    const words = async (page) => {
      await page.evaluate(bare);
      return page.locator("body").innerText();
    };
    assert.equal(
      await look(server.root, path, { javaScriptEnabled: false }, words),
      await look(server.root, path, {}, words),
    );
  });
}

test("the plan table is still a table where it is laid out as boxes", () =>
  look(server.root, "planer.html", { viewport: { width: 360, height: 640 } }, async (page) => {
    const { nodes } = await (await page.context().newCDPSession(page)).send("Accessibility.getFullAXTree");
    const count = (role) => nodes.filter((node) => node.role?.value === role).length;
    assert.equal(count("table"), 1);
    assert.ok(count("row") > 39);
    assert.ok(count("rowheader") >= 39);
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
  document.querySelectorAll(".pv-filter").forEach((panel) => panel.remove());
  document.querySelectorAll("[data-kolonner]").forEach((table) => (table.dataset.kolonner = "alle"));
}

/** Runs in the page: the elements that stick out to the right, outside any scroll container. */
function widest() {
  return [...document.querySelectorAll("body *")]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
    .map((element) => `${element.tagName}.${element.getAttribute("class")}`)
    .slice(0, 8)
    .join(" ");
}
