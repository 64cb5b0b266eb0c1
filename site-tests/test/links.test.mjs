// Every link leads somewhere, inside the site and wherever the site lies.

import assert from "node:assert/strict";
import { test } from "node:test";
import { files, theme } from "../site/files.mjs";
import { all, attribute, documents, leadsOn } from "../site/html.mjs";

const base = "https://site.invalid/some/where/";

// The page for wrong addresses is shown at any address, so its links begin at the server's root where that is known.
const notFound = "404.html";
const stylesheet = documents.get(notFound)?.map((each) => attribute(each, "href")).find((href) => href?.endsWith(theme("planverk.css")));
const serverRoot = stylesheet?.slice(0, -theme("planverk.css").length) ?? "";
const inside = (page, address) =>
  page === notFound && serverRoot.startsWith("/") && address.startsWith(serverRoot) ? address.slice(serverRoot.length) : address;
const loaded = new Set(["audio", "embed", "iframe", "image", "img", "link", "object", "script", "source", "use", "video"]);
const ids = new Map([...documents].map(([page, elements]) => [page, elements.map((each) => attribute(each, "id")).filter(Boolean)]));

/** Every address a page names. */
function addresses(page) {
  return documents
    .get(page)
    .flatMap((element) =>
      ["href", "src", "srcset", "xlink:href", "poster", "data"]
        .map((name) => ({ element: element.tagName, address: attribute(element, name) }))
        .filter((each) => each.address !== undefined),
    );
}

/** What a page's filters can be set to by an address: planer.html#beslutning=NY. */
function choices(page) {
  return documents
    .get(page)
    .filter((element) => element.tagName === "select")
    .flatMap((select) => all(select, "option").map((option) => `${attribute(select, "name")}=${attribute(option, "value")}`));
}

for (const page of documents.keys()) {
  test(`links of ${page}`, () => {
    const here = new URL(page, base);
    const wrong = [];
    for (const { element, address: written } of addresses(page)) {
      const address = inside(page, written);
      if (/^(https?:|mailto:|tel:)/u.test(address)) {
        if (element !== "a") wrong.push(`${element} loads ${address}`);
        continue;
      }
      const target = new URL(address, here);
      if (/^([a-z]+:|\/)/iu.test(address) || !target.href.startsWith(base)) wrong.push(`outside: ${address}`);
      const file = decodeURIComponent(target.pathname.slice(new URL(base).pathname.length));
      if (!files.includes(file)) wrong.push(`no file: ${address}`);
      else if (target.hash.includes("=")) {
        if (!choices(file).includes(target.hash.slice(1))) wrong.push(`no such choice: ${address}`);
      } else if (target.hash && !ids.get(file)?.includes(decodeURIComponent(target.hash.slice(1)))) wrong.push(`no such place: ${address}`);
    }
    assert.deepEqual(wrong, []);
  });

  test(`ids of ${page} are unique`, () => {
    const all = ids.get(page);
    assert.deepEqual(all.filter((id, index) => all.indexOf(id) !== index), []);
  });
}

test("every page but the one for wrong and those for former addresses can be reached from the front page", () => {
  const seen = new Set(["index.html"]);
  for (const page of seen) {
    for (const { address } of addresses(page)) {
      const file = new URL(address, new URL(page, base)).href.slice(base.length).split("#")[0];
      if (documents.has(file)) seen.add(file);
    }
  }
  assert.deepEqual([...documents.keys()].filter((page) => !seen.has(page) && !leadsOn(documents.get(page))), [...documents.keys()].filter((page) => page === notFound));
});

test("nothing but links leads out of the site", () => {
  for (const [page, elements] of documents) {
    const outside = elements.filter(
      (each) => loaded.has(each.tagName) && /^([a-z]+:)?\/\//iu.test(attribute(each, "src") ?? attribute(each, "href") ?? ""),
    );
    assert.deepEqual(outside.map((each) => each.tagName), [], page);
  }
});
