// What is written, edited in forms in a browser (planverk:serve): by the keyboard, with a script and without, and for everyone.

import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { violationsIn } from "../site/axe.mjs";
import { launch, open } from "../site/browser.mjs";
import { copied, preview } from "../site/preview.mjs";

const folder = copied();
const plans = join(folder, "planer.yaml");
const plan = "planer/ros.html";
let browser, served;

before(async () => {
  [browser, served] = await Promise.all([launch(), preview(folder)]);
});
after(() => Promise.all([browser?.close(), served?.close()]));

/** Looks at a page; complaints fail the test, but that it stopped waiting for news and that a form was not as it should be. */
async function look(options, path, see) {
  const { page, complaints } = await open(browser, options, served.root, path);
  try {
    await see(page);
    assert.deepEqual(complaints.filter((each) => !/^cut off: |^failed: .*_planverk\/(hendelser|rediger)$|409|422|ERR_FAILED/u.test(each)), []);
  } finally {
    await page.close();
  }
}

/** The form of the thing a page is about. A page that shows itself anew just then, after what was saved before, is asked again. */
async function edit(page, name, whole = true) {
  const link = name ? `.pvf-rediger a:text-is("${name}")` : "p.pvf-rediger a, .pvf-rediger li:first-child a";
  for (let tries = 3; ; tries--) {
    try {
      await page.evaluate(() => document.querySelector("details.pvf-rediger")?.setAttribute("open", ""));
      await page.locator(link).first().click({ timeout: 10_000 });
      await page.waitForSelector("#skjema", { timeout: 10_000 });
      // What is pressed before the script is there is sent as without one.
      return await (whole && page.waitForLoadState("load"));
    } catch (fault) {
      if (!tries) throw fault;
    }
  }
}

/** Presses a button and waits for the page that answers. */
async function send(page, name) {
  await Promise.all([page.waitForNavigation(), page.getByRole("button", { name, exact: true }).click()]);
}

/** The address of the form of what a line of the plans is in. */
const formOf = (line) => {
  const text = readFileSync(plans, "utf8");
  return `_planverk/rediger?fil=planer.yaml&linje=${text.slice(0, text.indexOf(line)).split("\n").length}`;
};

/** Waits until the plan has its address again: whoever came before would be led on to where it was. */
async function isAtHome(page) {
  const address = new URL(plan, served.root).href;
  for (let tries = 100; ; tries--) {
    const answer = await page.request.get(address);
    if (answer.ok() && !/http-equiv="refresh"/u.test(await answer.text())) return;
    assert.ok(tries, `${address} is not back`);
    await new Promise((later) => setTimeout(later, 100));
  }
}

const field = (page, name) => page.locator(`[name="${name}"]`);

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with a script" : "without a script";

  test(`a decision is changed and nothing else, ${how}`, () =>
    look({ javaScriptEnabled }, plan, async (page) => {
      const text = readFileSync(plans, "utf8");
      await edit(page);
      const [old, now] = javaScriptEnabled ? ["revidering", "vidareførast"] : ["vidareførast", "reviderast"];
      await field(page, "beslutning.valg").selectOption(now);
      await send(page, "Lagre");
      assert.match(await page.textContent("#sagt"), /Lagra i planer\.yaml/u);
      const at = text.indexOf(`val: ${old}`, text.indexOf("id: ros"));
      assert.equal(readFileSync(plans, "utf8"), text.slice(0, at) + `val: ${now}` + text.slice(at + 5 + old.length));
    }));

  test(`a plan with a hearing is added, ${how}`, () =>
    look({ javaScriptEnabled }, "planer.html", async (page) => {
      const text = readFileSync(plans, "utf8");
      await edit(page, "Legg til plan");
      const name = `Ny bustadplan ${how.length}`;
      await field(page, "navn").fill(name);
      await field(page, "type").fill("Temaplan");
      await page.locator("summary", { hasText: "Fleire felt" }).first().click();
      await page.getByRole("button", { name: "Legg til høyring", exact: true }).click();
      await field(page, "høringer.n1.frist").fill("1.6.2027");
      assert.equal(await field(page, "navn").inputValue(), name);
      await send(page, "Lagre");
      assert.match(await page.textContent("#sagt"), /Lagra i planer\.yaml/u);
      const saved = readFileSync(plans, "utf8");
      assert.ok(saved.startsWith(text), "what stood there stands");
      assert.match(saved.slice(text.length), /namn: Ny bustadplan \d+\n[\s\S]*frist: 1\.6\.2027/u);
    }));
}

