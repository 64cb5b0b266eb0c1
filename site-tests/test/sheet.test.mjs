// All plans in one sheet (planverk:serve): as a spreadsheet by the keyboard, pasted into from Excel and Word, without a script too, and for everyone.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { violations } from "../site/axe.mjs";
import { launch, open } from "../site/browser.mjs";
import { copied, preview, source } from "../site/preview.mjs";
import { cell, values } from "../site/sheet.mjs";

const folder = copied();
const file = join(folder, "planer.yaml");
const written = readFileSync(join(source, "planer.yaml"), "utf8");
const sheet = "_planverk/planer";
let browser, served;

before(async () => {
  [browser, served] = await Promise.all([launch(), preview(folder)]);
});
beforeEach(() => writeFileSync(file, written));
after(() => Promise.all([browser?.close(), served?.close()]));

/** Looks at a page; complaints fail the test, but that what was asked was no longer waited for. */
async function look(options, path, see) {
  const { page, complaints } = await open(browser, options, served.root, path);
  try {
    page.on("dialog", (dialog) => dialog.accept());
    await see(page);
    assert.deepEqual(complaints.filter((each) => !/^cut off: |^failed: .*_planverk\/(hendelser|planer)$|ERR_FAILED|403|409/u.test(each)), []);
  } finally {
    await page.close();
  }
}

async function save(page) {
  await page.getByRole("button", { name: "Lagre", exact: true }).click();
  await page.waitForURL("**/planer?lagret");
}

/** Pastes as a browser does what was copied elsewhere. */
const paste = (box, data) =>
  box.evaluate((target, held) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(held)) clipboardData.setData(type, text);
    target.focus();
    target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, data);

test("a decision is changed from the plan table, and nothing else in the file", () =>
  look({}, "planer.html", async (page) => {
    await page.locator(".pvf-rediger > summary").click();
    await page.getByRole("link", { name: "Alle planane som rekneark" }).click();
    await cell(page, 0, "beslutning.valg").fill("vidareførast");
    await save(page);
    assert.equal(readFileSync(file, "utf8"), written.replace("avgjerd: {val: revidering, ordlyd: Revidering i perioden}", "avgjerd: {val: vidareførast, ordlyd: Revidering i perioden}"));
    assert.equal(await page.textContent("#sagt"), "Lagra.");
    assert.equal(await page.evaluate(() => document.activeElement.id), "sagt", "who listens hears it");
  }));

test("what is changed since the preview began is told in the words of plans", () =>
  look({}, "planer.html", async (page) => {
    // The change of the test before is taken back, which may be shown first: what is waited for is the page with this one.
    writeFileSync(file, written.replace("avgjerd: {val: revidering, ordlyd: Revidering i perioden}", "avgjerd: {val: vidareførast, ordlyd: Revidering i perioden}"));
    await page.locator("main tbody tr", { hasText: "Kommuneplanens samfunnsdel 2018-2030" }).getByText("Skal vidareførast").first().waitFor({ timeout: 60_000 });
    await page.locator("#pvf_panel summary", { hasText: "Førehandsvising" }).click();
    await page.getByRole("link", { name: "Endra sidan sist" }).click();
    await page.waitForURL("**/_planverk/endret*");
    assert.match(await page.textContent("main"), /planer\.yaml\s+Planar – Kommuneplanens samfunnsdel 2018-2030 – Avgjerd – Val: «revidering» → «vidareførast»\s*$/u);
    assert.deepEqual(await violations(page), []);
  }));

test("the keys of a spreadsheet move, fill down, undo and redo", () =>
  look({}, sheet, async (page) => {
    const [first, second] = [cell(page, 0, "status"), cell(page, 1, "status")];
    await first.focus();
    await page.keyboard.press("ArrowDown");
    assert.ok(await second.evaluate((box) => box === document.activeElement));
    await page.keyboard.press("Enter");
    assert.ok(await cell(page, 2, "status").evaluate((box) => box === document.activeElement), "Enter goes down and sends nothing");
    await page.keyboard.press("ArrowRight");
    assert.ok(await cell(page, 2, "status-ordlyd").evaluate((box) => box === document.activeElement));
    await second.focus();
    const was = await second.inputValue();
    await page.keyboard.type("x");
    await page.keyboard.press("Escape");
    assert.equal(await second.inputValue(), was, "Escape takes back what is typed");
    await page.keyboard.press("Control+d");
    assert.equal(await second.inputValue(), await first.inputValue(), "Ctrl-D fills from above");
    await page.keyboard.press("Control+z");
    assert.equal(await second.inputValue(), was);
    await page.keyboard.press("Control+y");
    assert.equal(await second.inputValue(), await first.inputValue());
    await first.focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press("Shift+ArrowDown");
    assert.equal(await page.locator(".pvs-valgt").count(), 4);
    await page.keyboard.press("Control+d");
    assert.equal(new Set((await values(page, "status")).slice(0, 4)).size, 1);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    assert.equal(await second.inputValue(), was);
    assert.equal(await page.locator(".pvs-endret").count(), 0);
  }));

