// The search page, with its script and without; and the search itself over the index of the site.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { parse } from "parse5";
import { searcher } from "../../templates/src/main/script/sok/treff.mjs";
import { launch, open } from "../site/browser.mjs";
import { example, files, folder, pages, read } from "../site/files.mjs";
import { text } from "../site/html.mjs";
import { serve } from "../site/server.mjs";

const words = {
  gol: [
    ["areal", "Kommuneplanens arealdel 2011-2023", "the beginning of a compound"],
    ["planene", "Bustadpolitisk plan (handlingsplan) for Hallingdal", "the end of a compound, bent"],
    ["tettstad", "Kommunedelplanen (arealplan) for Gol tettstad 2006- 2015", "a word"],
    ["skole", "Kvalitetsplan for skulen i Gol", "bokmål for what is written in nynorsk"],
    ["skoleplanen", "Kvalitetsplan for skulen i Gol", "a compound the site writes in parts, in the other written form"],
    ["bolig", "Bustadpolitisk plan (handlingsplan) for Hallingdal", "another word for the same"],
    ["psykisk helsa", "Plan for psykisk helse", "two words, one bent"],
    ["planene for legetenester", "Plan for legetenesta", "words bent, and words that say little"],
    ["hva skjer med skoleplanen", "Kvalitetsplan for skulen i Gol", "a question"],
    ["areal del", "Kommuneplanens arealdel 2011-2023", "a compound written apart"],
    ["areal-del", "Kommuneplanens arealdel 2011-2023", "a compound with a hyphen"],
    ["kommune planens areal del", "Kommuneplanens arealdel 2011-2023", "compounds written apart"],
    ["rosanalyse", "Risiko- og sårbarheitsanalyse for Gol (ROS)", "two words written in one"],
  ],
  krodsherad: [
    ["trafikk", "Trafikksikkerhet 2018-2023", "the beginning of a compound"],
    ["sikkerhet", "Trafikksikkerhet 2018-2023", "the end of a compound"],
    ["kommunikasjonsplan", "Temaplan for kommunikasjon", "a compound the site writes in parts"],
    ["planene", "Plan for velferdsteknologi", "a word, bent"],
    ["bustad", "Helhetlig boligutvikling", "nynorsk for what is written in bokmål"],
    ["avløp", "Vann, avløp, overvann og vannmiljø", "a word"],
    ["over vann", "Vann, avløp, overvann og vannmiljø", "a compound written apart"],
    ["kva skjer med demensplanen", "Demensplan", "a question"],
  ],
}[example];

/** What was meant for what was written, and what the page says was found instead. */
const misspelt = {
  gol: [
    ["arealdlen", "arealdel", "letters swapped at the end"],
    ["raealdel", "arealdel", "letters swapped at the beginning"],
    ["qole helse", "helse", "one word that is not there"],
    ["ksole", "skole", "letters swapped at the beginning, in the other written form"],
    ["sskule", "skule", "a letter twice"],
    ["lpan", "plan", "a short word"],
    ["paln", "plan", "letters swapped in the middle of a short word"],
    ["oekonomi", "økonomi", "no ø on the keyboard"],
    ["okonomi", "økonomi", "no ø, another way"],
    ["naering", "næring", "no æ on the keyboard"],
    ["psykisk hlesa", "psykisk helse", "one of two words"],
    ["amfunnsdel", "samfunnsdel", "the first letter missing"],
  ],
  krodsherad: [
    ["demnsplan", "demensplan", "a letter missing"],
    ["edmensplan", "demensplan", "letters swapped at the beginning"],
    ["trafiksikkerhet", "trafikksikkerhet", "one letter for two"],
    ["rtafikk", "trafikk", "letters swapped at the beginning"],
    ["avloep", "avløp", "no ø on the keyboard"],
    ["vløp", "avløp", "the first letter missing"],
    ["komunikasjon", "kommunikasjon", "one letter for two"],
  ],
}[example];

