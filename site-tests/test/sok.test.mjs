// The search page, with its script and without.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { parse } from "parse5";
import { launch, open } from "../site/browser.mjs";
import { example, folder, pages, read } from "../site/files.mjs";
import { serve } from "../site/server.mjs";

const words = {
  gol: [
    ["areal", "Kommuneplanens arealdel 2011-2023", "the beginning of a compound"],
    ["tettstad", "Kommunedelplanen (arealplan) for Gol tettstad 2006- 2015", "a word"],
    ["skole", "Kvalitetsplan for skulen i Gol", "bokmål for what is written in nynorsk"],
    ["bolig", "Bustadpolitisk plan (handlingsplan) for Hallingdal", "another word for the same"],
    ["psykisk helsa", "Plan for psykisk helse", "two words, one bent"],
    ["planene for legetenester", "Plan for legetenesta", "words bent, and words that say little"],
    ["arealdlen", "Kommuneplanens arealdel 2011-2023", "a slip"],
  ],
  krodsherad: [
    ["trafikk", "Trafikksikkerhet 2018-2023", "the beginning of a compound"],
    ["sikkerhet", "Trafikksikkerhet 2018-2023", "the end of a compound"],
    ["kommunikasjonsplan", "Temaplan for kommunikasjon", "a compound the site writes in parts"],
    ["bustad", "Helhetlig boligutvikling", "nynorsk for what is written in bokmål"],
    ["demnsplan", "Demensplan", "a slip"],
    ["avløp", "Vann, avløp, overvann og vannmiljø", "a word"],
  ],
}[example];
let browser, server;

before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser?.close(), server?.close()]));

async function results(root, word, see = titles) {
  const { page, complaints } = await open(browser, {}, root, "sok.html");
  try {
    await page.fill("#pv_sok", word);
    await page.waitForFunction(() => document.querySelector("[data-pv-sok-status]").textContent !== "");
    await page.waitForLoadState("networkidle");
    const seen = await see(page);
    assert.deepEqual(complaints, []);
    return seen;
  } finally {
    await page.close();
  }
}

const titles = (page) => page.$$eval("[data-pv-sok-treff] a", (links) => links.map((link) => link.textContent));

for (const [word, title, why] of words) {
  test(`«${word}» finds «${title}»: ${why}`, async () => {
    const found = await results(server.root, word);
    assert.ok(found.some((text) => text.startsWith(title)), found.join("\n"));
  });
}

test("the search works on pages opened from the disk", async () => {
  const [word, title] = words[0];
  const found = await results(pathToFileURL(folder).href + "/", word);
  assert.ok(found.some((text) => text.startsWith(title)), found.join("\n"));
});

test("results stand under the heading of their kind, with the words found marked, and are counted", async () => {
  const seen = await results(server.root, words[0][0], (page) =>
    page.evaluate(() => ({
      headings: document.querySelectorAll("[data-pv-sok-treff] h2").length,
      marked: [...document.querySelectorAll("[data-pv-sok-treff] mark")].map((mark) => mark.textContent.toLowerCase()),
      count: document.querySelectorAll("[data-pv-sok-treff] li").length,
      status: document.querySelector("[role=status]").textContent,
    })),
  );
  assert.ok(seen.headings > 0);
  assert.ok(seen.marked.some((text) => text.includes(words[0][0].slice(0, 4).toLowerCase())), seen.marked.join());
  assert.match(seen.status, new RegExp(`^(${seen.count}|Ett|Eitt) `, "u"));
});

test("a search for nothing that is there says so, and shows all pages", async () => {
  const seen = await results(server.root, "xyzzyq", (page) =>
    page.evaluate(() => ({
      status: document.querySelector("[role=status]").textContent,
      everything: !document.querySelector("[data-pv-sok-alt]").hidden,
    })),
  );
  assert.match(seen.status, /xyzzyq/u);
  assert.ok(seen.everything);
});

test("a search can be linked to, and hostile words are only words", async () => {
  const hostile = "<img src=x onerror=alert(1)>";
  const { page, complaints } = await open(browser, {}, server.root, `sok.html#q=${encodeURIComponent(hostile)}`);
  await page.waitForFunction(() => document.querySelector("[data-pv-sok-status]").textContent !== "");
  assert.equal(await page.inputValue("#pv_sok"), hostile);
  assert.equal(await page.$("[data-pv-sok-treff] img, [data-pv-sok-status] img"), null);
  assert.deepEqual(complaints, []);
  await page.close();
});

test("the search is used by keyboard alone", async () => {
  const { page } = await open(browser, {}, server.root, "sok.html");
  await page.focus("#pv_sok");
  await page.keyboard.type(words[0][0]);
  await page.waitForSelector("[data-pv-sok-treff] a");
  await page.waitForLoadState("networkidle");
  for (let i = 0; i < 2; i++) await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.closest("[data-pv-sok-treff]") !== null), true);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => !url.pathname.endsWith("sok.html"));
  await page.close();
});

test("without a script the search page lists every page", () => {
  const links = hrefs(parse(read("sok.html")));
  for (const page of pages.filter((path) => !path.startsWith("en/") && !["sok.html", "404.html"].includes(path))) {
    assert.ok(links.has(page), page);
  }
});

test("the search script and the start of the index are small", () => {
  const size = (file) => readFileSync(join(folder, file)).length;
  assert.ok(size("tema/sok.js") < 15_000);
  assert.ok(size("sok/start.js") < 15_000);
});

function hrefs(node, found = new Set()) {
  const href = node.attrs?.find(({ name }) => name === "href");
  if (node.nodeName === "a" && href) found.add(href.value);
  for (const child of node.childNodes ?? []) hrefs(child, found);
  return found;
}
