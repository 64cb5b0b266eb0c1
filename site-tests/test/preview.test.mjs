// The site while it is written (planverk:serve), in a browser: it keeps the place, tells what is wrong, and is for everyone.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { launch, open } from "../site/browser.mjs";

const axe = readFileSync(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const home = join(import.meta.dirname, "..", "..");
const rules = { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }, rules: { "target-size": { enabled: true } } };
const folder = mkdtempSync(join(tmpdir(), "planverk-preview-"));
const chapter = join(folder, "kapitler", "1-innleiing.md");
const plans = join(folder, "planer.yaml");
let browser, program, root;

before(async () => {
  cpSync(join(home, "site-example", "src", "planverk"), folder, { recursive: true });
  const target = join(home, "preview", "target");
  const classes = [join(target, "classes"), join(target, "test-classes"), readFileSync(join(target, "classpath.txt"), "utf8").trim()].join(delimiter);
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";
  const cache = join(home, "site-example", "target", "planverk-cache");
  program = spawn(java, ["-XX:TieredStopAtLevel=1", "-cp", classes, "no.planverk.preview.PreviewProgram", folder, cache], { stdio: ["pipe", "pipe", "inherit"] });
  browser = await launch();
  for await (const line of createInterface({ input: program.stdout })) {
    root = /^http:\/\/127\.0\.0\.1:\d+\/$/u.exec(line)?.[0];
    if (root) break;
  }
  assert.ok(root, "the preview never told its address");
  program.stdout.resume();
});
after(async () => {
  program.stdin.end();
  await Promise.all([browser?.close(), new Promise((ended) => program.once("exit", ended))]);
  rmSync(folder, { recursive: true });
});

/** Looks at a page; complaints fail the test, but that it stopped waiting for news when it was left. */
async function look(options, path, see) {
  const { page, complaints } = await open(browser, options, root, path);
  try {
    await see(page);
    assert.deepEqual(complaints.filter((each) => each !== `failed: ${root}_planverk/hendelser`), []);
  } finally {
    await page.close();
  }
}

/** Saves a file, and waits until the page has shown itself anew. */
async function save(page, file, text) {
  const shown = page.waitForEvent("load", { timeout: 60_000 });
  writeFileSync(file, text);
  await shown;
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
}

/** Where some words of the page stand in the window. */
const height = (page, words) =>
  page.evaluate((text) => [...document.querySelectorAll("main p")].find((one) => one.textContent.startsWith(text)).getBoundingClientRect().top, words);

test("what is saved above is shown without what one reads moving", () =>
  look({}, "planstrategi.html", async (page) => {
    const words = await page.evaluate(() => {
      const far = [...document.querySelectorAll("main p")].filter((one) => one.getBoundingClientRect().top > 2000 && one.textContent.length > 80)[0];
      scrollTo({ top: far.getBoundingClientRect().top - innerHeight / 3 + 8, behavior: "instant" });
      return far.textContent.slice(0, 60);
    });
    const [before, scrolled] = [await height(page, words), await page.evaluate(() => scrollY)];
    const text = readFileSync(chapter, "utf8");
    await save(page, chapter, text.replace(/^(---\n[\s\S]*?\n---\n)/u, "$1\nEit heilt nytt avsnitt.\n\n"));
    assert.ok((await page.textContent("main")).includes("Eit heilt nytt avsnitt."));
    assert.ok(Math.abs((await height(page, words)) - before) < 2, "it stands where it stood");
    assert.notEqual(await page.evaluate(() => scrollY), scrolled, "something came above it");
    await save(page, chapter, text);
    assert.ok(Math.abs((await height(page, words)) - before) < 2);
  }));

test("a mistake lies over the last good page, takes no focus, is copied, and goes when it is mended", () =>
  look({ permissions: ["clipboard-read", "clipboard-write"] }, "planer/samfunnsdel.html", async (page) => {
    const good = readFileSync(plans, "utf8");
    const title = await page.textContent("h1");
    await page.locator("main a:visible").first().focus();
    const focused = await page.evaluate(() => document.activeElement.textContent);
    await save(page, plans, good.replace("{val: revidering,", "{val: tull,"));
    assert.equal(await page.textContent("h1"), title);
    assert.equal(await page.evaluate(() => document.activeElement.textContent), focused);
    const place = page.locator("#pvf_panel .pvf-sted").first();
    assert.ok(await place.isVisible(), "the mistake is shown without a click");
    await place.focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("#pvf_panel [role=status]").textContent);
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await place.textContent());
    assert.match(await place.textContent(), /^planer\.yaml:\d+$/u);
    await save(page, plans, good);
    assert.ok(!(await page.locator("#pvf_panel details").evaluate((box) => box.open)));
  }));

for (const path of ["planer/samfunnsdel.html", "_planverk/funn"]) {
  test(`the panel is for everyone on ${path}`, () =>
    look({ reducedMotion: "reduce" }, path, async (page) => {
      await page.evaluate(axe);
      const found = [];
      for (const open of [false, true]) {
        await page.evaluate((how) => document.querySelector("#pvf_panel details")?.toggleAttribute("open", how), open);
        for (const width of [1280, 320]) {
          for (const colorScheme of ["light", "dark"]) {
            await page.setViewportSize({ width, height: 900 });
            await page.emulateMedia({ colorScheme });
            const { violations } = await page.evaluate((options) => window.axe.run(options), rules);
            for (const { id, nodes } of violations) found.push(`${width} px, ${colorScheme}: ${id} ${nodes[0].html.slice(0, 120)}`);
            if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) found.push(`${width} px: scrolls sideways`);
          }
        }
      }
      assert.deepEqual(found, []);
      await page.emulateMedia({ media: "print" });
      assert.ok(!(await page.locator("#pvf_panel").isVisible()), "it is not printed");
    }));
}
