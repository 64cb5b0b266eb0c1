// What was changed is committed from its page (planverk:serve): the chosen files and nothing else, without a script, for everyone, and git itself agrees.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { violationsIn } from "../site/axe.mjs";
import { launch, open } from "../site/browser.mjs";
import { copied, preview } from "../site/preview.mjs";

const folder = copied();
const git = (...words) => execFileSync("git", words, { cwd: folder, encoding: "utf8", env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" } });
let browser, served;

before(async () => {
  git("init", "-q", "-b", "main");
  for (const [name, value] of [["user.name", "Kari Nordmann"], ["user.email", "kari@x.example"], ["commit.gpgsign", "false"]]) git("config", name, value);
  git("add", ".");
  git("commit", "-q", "-m", "Først");
  [browser, served] = await Promise.all([launch(), preview(folder)]);
});
after(() => Promise.all([browser?.close(), served?.close()]));

test("the chosen files are committed, and git finds nothing else done", async () => {
  const file = join(folder, "planer.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("val: revidering", "val: vidareførast"));
  writeFileSync(join(folder, "ny.yaml"), "# ny\n");
  writeFileSync(join(folder, "notat.txt"), "mitt\n");
  appendFileSync(join(folder, "kommune.yaml"), "# mi\n");
  git("add", "notat.txt");
  const { page, complaints } = await open(browser, { javaScriptEnabled: false }, served.root, "_planverk/endret");
  try {
    const box = page.getByLabel("Melding");
    assert.match(await box.inputValue(), /planer\.yaml: .*«revidering» → «vidareførast»/u);
    await page.getByLabel("kommune.yaml").uncheck();
    await page.getByRole("button", { name: "Lagre i git" }).click();
    const said = await page.textContent("#sagt");
    assert.equal(said, `Lagra i git som ${git("rev-parse", "HEAD").slice(0, 10)}.`);
    assert.equal(git("log", "-1", "--format=%an <%ae>").trim(), "Kari Nordmann <kari@x.example>");
    assert.doesNotMatch(git("log", "-1", "--format=%B"), /kommune\.yaml/u);
    assert.deepEqual(git("show", "--name-status", "--format=", "HEAD").trim().split("\n"), ["A\tny.yaml", "M\tplaner.yaml"]);
    assert.equal(git("status", "--porcelain"), " M kommune.yaml\nA  notat.txt\n");
    git("fsck", "--strict");
    assert.ok(await page.getByLabel("kommune.yaml").isChecked(), "what is left is shown");
    rmSync(join(folder, "ny.yaml"));
    await page.reload();
    await page.getByLabel("Melding").fill("Bort att");
    await page.getByRole("button", { name: "Lagre i git" }).click();
    assert.equal(git("status", "--porcelain"), "A  notat.txt\n");
    assert.equal(git("log", "-1", "--format=%B").trim(), "Bort att");
    assert.deepEqual(complaints.filter((each) => !each.startsWith("cut off: ")), []);
  } finally {
    await page.close();
  }
});

test("the form is for everyone, also where something is missing", async () => {
  writeFileSync(join(folder, "ny.yaml"), "# ny\n");
  const { page } = await open(browser, { reducedMotion: "reduce" }, served.root, "_planverk/endret");
  try {
    const views = [{ width: 1280, colorScheme: "light" }, { width: 320, colorScheme: "dark" }];
    assert.deepEqual(await violationsIn(page, views), []);
    await page.getByLabel("Melding").fill(" ");
    await page.getByLabel("ny.yaml").uncheck();
    await page.getByRole("button", { name: "Lagre i git" }).click();
    await page.getByRole("link", { name: "Skriv ei melding" }).waitFor();
    assert.deepEqual(await violationsIn(page, views), []);
    if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT, fullPage: true });
  } finally {
    await page.close();
  }
});