let browser, server, search;

before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
  search = searcher(fromFolder);
});
after(() => Promise.all([browser?.close(), server?.close()]));

/** What the browser gets of a piece, without a browser. */
async function fromFolder(name) {
  const script = read(`sok/${name}.js`);
  return JSON.parse(script.slice(script.indexOf(",") + 1, script.lastIndexOf(")")));
}

async function found(words) {
  const { numbers } = await search.search(words);
  return (await search.entries(numbers)).map(({ title }) => title);
}

for (const [word, title, why] of words) {
  test(`«${word}» finds «${title}»: ${why}`, async () => {
    const titles = await found(word);
    assert.ok(titles.slice(0, 10).includes(title), titles.slice(0, 10).join("\n"));
  });
}

for (const [word, meant, why] of misspelt) {
  test(`«${word}» is taken for «${meant}»: ${why}`, async () => {
    assert.equal((await search.search(word)).used, meant);
    assert.ok((await found(word)).length > 0);
  });
}

/** Every way to slip on one letter of a word. */
const slips = {
  missing: (word, at) => word.slice(0, at) + word.slice(at + 1),
  double: (word, at) => word.slice(0, at + 1) + word.slice(at),
  swapped: (word, at) => word.slice(0, at) + (word[at + 1] ?? "") + word[at] + word.slice(at + 2),
  wrong: (word, at) => word.slice(0, at) + neighbour(word[at]) + word.slice(at + 1),
  added: (word, at) => word.slice(0, at) + neighbour(word[at]) + word.slice(at),
};

function neighbour(letter) {
  const row = ["qwertyuiopå", "asdfghjkløæ", "zxcvbnm"].find((keys) => keys.includes(letter)) ?? letter;
  return row[row.indexOf(letter) + 1] ?? row[row.length - 2] ?? letter;
}

for (const [kind, slip] of Object.entries(slips)) {
  test(`a word of a title is found with one letter ${kind}, in its first two letters too`, async (t) => {
    const tries = { early: [0, 0], late: [0, 0] };
    for (const { word, title } of titleWords()) {
      for (let at = 0; at < word.length; at++) {
        const written = slip(word, at);
        if (written === word) continue;
        const count = tries[at < 2 ? "early" : "late"];
        count[0] += (await found(written)).includes(title) ? 1 : 0;
        count[1]++;
      }
    }
    for (const [when, [hits, all]] of Object.entries(tries)) {
      t.diagnostic(`${when}: ${hits} of ${all}`);
      assert.ok(hits / all > 0.95, `${when}: ${hits} of ${all}`);
    }
  });
}

/** The long words of the titles, each with a title it stands in. */
function titleWords() {
  const titles = new Map();
  for (const path of pages.filter((path) => path.startsWith("planer/"))) {
    const title = /<h1[^>]*>([^<]*)</u.exec(read(path))?.[1] ?? "";
    for (const [word] of title.toLowerCase().matchAll(/\p{L}{6,}/gu)) titles.set(word, title);
  }
  return [...titles].map(([word, title]) => ({ word, title }));
}

/** Opens the search page, does something there and sees what it shows. */
async function seen(path, act, see, options = {}, root = server.root) {
  const { page, complaints } = await open(browser, options, root, path);
  try {
    await act(page);
    await settled(page);
    const result = await page.evaluate(see);
    assert.deepEqual(complaints, []);
    return result;
  } finally {
    await page.close();
  }
}

/** Waits until something has been found or not, and the pieces of the index that arrive change it no more. */
async function settled(page) {
  let before, now;
  for (let look = 0; look < 100 && (now === undefined || now !== before); look++) {
    before = now;
    await page.waitForTimeout(200);
    now = await page.evaluate(shown);
  }
  assert.ok(now !== undefined && now === before, "an answer that stays");
}