for (const [how, ways] of [["from its form", ["p.pvf-rediger a >> nth=0", "button:text-is('Legg til høyring')"]], ["at once", ["p.pvf-rediger a:text-is('Legg til høyring')"]]]) {
  test(`from the page of a plan a hearing is two clicks away at most, ${how}`, () =>
    look({}, plan, async (page) => {
      for (const way of ways) {
        await page.locator(way).click();
        await page.waitForSelector("#skjema");
        await page.waitForLoadState("load");
      }
      const first = page.locator("[name^='høringer.n'][name$='.fra']");
      await first.waitFor();
      assert.ok(await first.isVisible());
      if (how === "at once") await page.waitForFunction((box) => box.getBoundingClientRect().top < innerHeight, await first.elementHandle());
      else assert.ok(await page.evaluate(() => document.activeElement.name.startsWith("høringer.n")), "one goes on in it");
    }));
}

test("what is wrong is told beside the field while one types, and the text is shown as it will be", () =>
  look({}, plan, async (page) => {
    const text = readFileSync(plans, "utf8");
    await edit(page);
    await field(page, "utfordringer.0").fill("Finst ikkje");
    await page.waitForFunction(() => document.getElementById("f-utfordringer.0-funn").textContent.includes("Finst ikkje"));
    assert.equal(await field(page, "utfordringer.0").getAttribute("aria-invalid"), "true");
    assert.match(await page.textContent("#oppsummering"), /1 ting må rettast/u);
    await page.locator("#oppsummering a").first().click();
    assert.equal(await page.evaluate(() => location.hash === "#f-utfordringer.0" || decodeURIComponent(location.hash)), true);
    await send(page, "Lagre");
    assert.match(await page.textContent("#sagt"), /Ikkje lagra/u);
    assert.equal(await field(page, "utfordringer.0").inputValue(), "Finst ikkje");
    await field(page, "utfordringer.0").fill("Miljø og klima");
    await page.waitForFunction(() => document.getElementById("f-utfordringer.0-funn").textContent === "" || document.getElementById("f-utfordringer.0-funn").textContent.includes("Miljø"));
    await page.locator("summary", { hasText: "Fleire felt" }).last().click();
    await field(page, "tekst").fill("Ein **viktig** plan, sjå [samfunnsdelen](plan:samfunnsdel).");
    await page.waitForFunction(() => document.getElementById("f-tekst-vist").innerHTML.includes("<strong>viktig</strong>"));
    assert.match(await page.innerHTML("#f-tekst-vist"), /href="\/planer\/samfunnsdel\.html"/u);
    assert.equal(readFileSync(plans, "utf8"), text);
  }));

test("what was typed before the script was there is tried when it comes", () =>
  look({}, plan, async (page) => {
    let come;
    const typed = new Promise((resolve) => (come = resolve));
    await page.route(/voks[^/]*\.js/u, async (route) => {
      await typed;
      await route.continue();
    });
    await edit(page, undefined, false);
    await field(page, "utfordringer.0").fill("Finst ikkje");
    come();
    await page.waitForFunction(() => document.getElementById("f-utfordringer.0-funn").textContent.includes("Finst ikkje"));
  }));

