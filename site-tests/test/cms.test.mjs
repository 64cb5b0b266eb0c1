// The folder in which files are edited in a browser (planverk:cms): nothing but what was edited changes, in the files of all examples, in
// Decap's own browser pages too; it reads back, and nobody else is asked.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { after, before, test } from "node:test";
import { changedFile, shownFile } from "../../cms/src/main/admin/file-text.mjs";
import { same } from "../../cms/src/main/admin/shape.mjs";
import { launch, open } from "../site/browser.mjs";
import { serve } from "../site/decap-server.mjs";

const home = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "planverk-cms-"));
const sources = {
  gol: join(home, "site-example", "src", "planverk"),
  krodsherad: join(home, "site-krodsherad", "src", "planverk"),
  felt: join(home, "generator-core", "src", "test", "cases", "good-every-field", "in"),
};
/** Of so many places of each example one is edited, in each way there is. */
const step = { gol: 23, krodsherad: 11, felt: 7 };
let browser, server;

/** Runs the program of the folder's tests: triples of a source, its name and the folder to make, or - to be told what is in it. */
function program(...triples) {
  const target = join(home, "cms", "target");
  const classes = [join(target, "classes"), join(target, "test-classes"), readFileSync(join(target, "classpath.txt"), "utf8").trim()].join(delimiter);
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";
  return execFileSync(java, ["-XX:TieredStopAtLevel=1", "-cp", classes, "no.planverk.cms.AdminProgram", server.root + "api/v1", ...triples], { encoding: "utf8" });
}

const admin = (name) => join(folder, `admin-${name}`);
const read = (name, file) => readFileSync(join(folder, name, file), "utf8");

before(async () => {
  server = await serve(admin("gol"), folder);
  for (const [name, source] of Object.entries(sources)) cpSync(source, join(folder, name), { recursive: true });
  program(...Object.keys(sources).flatMap((name) => [join(folder, name), name, admin(name)]));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server.close();
  rmSync(folder, { recursive: true });
});

/** Each file of an example that can be edited, with its fields. */
function files(name) {
  const { decap } = JSON.parse(readFileSync(join(admin(name), "config.json"), "utf8"));
  return decap.collections.flatMap((collection) => {
    if (collection.files) return collection.files.map(({ file, fields }) => ({ file, fields, extension: "yaml" }));
    const lying = join(folder, collection.folder);
    return existsSync(lying) ? readdirSync(lying).map((each) => ({ file: `${collection.folder}/${each}`, fields: collection.fields, extension: "md" })) : [];
  });
}

function* places(value, path = []) {
  if (Array.isArray(value)) yield { path, list: true };
  if (value && typeof value === "object") for (const [key, each] of Object.entries(value)) yield* places(each, [...path, key]);
  else yield { path, list: false };
}

const edits = [
  (holder, key) => (holder[key] = "Noko anna: ikkje #det same"),
  (holder, key) => (holder[key] = "Første linja\n\n- andre: linja"),
  (holder, key) => (holder[key] = "0399"),
  (holder, key) => (holder[key] = "null"),
  (holder, key) => (Array.isArray(holder) ? holder.splice(key, 1) : delete holder[key]),
];
const listEdits = [(list) => list.reverse(), (list) => list.push(structuredClone(list[0])), (list) => list.shift(), (list) => (list.length = 0)];

for (const name of Object.keys(sources)) {
  test(`what is edited is what is read, and all else keeps its bytes: ${name}`, () => {
    const all = files(name);
    assert.ok(all.length > 0);
    let [seen, tried] = [0, 0];
    for (const { file, fields, extension } of all) {
      const text = readFileSync(join(folder, file), "utf8");
      for (const written of [text, text.replaceAll("\n", "\r\n")]) {
        assert.equal(changedFile(written, extension, fields, shownFile(written, extension, fields)), written, `${file} changes by itself`);
      }
      const shown = shownFile(text, extension, fields);
      // Every so many of all places, the same every time.
      for (const { path, list } of [...places(shown)].filter(() => seen++ % step[name] === 0)) {
        for (const [which, edit] of (list ? listEdits : edits).entries()) {
          const next = structuredClone(shown);
          const holder = path.slice(0, -1).reduce((value, key) => value[key], next);
          if (list) edit(path.length ? holder[path.at(-1)] : next);
          else edit(holder, path.at(-1));
          const made = changedFile(text, extension, fields, next);
          assert.ok(same(shownFile(made, extension, fields), next), `${file}: ${path.join(".")}, edit ${which}, reads as something else`);
          if (!list && which === 0) assert.ok(foreign(made, text) <= 3, `${file}: ${path.join(".")} changes ${foreign(made, text)} lines`);
          tried++;
        }
      }
    }
    assert.ok(tried > 150, `${tried} edits`);
  });
}

/** Decap says its version, and that it waits for our script. */
const unexpected = (complaints) => complaints.filter((each) => !/^console: (decap-cms|`window\.CMS_MANUAL_INIT`)/u.test(each));

/** How many lines of a text another has not. */
function foreign(text, other) {
  const known = new Set(other.split("\n"));
  return text.split("\n").filter((line) => !known.has(line)).length;
}

test("a file that is new reads back", () => {
  const { fields } = files("gol").find(({ file }) => file.startsWith("gol/planer/"));
  const next = { namn: "Temaplan for fjellet", type: "temaplan", avgjerd: { val: "ny plan" }, "følgjer-opp": ["samfunnsdel"], tekst: "Heilt ny." };
  assert.equal(
    changedFile("", "md", fields, next),
    "---\nnamn: Temaplan for fjellet\ntype: temaplan\navgjerd:\n  val: ny plan\nfølgjer-opp:\n  - samfunnsdel\n---\nHeilt ny.\n",
  );
});