/** Runs in the page: what it shows; nothing as long as there is no answer, or pieces are on their way. */
function shown() {
  const answered = document.querySelector("[data-pv-sok-status]").textContent !== "";
  const arrived = new Set(performance.getEntriesByType("resource").map(({ name }) => name));
  const asked = [...document.head.querySelectorAll("script")].map(({ src }) => src);
  const whole = location.protocol === "file:" || asked.every((src) => arrived.has(src));
  return answered && whole ? document.querySelector("main").innerHTML : undefined;
}

const ask = (words) => (page) => page.fill("#pv_sok", words);
const nothing = async () => {};
const whole = () => ({
  titles: [...document.querySelectorAll("[data-pv-sok-treff] a")].map((link) => link.textContent),
  headings: [...document.querySelectorAll("[data-pv-sok-treff] h2")].map((heading) => heading.textContent),
  marked: [...document.querySelectorAll("[data-pv-sok-treff] mark")].map((mark) => mark.textContent.toLowerCase()),
  told: [...document.querySelectorAll("[data-pv-sok-treff] li")].map((hit) => ({
    page: new URL(hit.querySelector("a").href).pathname.replace(/^\/om\/planar\//u, ""),
    has: hit.querySelector("mark") !== null,
  })),
  status: document.querySelector("[data-pv-sok-status]").textContent,
  listed: document.querySelector(".pv-allesider").checkVisibility(),
  more: document.querySelector("[data-pv-sok-flere]").checkVisibility(),
});
const [[word, title]] = words;

test("the search works on pages opened from the disk, and stands in their address", async () => {
  const disk = pathToFileURL(folder).href + "/";
  const { titles, address } = await seen("sok.html", ask(word), () => ({ titles: [...document.querySelectorAll("[data-pv-sok-treff] a")].map((a) => a.textContent), address: location.href }), {}, disk);
  assert.ok(titles.includes(title), titles.join("\n"));
  assert.equal(address, `${disk}sok.html#q=${word}`);
});

test("results stand under the heading of their kind, with the words found marked, and are counted", async () => {
  const { titles, headings, marked, told, status, listed } = await seen("sok.html", ask(word), whole);
  assert.equal(new Set(headings).size, headings.length);
  assert.ok(headings.length > 1, headings.join());
  assert.ok(marked.length > 0 && marked.every((text) => text.includes(word)), marked.join());
  // A hit far down on a long page stands below what the excerpt shows, but it stands there.
  for (const { page, has } of told) {
    assert.ok(has || text(parse(read(page))).toLowerCase().includes(word), page);
  }
  assert.match(status, new RegExp(`^${titles.length} treff`, "u"));
  assert.ok(!listed);
});

test("the state of a plan stands beside its name", async () => {
  const tags = await seen("sok.html", ask("plan"), () => document.querySelectorAll("[data-pv-sok-treff] .ds-tag").length);
  assert.ok(tags > 0);
});

test("a misspelt word is said to be missing, and what was found instead is said and marked", async () => {
  const [wrong, right] = misspelt[0];
  const { marked, status } = await seen("sok.html", ask(wrong), whole);
  assert.match(status, new RegExp(`^Ingen treff på «${wrong}»\\. .+ treff på «${right}»`, "u"));
  assert.ok(marked.length > 0 && marked.every((text) => text.includes(right)), marked.join());
});

test("more results come when they are asked for, and the first of them is read next", async () => {
  const first = await seen("sok.html", ask("plan"), whole);
  assert.equal(first.titles.length, 20);
  assert.ok(first.more);
  const then = async (page) => {
    await ask("plan")(page);
    await page.click("[data-pv-sok-flere]");
    await page.waitForFunction(() => document.activeElement.closest("[data-pv-sok-treff]"));
  };
  const { titles, focused } = await seen("sok.html", then, () => ({ titles: document.querySelectorAll("[data-pv-sok-treff] a").length, focused: document.activeElement.textContent }));
  assert.equal(titles, 40);
  assert.ok(!first.titles.includes(focused), focused);
});

test("a search for nothing that is there says so, and shows all pages", async () => {
  const { status, listed } = await seen("sok.html", ask("xyzzyq"), whole);
  assert.match(status, /xyzzyq/u);
  assert.ok(listed);
});

test("a search for nothing that is there proposes topics, and one of them finds something", async () => {
  const follow = async (page) => {
    await ask("xyzzyq")(page);
    await page.click("[data-pv-sok-treff] .pv-lenkerad a");
    await page.waitForFunction(() => document.querySelector("[data-pv-sok-treff] .pv-treff"));
  };
  const { titles, status } = await seen("sok.html", follow, whole);
  assert.ok(titles.length > 0, status);
});

test("what is explained stands above all else as a short answer, told in full", async () => {
  const { headings, first } = await seen("sok.html", ask("reguleringsplan"), () => ({
    headings: [...document.querySelectorAll("[data-pv-sok-treff] h2")].map((heading) => heading.textContent),
    first: document.querySelector("[data-pv-sok-treff] li").textContent,
  }));
  assert.equal(headings[0], "Kort svar");
  assert.match(first, /bindande\.?$|bindende\.?$/u);
});

test("a search can be linked to, and hostile words are only words", async () => {
  const hostile = "<img src=x onerror=alert(1)> $& {antall}";
  for (const mark of ["#", "?"]) {
    const result = await seen(`sok.html${mark}q=${encodeURIComponent(hostile)}`, nothing, () => ({
      field: document.querySelector("#pv_sok").value,
      pictures: document.querySelectorAll(".pv-sok__svar img").length,
    }));
    assert.deepEqual(result, { field: hostile, pictures: 0 });
  }
});

test("the step back from a result leads to the search, and from there to the search before", async () => {
  const { page } = await open(browser, {}, server.root, "sok.html");
  const said = (text) => page.waitForFunction((text) => document.querySelector("[data-pv-sok-status]")?.textContent.includes(`«${text}»`), text);
  for (const asked of [word, "plan"]) {
    await page.fill("#pv_sok", asked);
    await page.press("#pv_sok", "Enter");
    await said(asked);
  }
  await page.click("[data-pv-sok-treff] a");
  await page.waitForURL((url) => !url.pathname.endsWith("sok.html"));
  await page.goBack();
  await said("plan");
  await page.goBack();
  await said(word);
  assert.equal(await page.inputValue("#pv_sok"), word);
  await page.close();
});

test("the search is used by keyboard alone: arrows to the results and back, Enter, and a button that clears", async () => {
  const { page } = await open(browser, {}, server.root, "sok.html");
  const place = () => page.evaluate(() => (document.activeElement.id === "pv_sok" ? "field" : [...document.querySelectorAll("[data-pv-sok-treff] a")].indexOf(document.activeElement)));
  await page.focus("#pv_sok");
  await page.keyboard.type(word);
  await page.waitForSelector("[data-pv-sok-treff] a");
  await page.waitForLoadState("networkidle");
  const places = [];
  for (const key of ["ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp", "Tab", "Enter"]) {
    await page.keyboard.press(key);
    places.push(await place());
  }
  assert.deepEqual(places, [0, 1, 0, "field", -1, "field"]);
  assert.equal(await page.inputValue("#pv_sok"), "");
  await page.waitForFunction(() => !document.querySelector("[data-pv-sok-treff] a"));
  await page.keyboard.type(word);
  await page.waitForSelector("[data-pv-sok-treff] a");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => !url.pathname.endsWith("sok.html"));
  await page.close();
});

