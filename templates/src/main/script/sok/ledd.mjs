// How compounds are cut at the words every municipality uses, exactly as no.planverk.search.FieldWords
// does: a test compares the two.

import { stem } from "./ord.mjs";

const SHORTEST = 3;
const ALONE = 4;

/** Cuts at the words of lines, of which the first stands for all on its line. */
export function fieldWords(lines) {
  const heads = new Map();
  const tails = new Map();
  const cut = new Map();
  for (const words of lines.map((line) => line.split(" "))) {
    const meant = stem(words[0]);
    for (const word of words) {
      if (!heads.has(word)) heads.set(word, meant);
      if (!tails.has(stem(word))) tails.set(stem(word), meant);
    }
  }

  /** What a word is made of: words of the list by their keys, and what is left between them. */
  function parts(word) {
    if (!cut.has(word)) cut.set(word, cutUp(word));
    return cut.get(word);
  }

  function cutUp(word) {
    const root = stem(word);
    if (tails.has(root)) return [tails.get(root)];
    for (let end = word.length - SHORTEST; end >= SHORTEST; end--) {
      const head = heads.get(word.slice(0, end));
      const rest = head && afterLink(word.slice(end));
      if (rest) return [head, ...parts(rest)];
    }
    for (let end = word.length - SHORTEST; end >= ALONE; end--) {
      const head = heads.get(word.slice(0, end));
      if (head) return [head, stem(word.slice(end))];
    }
    return fromTheEnd(word, root);
  }

  /** What follows a first part, without the s or e that joins them. */
  function afterLink(rest) {
    if (isBegun(rest)) return rest;
    return /^[se]/u.test(rest) && isBegun(rest.slice(1)) ? rest.slice(1) : undefined;
  }

  function isBegun(rest) {
    if (rest.length < SHORTEST) return false;
    if (tails.has(stem(rest))) return true;
    for (let end = SHORTEST; end <= rest.length - SHORTEST; end++) if (heads.has(rest.slice(0, end))) return true;
    return false;
  }

  function fromTheEnd(word, root) {
    for (let from = SHORTEST; from <= word.length - ALONE; from++) {
      const tail = tails.get(stem(word.slice(from)));
      if (!tail) continue;
      const head = word.slice(0, from);
      const inner = /[se]$/u.test(head) ? parts(head.slice(0, -1)) : [];
      return [...(inner.length > 1 ? inner : [head]), tail];
    }
    return [root];
  }

  /** A part of a word as it is written there, or as the first of its line is. */
  function written(part, word) {
    const line = lines.map((each) => each.split(" ")).find(([first]) => stem(first) === part) ?? [part];
    return line.find((each) => word.includes(each)) ?? line[0];
  }

  return { parts, written, key: (word) => parts(word).join(""), knows: (word) => tails.has(stem(word)) };
}