for (const javaScriptEnabled of [true, false]) {
  test(`the old id is offered to be kept where the id is another, ${javaScriptEnabled ? "with" : "without"} a script`, () =>
    look({ javaScriptEnabled }, formOf("id: ros"), async (page) => {
      const text = readFileSync(plans, "utf8");
      const offer = page.locator("#tidligere-id");
      const id = await field(page, "id").inputValue();
      assert.equal(await offer.isVisible(), !javaScriptEnabled);
      assert.equal(await offer.getAttribute("open"), null);
      await field(page, "id").fill("sarbarheit");
      if (!javaScriptEnabled) await send(page, "Prøv utan å lagre");
      await page.waitForSelector("#tidligere-id[open]");
      const tick = page.getByLabel(`Ta vare på «${id}» under «Tidlegare id»`);
      assert.equal(await tick.isChecked(), true);
      await field(page, "id").fill(id);
      if (javaScriptEnabled) await page.waitForSelector("#tidligere-id:not([open])", { state: "hidden" });
      await field(page, "id").fill("sarbarheit");
      await page.waitForSelector("#tidligere-id[open]");
      await tick.focus();
      await page.keyboard.press("Space");
      assert.equal(await tick.isChecked(), false);
      await page.keyboard.press("Space");
      await send(page, "Lagre");
      assert.match(await page.textContent("#sagt"), /Lagra i planer\.yaml.*Den gamle id-en står no under/u);
      assert.match(readFileSync(plans, "utf8"), /id: sarbarheit\n[\s\S]*tidlegare-id: \[ros\]/u);
      writeFileSync(plans, text);
      await isAtHome(page);
    }));
}

