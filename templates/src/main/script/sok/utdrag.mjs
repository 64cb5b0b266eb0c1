// The part of a text that shows why it was found.

import { stem, words } from "./ord.mjs";

const LENGTH = 180;
const BEFORE = 60;

/** Pieces of a text in turn, each with whether it holds one of the stems that were found. */
export function excerpt(text, roots, keyOf, length = LENGTH) {
  const holds = (word) => roots.some((root) => stem(word).includes(root) || keyOf(word).includes(root));
  const hits = words(text).filter(({ word }) => holds(word));
  const start = hits.length > 0 && length < text.length && hits[0].from > BEFORE ? afterSpace(text, hits[0].from - BEFORE) : 0;
  const end = text.length - start > length ? text.lastIndexOf(" ", start + length) : text.length;
  const pieces = start > 0 ? [{ text: "… " + quoteAt(text, start), hit: false }] : [];
  let at = start;
  for (const { from, to } of hits.filter((hit) => hit.from >= start && hit.to <= end)) {
    pieces.push({ text: text.slice(at, from), hit: false }, { text: text.slice(from, to), hit: true });
    at = to;
  }
  pieces.push({ text: text.slice(at, end), hit: false });
  if (end < text.length) pieces.push({ text: " …", hit: false });
  return pieces.filter((piece) => piece.text !== "");
}

function afterSpace(text, from) {
  return text.indexOf(" ", from) + 1;
}

/** What opens the quote that a place in a text is inside; empty where it is inside none. */
function quoteAt(text, place) {
  return text.lastIndexOf("\u2068", place - 1) > text.lastIndexOf("\u2069", place - 1) ? "\u2068" : "";
}
