// Pages as trees, read as a browser reads them.

import { parse } from "parse5";
import { pages, read } from "./files.mjs";

/** Every page's elements, in document order. */
export const documents = new Map(pages.map((page) => [page, [...elements(parse(read(page)))]]));

/** The first element of that name inside another one. */
export function first(node, name) {
  return [...elements(node)].find((element) => element.tagName === name);
}

export function all(node, name) {
  return [...elements(node)].filter((element) => element.tagName === name);
}

export function attribute(element, name) {
  return element.attrs.find((each) => (each.prefix ? `${each.prefix}:${each.name}` : each.name) === name)?.value;
}

/** Whether a page with these elements is one for a former address, which leads on at once. */
export function leadsOn(page) {
  return page.some((element) => element.tagName === "meta" && attribute(element, "http-equiv") === "refresh");
}

/** The text a reader sees, with single spaces. */
export function text(node) {
  return raw(node).replace(/\s+/gu, " ").trim();
}

function raw(node) {
  return node.nodeName === "#text" ? node.value : (node.childNodes ?? []).map(raw).join("");
}

function* elements(node) {
  for (const child of node.childNodes ?? []) {
    if (child.tagName) yield child;
    yield* elements(child);
  }
}