test("what was typed before the script was there is tried when it comes, and can be undone", () =>
  look({}, sheet, async (page) => {
    let come;
    const typed = new Promise((resolve) => (come = resolve));
    await page.route(/voks[^/]*\.js/u, async (route) => {
      await typed;
      await route.continue();
    });
    await page.reload({ waitUntil: "commit" });
    const status = cell(page, 0, "status");
    const was = await status.inputValue();
    await status.fill("finst ikkje");
    come();
    await page.waitForSelector(".pvs-ark [data-k=status][aria-invalid=true]");
    assert.equal(await page.locator(".pvs-endret").count(), 1);
    await status.press("Control+z");
    assert.equal(await status.inputValue(), was);
    assert.equal(await page.locator(".pvs-endret").count(), 0);
  }));

test("what is found when the sheet is opened is not asked for again", () =>
  look({}, sheet, async (page) => {
    const asked = [];
    page.on("request", (request) => request.method() === "POST" && asked.push(request.postData()));
    await page.reload();
    await cell(page, 0, "gruppe").fill("En gruppe");
    await page.waitForResponse((reply) => reply.request().method() === "POST");
    assert.equal(asked.length, 1);
    assert.match(asked[0], /En\+gruppe/u);
  }));

test("cells from Excel and from Word come in where one stands", () =>
  look({}, sheet, async (page) => {
    await paste(cell(page, 0, "gruppe"), { "text/plain": 'A\tvedteken\r\n"B\r\nC"\tunder arbeid\r\n' });
    assert.deepEqual([(await values(page, "gruppe")).slice(0, 2), (await values(page, "status")).slice(0, 2)], [["A", "B C"], ["vedteken", "under arbeid"]]);
    await paste(cell(page, 2, "gruppe"), { "text/plain": "no table", "text/html": "<table><tr><td><p>D</p></td><td>vedteken</td></tr></table>" });
    assert.equal((await values(page, "gruppe"))[2], "D");
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    assert.equal(await page.locator(".pvs-endret").count(), 0);
  }));

test("lines of a cell are words apart, and a merged cell keeps the others in their columns", () =>
  look({}, sheet, async (page) => {
    // As LibreOffice and Word write them.
    await paste(cell(page, 0, "gruppe"), { "text/html": "<table><tr><td>En<br>to</td><td></td><td rowspan=2>vedteken</td></tr><tr><td colspan=2><p>Tre</p><p>fire</p></td></tr></table>" });
    assert.deepEqual((await values(page, "gruppe")).slice(0, 2), ["En to", "Tre fire"]);
    assert.deepEqual((await values(page, "status")).slice(0, 2), ["vedteken", ""]);
    await page.keyboard.press("Control+z");
  }));

test("ten plans are pasted with their headings, looked over and saved", () =>
  look({}, sheet, async (page) => {
    const before = (await values(page, "navn")).length;
    await page.getByText("Lim inn fleire planar").click();
    const rows = Array.from({ length: 10 }, (_, i) => `Ny plan ${i + 1}\tTemaplan\tGjeldende\tRevideres i 2026`);
    await page.locator("#lim").fill(["Plan\tPlantype\tStatus\tVurdering", ...rows].join("\n"));
    await page.getByRole("button", { name: "Legg til planane" }).click();
    await page.waitForFunction((count) => document.querySelectorAll(".pvs-ark tbody").length === count, before + 10);
    assert.match(await page.textContent("#sagt"), /^10 planar er lagt til/u);
    assert.equal((await values(page, "status")).at(-1), "vedteken");
    await save(page);
    const text = readFileSync(file, "utf8");
    assert.ok(text.startsWith(written.trimEnd()), "what was there is as it was");
    assert.equal(text.slice(written.length).match(/namn: Ny plan \d+/gu).length, 10);
  }));

