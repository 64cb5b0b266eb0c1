// The style sheet holds what the pages use, and little else.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { begun, purged, sources, whole } from "../../templates/style.mjs";
import { launch, open } from "../site/browser.mjs";
import { example, kinds, read, theme } from "../site/files.mjs";
import { serve } from "../site/server.mjs";

const templates = join(import.meta.dirname, "..", "..", "templates");
const written = sources();
const words = new Set(written.match(/[\w-]+/gu));
const beginnings = begun(written);
let browser, server;

before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser?.close(), server?.close()]));

test("no class and no custom property in it is one that nothing uses", async () => {
  assert.deepEqual(unused(read(theme("planverk.css"))), []);

  const all = unused(await whole(join(templates, "src/main/theme/planverk.css"), { external: ["*.woff2"], nodePaths: [join(templates, "node_modules")] }));
  for (const name of [".ds-sr-only", "--ds-letter-spacing-9"]) assert.ok(all.includes(name), `${name} is seen in the whole sheet`);
});

test("what a template fills in, a script sets or a used rule leans on stays; the rest goes", async () => {
  const css = `
    :root { --used: var(--leant-on); --leant-on: red; --unused: var(--unused-too); --unused-too: red }
    .pv-one { color: var(--used); animation: moves 1s } .pv-two { color: red }
    .pv-celle--aar-2027, [class*=aar-] { color: red } .pv-other--x { color: red }
    [data-state=done], [data-pv-open] { color: red } [data-none] { color: red }
    .pv-one:hover, .pv-one::before, .pv-two:hover { color: red }
    @keyframes moves { to { opacity: 0 } } @keyframes rests { to { opacity: 0 } }`;
  const kept = await purged(css, '<td class="pv-one pv-celle--${cell.key}" data-state="${state}"> element.dataset.pvOpen = ""');
  for (const part of ["--used:", "--leant-on:", ".pv-one ", ".pv-celle--aar-2027", "[class*=aar-]", "[data-state=done]", "[data-pv-open]", ".pv-one:hover", ".pv-one::before", "moves {"]) {
    assert.ok(kept.includes(part), `${part} in ${kept}`);
  }
  for (const part of ["--unused", ".pv-two", ".pv-other", "data-none", "rests"]) assert.ok(!kept.includes(part), `${part} in ${kept}`);
});

// Hover, print, dark and the like are no states here: it is asked whether there is something a rule could be about.
// No municipality shows all there is: hearings, indicators and texts with all kinds of Markdown are styled for others too.
test("most of it is about something on the pages of one municipality", async (t) => {
  const met = new Set();
  let rules;
  for (const path of kinds) {
    const { page } = await open(browser, {}, server.root, path);
    rules = await page.evaluate(about);
    await page.close();
    rules.filter(({ meets }) => meets).forEach(({ index }) => met.add(index));
  }
  const weight = (list) => list.reduce((sum, { size }) => sum + size, 0);
  const idle = rules.filter(({ index }) => !met.has(index));
  const share = 1 - weight(idle) / weight(rules);
  t.diagnostic(`${(share * 100).toFixed(1)} % of ${rules.length} rules, by size`);
  assert.ok(share > (example === "gol" ? 0.7 : 0.6), `${share}`);
});

/** Classes and custom properties of a style sheet that no source and no rule names; what a rule only excepts is no use of it. */
function unused(sheet) {
  const css = sheet.replace(/:(?:not|has)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/gu, "");
  const names = (pattern) => [...new Set([...css.matchAll(pattern)].map(([, name]) => name))];
  const asked = new Set(names(/var\(\s*(--[\w-]+)/gu));
  const classes = names(/\.((?:ds|pv)-[\w-]+)/gu).filter((name) => !words.has(name) && !beginnings.some((each) => each.test(name)));
  const properties = names(/[{;]\s*(--[\w-]+):/gu).filter((name) => !asked.has(name));
  return [...classes.map((name) => `.${name}`), ...properties];
}

/** Runs in the page: every rule of the sheet, and whether some element here could be its subject. */
function about() {
  const flat = (list) => [...list].flatMap((rule) => (rule.selectorText ? [rule] : flat(rule.cssRules ?? [])));
  const stateless = (selector) =>
    selector
      .replace(/::?(?!is\b|where|not|has|root|nth|first|last|only|empty)[a-z-]+/gu, "")
      .replace(/(^|[>+~,(])\s*(?=$|[,)])/gu, "$1*")
      .replace(/(^|[,(])\s*(?=[>+~])/gu, "$1*");
  const sheet = [...document.styleSheets].find(({ href }) => /\/planverk(\.\w+)?\.css$/u.test(href));
  return flat(sheet.cssRules).map((rule, index) => {
    let meets = true;
    try {
      meets = document.querySelector(stateless(rule.selectorText)) !== null;
    } catch {
      // What is left without its states is no selector: the rule is taken as used.
    }
    return { index, selector: rule.selectorText, size: rule.cssText.length, meets };
  });
}