test("parts are added and taken away by the keyboard, and one goes on writing in them", () =>
  look({}, plan, async (page) => {
    await edit(page);
    await page.getByRole("button", { name: "Legg til fleire: Vedteken", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("[name='vedtatt.n1.dato']");
    assert.equal(await page.evaluate(() => document.activeElement.name), "vedtatt.n1.dato");
    await page.keyboard.type("1.2.2026");
    await page.getByRole("button", { name: "Flytt opp: Vedteken 2", exact: true }).click();
    await page.waitForFunction(() => document.querySelectorAll("[name='vedtatt#']")[0].value === "n1");
    assert.equal(await field(page, "vedtatt.n1.dato").inputValue(), "1.2.2026");
    await page.getByRole("button", { name: "Fjern: Vedteken 1", exact: true }).click();
    await page.waitForFunction(() => document.querySelectorAll("[name='vedtatt#']").length === 1);
  }));

test("what is typed stays where the preview has ended", () =>
  look({}, plan, async (page) => {
    await edit(page);
    await page.route("**/_planverk/rediger", (route) => route.abort());
    await field(page, "navn").fill("Mykje arbeid");
    await page.getByRole("button", { name: "Lagre", exact: true }).click();
    await page.waitForFunction(() => /er stansa/u.test(document.getElementById("sagt").textContent));
    assert.equal(await field(page, "navn").inputValue(), "Mykje arbeid");
    await page.unroute("**/_planverk/rediger");
    await field(page, "navn").fill("Risiko- og sårbarheitsanalyse for Gol (ROS)");
    await send(page, "Lagre");
  }));

test("what is saved while one goes on typing is saved", () =>
  look({}, "planer/ros.html", async (page) => {
    await edit(page);
    await page.route("**/_planverk/rediger", async (route) => {
      await new Promise((later) => setTimeout(later, 1500));
      await route.continue();
    });
    await field(page, "gruppe").fill("Ei gruppe");
    await page.getByRole("button", { name: "Lagre", exact: true }).click();
    await field(page, "gruppe").fill("Ei anna gruppe");
    await page.waitForURL("**lagret=1");
    assert.match(readFileSync(plans, "utf8"), /gruppe: Ei anna gruppe/u);
  }));

for (const javaScriptEnabled of [true, false]) {
  test(`what is typed is not lost where another changes the file, ${javaScriptEnabled ? "with" : "without"} a script`, () =>
    look({ javaScriptEnabled }, formOf("id: ros"), async (page) => {
      const text = readFileSync(plans, "utf8");
      const name = await field(page, "navn").inputValue();
      const at = text.lastIndexOf(`namn: ${name}`, text.indexOf("id: ros") + 200);
      await field(page, "navn").fill("Min ROS-analyse");
      const theirs = `${text.slice(0, at)}namn: Deira analyse${text.slice(at + 6 + name.length)}`;
      writeFileSync(plans, theirs);
      await send(page, "Lagre");
      assert.match(await page.textContent("#sagt"), /Ingenting er lagra eller skrive over[\s\S]*Dette har begge endra[\s\S]*Min ROS-analyse[\s\S]*Deira analyse/u);
      assert.equal(readFileSync(plans, "utf8"), theirs);
      assert.equal(await field(page, "navn").inputValue(), "Min ROS-analyse");
      const views = [1280, 320].map((width) => ({ width, colorScheme: "light" }));
      if (javaScriptEnabled) assert.deepEqual(await violationsIn(page, views), []);
      await send(page, "Lagre");
      assert.match(await page.textContent("#sagt"), /Lagra i planer\.yaml/u);
      assert.equal(readFileSync(plans, "utf8"), theirs.replace("Deira analyse", "Min ROS-analyse"));
      writeFileSync(plans, text);
    }));
}

test("a chapter is deleted after a question", () =>
  look({ reducedMotion: "reduce" }, "_planverk/rediger?fil=kapitler/7-samandrag.md&linje=1", async (page) => {
    await page.getByRole("link", { name: "Slett kapittel" }).click();
    await page.waitForSelector("h1:text('Slett kapittel')");
    const views = [1280, 320].map((width) => ({ width, colorScheme: "light" }));
    assert.deepEqual(await violationsIn(page, views), []);
    await page.getByRole("button", { name: "Slett", exact: true }).focus();
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    assert.match(await page.textContent("#sagt"), /Det er sletta/u);
    assert.equal(existsSync(join(folder, "kapitler/7-samandrag.md")), false);
  }));

const asked = ["?fil=planer.yaml&linje=60", "?fil=kommune.yaml&vei=kommune", "?fil=planstrategi.yaml&vei=planstrategi", "/ny?liste=planer", "?fil=mal.yaml&linje=20", "?fil=aktorar.yaml&linje=12"];
for (const query of asked) {
  test(`the form of ${query} is for everyone`, () =>
    look({ reducedMotion: "reduce" }, `_planverk/rediger${query}`, async (page) => {
      const found = [];
      for (const all of [false, true]) {
        await page.evaluate((how) => document.querySelectorAll("details").forEach((one) => how && (one.open = true)), all);
        const colours = all ? ["light"] : ["light", "dark"];
        found.push(...(await violationsIn(page, [1280, 320].flatMap((width) => colours.map((colorScheme) => ({ width, colorScheme }))))));
      }
      assert.deepEqual(found, []);
    }));
}

for (const width of [320, 360, 1280]) {
  test(`on ${width} pixels a long name is read whole in its form`, () =>
    look({ viewport: { width, height: 740 } }, formOf("- navn: "), async (page) => {
      const long = `Regional plan for ${"attraktive og klimavennlige byer og tettsteder, ".repeat(4)}Kommunedelplanprosessgjennomføringsforskriftshøringsuttalelsesfrist`;
      const name = page.locator("#skjema [name=navn]");
      const low = (await name.boundingBox()).height;
      await name.fill(long);
      assert.deepEqual(await name.evaluate((box) => [box.scrollHeight <= box.clientHeight, box.scrollWidth <= box.clientWidth]), [true, true]);
      assert.ok((await name.boundingBox()).height > 1.5 * low, "on several lines");
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, "the page does not scroll sideways");
      await Promise.all([page.waitForNavigation(), name.press("Enter")]);
      assert.equal(await page.locator("#skjema [name=navn]").inputValue(), long, "Enter tries it, and is no line end");
      assert.deepEqual(await page.locator("#skjema [name=navn]").evaluate((box) => [box.scrollHeight <= box.clientHeight, box.scrollWidth <= box.clientWidth]), [true, true]);
      page.on("dialog", (dialog) => dialog.accept());
    }));
}