test("screen readers are told once how many there are, in the language of the page, when the writing rests", async () => {
  const write = async (page) => {
    await page.evaluate(() => {
      window.told = [];
      const place = document.querySelector("[role=status][data-pv-sok-melding]");
      new MutationObserver(() => window.told.push(place.textContent)).observe(place, { childList: true, characterData: true, subtree: true });
    });
    // Typed inside the page: on a slow machine keys from outside would come as if the writer rested.
    await page.evaluate(async (word) => {
      const field = document.querySelector("#pv_sok");
      for (const letter of word) {
        field.value += letter;
        field.dispatchEvent(new InputEvent("input", { bubbles: true, data: letter }));
        await new Promise((later) => setTimeout(later, 30));
      }
    }, word);
    await page.waitForFunction(() => window.told.length > 0);
  };
  const { told, shown, lang } = await seen("sok.html", write, () => ({
    told: window.told,
    shown: document.querySelector("[data-pv-sok-status]").textContent,
    lang: document.querySelector("[role=status][data-pv-sok-melding]").closest("[lang]").lang,
  }));
  assert.deepEqual(told, [shown]);
  assert.equal(lang, { gol: "nn", krodsherad: "nb" }[example]);
});

test("the field of the front page leads to what was asked for", async () => {
  const leave = async (page) => {
    await page.fill("#pv_sok", word);
    await page.press("#pv_sok", "Enter");
    await page.waitForURL(`**/sok.html#q=${word}`);
  };
  const { titles } = await seen("index.html", leave, whole);
  assert.ok(titles.includes(title), titles.join("\n"));
});