test("a table with headings that was pasted is taken back in one step, and comes again", () =>
  look({}, sheet, async (page) => {
    const before = await values(page, "navn");
    await cell(page, 0, "gruppe").fill("Før");
    await page.getByText("Lim inn fleire planar").click();
    await page.locator("#lim").fill("Plan\tPlantype\tGruppe\nNy plan 1\tTemaplan\tA\nNy plan 2\tTemaplan\tB");
    await page.getByRole("button", { name: "Legg til planane" }).click();
    await page.waitForFunction(() => /^2 planar er lagt til/u.test(document.getElementById("sagt").textContent));
    assert.deepEqual((await values(page, "navn")).slice(before.length), ["Ny plan 1", "Ny plan 2"]);
    assert.ok(await cell(page, before.length, "navn").evaluate((box) => box === document.activeElement), "one goes on at what came");
    assert.equal(await page.locator("#lim").inputValue(), "");
    await page.keyboard.press("Control+z");
    assert.deepEqual(await values(page, "navn"), before);
    await page.getByRole("button", { name: "Gjer om att" }).click();
    assert.deepEqual((await values(page, "navn")).slice(before.length), ["Ny plan 1", "Ny plan 2"]);
    await page.getByRole("button", { name: "Angre" }).click();
    await page.getByRole("button", { name: "Angre" }).click();
    assert.equal(await page.locator(".pvs-endret").count(), 0, "and what was done before it");
    await page.getByRole("button", { name: "Gjer om att" }).click();
    await page.getByRole("button", { name: "Gjer om att" }).click();
    await save(page);
    assert.match(readFileSync(file, "utf8"), /gruppe: Før[\s\S]*namn: Ny plan 1[\s\S]*namn: Ny plan 2/u);
  }));

test("what was done can be undone after a trial and after a refusal", () =>
  look({}, sheet, async (page) => {
    const was = await cell(page, 1, "status").inputValue();
    await cell(page, 1, "status").fill("ferdig da");
    await page.getByRole("button", { name: "Prøv utan å lagre" }).click();
    await page.waitForFunction(() => /^Prøvd/u.test(document.getElementById("sagt").textContent));
    await page.getByRole("button", { name: "Lagre", exact: true }).click();
    await page.waitForFunction(() => /^Ikkje lagra/u.test(document.getElementById("sagt").textContent));
    assert.ok(await page.evaluate(() => document.activeElement.matches(".ds-error-summary")), "the mistakes come first");
    await page.getByRole("button", { name: "Angre" }).click();
    assert.equal(await cell(page, 1, "status").inputValue(), was);
  }));

test("what others change is told at once, and what is typed stays", () =>
  look({}, sheet, async (page) => {
    await cell(page, 0, "gruppe").fill("Mitt");
    await page.waitForTimeout(1500);
    assert.equal(await page.textContent("#imens"), "");
    writeFileSync(file, written.replace("Revidering i perioden", "Revidering no"));
    await page.waitForFunction(() => /^planer.yaml er endra/u.test(document.getElementById("imens").textContent), undefined, { timeout: 60_000 });
    assert.equal(await cell(page, 0, "gruppe").inputValue(), "Mitt");
    assert.deepEqual(await violations(page), []);
    await page.getByRole("button", { name: "Lagre", exact: true }).click();
    await page.waitForFunction(() => /Slik planer.yaml ville ha vorte/u.test(document.getElementById("sagt").textContent));
    assert.equal(await cell(page, 0, "gruppe").inputValue(), "Mitt");
    assert.ok(readFileSync(file, "utf8").includes("Revidering no"), "nothing is written over");
  }));

test("a new plan comes below the one chosen, in its group", () =>
  look({}, sheet, async (page) => {
    await cell(page, 0, "gruppe").fill("Ho same");
    const [first, second] = await values(page, "navn");
    await page.getByRole("button", { name: `Ny plan under, i same gruppe: ${first}` }).click();
    assert.ok(await cell(page, 1, "navn").evaluate((box) => box === document.activeElement));
    assert.equal(await cell(page, 1, "gruppe").inputValue(), "Ho same");
    await page.keyboard.type("Midt i");
    await cell(page, 1, "type").fill("temaplan");
    await save(page);
    const text = readFileSync(file, "utf8");
    assert.ok(text.indexOf("namn: Midt i") < text.indexOf(second));
  }));

