// Attachments and pictures, put among the author's files in a browser (planverk:serve) and chosen in a form.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { violationsIn } from "../site/axe.mjs";
import { launch, open } from "../site/browser.mjs";
import { copied, preview } from "../site/preview.mjs";

const folder = copied();
const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==", "base64");
let browser, served;

before(async () => {
  [browser, served] = await Promise.all([launch(), preview(folder)]);
});
after(() => Promise.all([browser?.close(), served?.close()]));

async function look(options, path, see) {
  const { page, complaints } = await open(browser, options, served.root, path);
  try {
    await see(page);
    assert.deepEqual(complaints.filter((each) => !/^cut off: |413|422/u.test(each)), []);
  } finally {
    await page.close();
  }
}

/** Chooses a file and sends it by the keyboard. */
async function send(page, name, buffer) {
  await page.getByLabel("Ny fil").setInputFiles({ name, mimeType: "image/png", buffer });
  await page.getByRole("button", { name: "Legg til fila" }).focus();
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
}

for (const javaScriptEnabled of [true, false]) {
  test(`a picture is put among the files, and what is none is refused, ${javaScriptEnabled ? "with" : "without"} a script`, () =>
    look({ javaScriptEnabled }, "_planverk/filer", async (page) => {
      const name = javaScriptEnabled ? "Våpen 1.PNG" : "Våpen 2.PNG";
      const path = javaScriptEnabled ? "bilder/vapen-1.png" : "bilder/vapen-2.png";
      await send(page, name, png);
      assert.ok((await page.textContent("#sagt")).startsWith(`Fila ligg no som ${path}.`));
      assert.deepEqual(readFileSync(join(folder, path)), png);
      await send(page, "vapen.png", Buffer.from("<script>"));
      assert.match(await page.textContent("#sagt"), /er ikkje lagd til/u);
      assert.equal(existsSync(join(folder, "bilder/vapen.png")), false);
    }));
}

test("a file no preview takes in is refused in words, without a script", () =>
  look({ javaScriptEnabled: false }, "_planverk/filer", async (page) => {
    await send(page, "stor.png", Buffer.alloc(33 << 20));
    assert.equal(await page.textContent("h1"), "Ingenting er lagra");
    assert.match(await page.textContent("main"), /Fila er større enn 32 MB.*bilete på inntil 10 MB/u);
    assert.equal(existsSync(join(folder, "bilder/stor.png")), false);
  }));

test("a file that is there is offered in a field", () =>
  look({}, "_planverk/rediger?fil=kommune.yaml&vei=kommune", async (page) => {
    await page.evaluate(() => document.querySelectorAll("details.pvr-flere").forEach((one) => (one.open = true)));
    await page.getByRole("button", { name: /^Legg til: Logo/u }).click();
    const box = page.locator("[name='logo.fil']");
    const list = await box.getAttribute("list");
    assert.deepEqual(await page.locator(`#${list} option`).evaluateAll((all) => all.map((one) => one.value)), ["bilder/vapen-1.png", "bilder/vapen-2.png"]);
    const [files] = await Promise.all([page.waitForEvent("popup"), page.getByRole("link", { name: "Filer og bilete (blir opna i ei ny fane)" }).click()]);
    assert.match(await files.title(), /Filer og bilete/u);
    await files.close();
  }));

test("a file that is too large is told so before it is sent", () =>
  look({}, "_planverk/filer", async (page) => {
    await page.getByLabel("Ny fil").setInputFiles({ name: "a.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(25_000_001) });
    assert.equal(await page.locator("#fil").evaluate((box) => box.validationMessage), "Fila er større enn 25 MB.");
  }));

test("the page of files is for everyone", () =>
  look({ reducedMotion: "reduce" }, "_planverk/filer", async (page) => {
    const views = [1280, 320].flatMap((width) => ["light", "dark"].map((colorScheme) => ({ width, colorScheme })));
    assert.deepEqual(await violationsIn(page, views), []);
  }));