test("without a script there are no fields to search in, and the search page lists the pages", async () => {
  for (const path of ["index.html", "sok.html"]) {
    const { page, complaints } = await open(browser, { javaScriptEnabled: false }, server.root, path);
    assert.equal(await page.isVisible("#pv_sok"), false, path);
    if (path === "sok.html") assert.ok(await page.isVisible(".pv-allesider"));
    assert.deepEqual(complaints, []);
    await page.close();
  }
});

test("without a script the search page lists every page, plans and others each in the order of the Norwegian alphabet", () => {
  const links = [...anchors(parse(read("sok.html")))];
  const addresses = new Set(links.map(({ href }) => href));
  for (const page of pages.filter((path) => !path.startsWith("en/") && !["sok.html", "404.html", "utskrift.html"].includes(path))) {
    assert.ok(addresses.has(page), page);
  }
  const lists = [...new Set(links.map(({ listed }) => listed).filter(Boolean))];
  assert.equal(lists.length, 2, "the plans, and the other pages");
  for (const list of lists) {
    const names = links.filter(({ listed }) => listed === list).map(({ text }) => text);
    assert.ok(names.length > 10);
    assert.deepEqual(names, names.toSorted(new Intl.Collator("nb", { sensitivity: "variant" }).compare));
  }
});

test("the scripts are small, and so is what a search needs first", async () => {
  const scripts = ["planer", "sok", "sokemotor", "sokefelt", "figur"].map((name) => gzipSync(readFileSync(join(folder, files.find((file) => new RegExp(`^tema/${name}\\b.*\\.js$`, "u").test(file))))).length);
  assert.ok(scripts.reduce((sum, size) => sum + size) < 15_000, scripts.join());
  for (const [words] of [...misspelt, ["plan"], ["a"]]) {
    const loaded = new Map();
    const { search, entries } = searcher(async (name) => (loaded.set(name, read(`sok/${name}.js`).length), fromFolder(name)));
    await entries((await search(words)).numbers.slice(0, 1));
    assert.ok([...loaded.values()].reduce((sum, size) => sum + size) < 50_000, words);
  }
});

function* anchors(node, listed) {
  const value = (wanted) => node.attrs?.find(({ name }) => name === wanted)?.value;
  const here = value("class") === "pv-allesider" ? node : listed;
  if (node.nodeName === "a" && value("href")) yield { href: value("href"), text: textOf(node), listed: here };
  for (const child of node.childNodes ?? []) yield* anchors(child, here);
}

function textOf(node) {
  return node.value ?? (node.childNodes ?? []).map(textOf).join("");
}