test("comments and blank lines go with what they are about", () => {
  const { fields } = files("gol").find(({ file }) => file === "gol/planer.yaml");
  const written = "---\n# Alle planane.\nplanar:\n  # Den fyrste.\n  - namn: A # ein merknad\n    type: 'temaplan'\n\n  # Den andre.\n  # Han er ny.\n  - namn: B\n    type: temaplan\n\n  - {namn: C, type: temaplan}\n# Slutt.\n";
  const { planar } = shownFile(written, "yaml", fields);
  const [a, b, c] = planar;
  const edited = (next) => changedFile(written, "yaml", fields, { planar: next });
  assert.equal(edited([{ ...a, status: "vedteken" }, b, c]), written.replace("'temaplan'\n", "'temaplan'\n    status: vedteken\n"));
  assert.equal(edited([a, b, { ...c, type: "ros" }]), written.replace("{namn: C, type: temaplan}", "{namn: C, type: ros}"));
  assert.equal(edited([a, c]), written.replace(/ {2}# Den andre[\s\S]*B\n.*\n\n/u, ""));
  assert.match(edited([b, a, c]), /^---\n# Alle planane\.\nplanar:\n {2}# Den andre\.\n {2}# Han er ny\.\n {2}- namn: B\n {4}type: temaplan\n\n {2}# Den fyrste\.\n {2}- namn: A # ein merknad/u);
  assert.equal(changedFile("{planar: [{namn: A,  type: b}]}", "yaml", fields, { planar: [{ namn: "A", type: "b" }] }), "{planar: [{namn: A,  type: b}]}");
});

test("a file that cannot be read is never written over", () => {
  const [{ fields }] = files("gol");
  assert.throws(() => changedFile("namn: [ikkje lukka\n", "yaml", fields, { namn: "x" }), /Rett feilen/u);
});

test("a plan is added in the browser, under the name the house gives files, and nothing there is in English", async () => {
  const { page, complaints } = await open(browser, {}, server.root, "#/collections/planer/new");
  await login(page);
  await page.getByLabel("Namn (valfritt)", { exact: true }).locator("visible=true").fill("Plan for ærfugl, øyar og åser 2025–2028");
  await page.getByLabel("Type (valfritt)", { exact: true }).locator("visible=true").fill("temaplan");
  await page.getByRole("button", { name: "Legg til: følgjer opp" }).click();
  await page.locator("input[id^=verdi]").locator("visible=true").first().fill("samfunnsdel");
  assert.deepEqual(await english(page), []);
  await publish(page);
  assert.equal(
    read("gol", "planer/plan-for-aerfugl-oyar-og-aser-2025-2028.md"),
    "---\nnamn: Plan for ærfugl, øyar og åser 2025–2028\ntype: temaplan\nfølgjer-opp:\n  - samfunnsdel\n---\n",
  );
  assert.match(program(join(folder, "gol"), "gol", "-"), /^plans: 40$/mu);
  assert.deepEqual(unexpected(complaints), []);
  await page.close();
});

/** What a page says, on its buttons too, that Decap has in English alone. */
const english = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("button, [role=button], [aria-label], [title], h1, h2")]
      .flatMap((each) => [each.textContent, each.getAttribute("aria-label"), each.title])
      .filter((words) => /\b(Add|Toggle|Expand|Collapse|Search|Notes?|View|Sync|Bold|Heading|Quote|Close|List view)\b/u.test(words ?? "")),
  );

const login = (page) => page.getByRole("button", { name: "Logg inn" }).click();

async function publish(page) {
  await page.getByRole("button", { name: "Publiser" }).click();
  await page.getByRole("menuitem", { name: "Publiser no", exact: true }).click();
  await page.getByRole("button", { name: "Publisert" }).waitFor();
}

test("Decap takes the configuration of every example", async () => {
  for (const name of ["krodsherad", "felt"]) {
    const other = await serve(admin(name), folder);
    const { page, complaints } = await open(browser, {}, other.root, "");
    await page.getByRole("button", { name: "Logg inn" }).waitFor();
    assert.deepEqual(unexpected(complaints), []);
    await page.close();
    other.close();
  }
});

test("a plan's status is changed in the browser, one line of one file changes, and nobody else is asked", async () => {
  // A browser of its own: Decap remembers who has logged in.
  const { page, complaints } = await open(browser, { locale: "nn-NO" }, server.root, "");
  const before = read("gol", "planer.yaml");
  const told = program(join(folder, "gol"), "gol", "-");
  await login(page);
  await page.getByRole("link", { name: "Lister og kommune" }).click();
  await page.locator('a[href="#/collections/filer/entries/planer"]').click();
  await page.getByTestId("expand-button").click();
  // Each plan has a button that opens it, one that moves it and one that takes it away; this is that of the fourth.
  await page.locator("[class*=TopBarButton]").locator("visible=true").nth(9).click();
  const status = page.getByLabel(/^Status( \(|$)/u).locator("visible=true");
  assert.equal(await status.inputValue(), "vedteken");
  await status.selectOption("oppstart varsla");
  await publish(page);
  const wanted = before.replace(/(?<=id: ros\n(?: {4}.*\n)*? {4}status: )vedteken/u, "oppstart varsla");
  assert.notEqual(wanted, before);
  assert.equal(read("gol", "planer.yaml"), wanted);
  assert.equal(program(join(folder, "gol"), "gol", "-"), told, "it reads as before, with no finding more");
  assert.deepEqual(unexpected(complaints), []);
  await page.close();
});