test("a mistake is told beside its plan as one types, and keeps the sheet from being saved", () =>
  look({}, sheet, async (page) => {
    await cell(page, 1, "status").fill("ferdig da");
    await page.waitForSelector('.ds-input[data-k="status"][aria-invalid="true"]');
    const by = await cell(page, 1, "status").getAttribute("aria-describedby");
    assert.match(await page.textContent(`[id="${by}"]`), /Status: .*ferdig da/u);
    await page.getByRole("button", { name: "Lagre", exact: true }).click();
    await page.waitForSelector(".ds-error-summary");
    assert.equal(await cell(page, 1, "status").inputValue(), "ferdig da");
    assert.equal(readFileSync(file, "utf8"), written);
    await cell(page, 1, "status").fill("under arbeid");
    await page.waitForFunction(() => !document.querySelector(".ds-error-summary"));
  }));

test("plans are added, moved, sorted and taken away", () =>
  look({}, sheet, async (page) => {
    const names = await values(page, "navn");
    await page.getByRole("button", { name: "Namn", exact: true }).click();
    assert.deepEqual(await values(page, "navn"), names.toSorted(new Intl.Collator("nb", { numeric: true }).compare));
    await page.getByRole("button", { name: "Angre" }).click();
    assert.deepEqual(await values(page, "navn"), names);
    await page.getByRole("button", { name: `Flytt ned: ${names[0]}` }).click();
    assert.deepEqual((await values(page, "navn")).slice(0, 2), [names[1], names[0]]);
    await page.getByRole("button", { name: "Ny plan", exact: true }).click();
    await cell(page, names.length, "navn").fill("Heilt ny plan");
    await cell(page, names.length, "type").fill("temaplan");
    await page.locator(".pvs-ark tbody").last().getByRole("checkbox").check();
    await page.getByRole("button", { name: "Angre" }).click();
    assert.ok(!(await page.locator(".pvs-ark tbody").last().getByRole("checkbox").isChecked()));
    await save(page);
    const text = readFileSync(file, "utf8");
    assert.ok(text.indexOf(`namn: ${names[1]}`) < text.indexOf(`namn: ${names[0]}`));
    assert.ok(text.includes("namn: Heilt ny plan"));
  }));

test("it works without a script", () =>
  look({ javaScriptEnabled: false }, sheet, async (page) => {
    await cell(page, 0, "gruppe").fill("Ei anna gruppe");
    await page.locator(".pvs-ark tbody").nth(1).getByRole("button", { name: /^Flytt opp/u }).click();
    assert.equal(await cell(page, 1, "gruppe").inputValue(), "Ei anna gruppe");
    await page.getByRole("button", { name: "Lagre", exact: true }).click();
    assert.equal(await page.textContent("#sagt"), "Lagra.");
    assert.ok(readFileSync(file, "utf8").includes("gruppe: Ei anna gruppe"));
  }));

test("what is saved while one is still being answered is saved", () =>
  look({}, sheet, async (page) => {
    await page.route("**/_planverk/planer", async (route) => {
      await new Promise((later) => setTimeout(later, 1500));
      await route.continue();
    });
    await cell(page, 0, "gruppe").fill("Med ein gong");
    await page.getByRole("button", { name: "Lagre", exact: true }).click();
    await cell(page, 1, "gruppe").fill("Ho òg");
    await page.waitForURL("**/planer?lagret");
    assert.match(readFileSync(file, "utf8"), /gruppe: Med ein gong[\s\S]*gruppe: Ho òg/u);
  }));

for (const [what, answer] of [["has ended", (route) => route.abort()], ["is another by now", (route) => route.fulfill({ status: 403, contentType: "text/html", body: "<main><h1>x</h1><p>Ei anna.</p></main>" })]]) {
  test(`what is typed stays where the preview ${what}`, () =>
    look({}, sheet, async (page) => {
      await page.route("**/_planverk/planer", answer);
      await cell(page, 0, "gruppe").fill("Mykje arbeid");
      await page.getByRole("button", { name: "Lagre", exact: true }).click();
      await page.waitForFunction(() => /stansa|Ei anna/u.test(document.getElementById("sagt").textContent));
      assert.equal(await cell(page, 0, "gruppe").inputValue(), "Mykje arbeid");
      await page.unroute("**/_planverk/planer");
      await save(page);
      assert.ok(readFileSync(file, "utf8").includes("gruppe: Mykje arbeid"));
    }));
}
