// Finds entries: every word asked for as it is, as part of a compound, in the other written form,
// or, where none of that is there, the word it is most like.

import { index } from "./indeks.mjs";
import { stem, words } from "./ord.mjs";
import { nearest, slips } from "./rett.mjs";

const MOST_PIECES = 2;
const MOST_FORMS = 4;
const MOST_GUESSES = 3;
const SHORTEST_PART = 3;
const BEGINNING = 0.7;
const ALIKE = 0.9;

/** A search over an index. */
export function searcher(load) {
  let opened;

  /**
   * The numbers of entries that fit all words asked for, best first; where none does, those that fit
   * any. With them the stems that were found, the words that were not, and the words used instead.
   */
  async function search(asked) {
    const all = await (opened ??= index(load));
    const terms = termsOf(asked, all.small);
    let fits = await Promise.all(terms.map((word) => fitting(all, word)));
    if (combined(fits, terms.length).size === 0) fits = await asCompounds(all, terms, fits);
    const found = [terms.length, 1].map((least) => combined(fits, least)).find(({ size }) => size > 0) ?? new Map();
    return {
      numbers: [...found].sort(([a, more], [b, less]) => less - more || a - b).map(([number]) => number),
      roots: fits.flatMap(({ roots }) => roots),
      missing: terms.filter((word, i) => !fits[i].used.includes(word)),
      used: fits.map(({ used }) => used.join("/")).filter((word) => word !== "").join(" "),
    };
  }

  async function entries(numbers) {
    const all = await (opened ??= index(load));
    return Promise.all(numbers.map(all.entry));
  }

  return { search, entries };
}

/** The words asked for; those that only hold others together where there is nothing else. */
function termsOf(asked, small) {
  const all = words(asked.normalize("NFC")).map(({ word }) => word);
  const telling = all.filter((word) => !small.has(word));
  return telling.length > 0 ? telling : all;
}

/** What fits a word, or else what it may stand for. A word that is known is no slip for another. */
async function fitting(all, word) {
  const plain = await written(all, word);
  if (plain.scores.size > 0) return plain;
  const root = stem(word);
  const most = slips(root);
  const known = all.alike.flat().includes(root);
  const near = nearest(word, most === 0 || known ? [] : await all.wordsLike(root, most));
  if (near.off <= Math.min(1, most)) return guessed(all, near.words);
  const parts = await inParts(all, word);
  return parts.whole || near.off > most ? parts : guessed(all, near.words);
}

/** What fits a word as it is written: whole, as a beginning, and in the other written form. */
async function written(all, word, most = MOST_PIECES) {
  const root = stem(word);
  const forms = alikeTo(root, all.alike);
  const stems = await Promise.all(forms.map((form) => all.stems(form, most)));
  const found = stems.flatMap((some, i) =>
    some.map((term) => ({ ...term, share: (forms[i] === root ? 1 : ALIKE) * (term.stem === forms[i] ? 1 : BEGINNING) })),
  );
  return fit(found, found.length > 0 ? [word] : [], forms);
}

async function guessed(all, words) {
  return merged(await Promise.all(words.slice(0, MOST_GUESSES).map((word) => written(all, word, 1))));
}

/** A compound that is not there: its two parts if both are, else a word it begins with. */
async function inParts(all, word) {
  const heads = await headsOf(all, word);
  for (const { head, rest } of heads) {
    const tail = await tailOf(all, rest);
    const scores = combined([head, tail].map((part) => fit(part ? [{ ...part, share: 1 }] : [])), 2);
    if (scores.size > 0) {
      return { ...fit([{ weights: scores, share: 1 }], [word], [head.stem, tail.stem]), whole: true };
    }
  }
  const longest = heads.find(({ head, rest }) => head.stem.length >= rest.length);
  return longest ? fit([{ ...longest.head, share: 1 }], [word.slice(0, -longest.rest.length)], [longest.head.stem]) : fit([]);
}

/** The stems a word begins with, in either written form, and the rest of the word. */
async function headsOf(all, word) {
  const forms = await Promise.all(
    alikeTo(word, all.alike).map(async (form) => (await all.beginningsOf(form)).map((head) => ({ head, rest: form.slice(head.stem.length) }))),
  );
  return forms.flat().filter(({ head, rest }) => head.stem.length >= SHORTEST_PART && rest.length >= SHORTEST_PART);
}

/** The last part of a compound, with or without the s or e that joins it to the first. */
async function tailOf(all, rest) {
  const tails = /^[se]/u.test(rest) ? [rest, rest.slice(1)] : [rest];
  for (const tail of tails.filter(({ length }) => length >= SHORTEST_PART)) {
    const found = await all.exactly(stem(tail));
    if (found) return found;
  }
  return undefined;
}

/** What fits each word when neighbours are written in one, as compounds are. */
async function asCompounds(all, terms, fits) {
  const pairs = await Promise.all(terms.slice(1).map((word, i) => written(all, terms[i] + word)));
  return fits.map((alone, i) => {
    const found = [pairs[i - 1], pairs[i]].filter((pair) => pair?.scores.size > 0);
    if (found.length === 0) return alone;
    return { ...merged(alone.used.includes(terms[i]) ? [alone, ...found] : found), used: [terms[i]] };
  });
}

/** What fits any of several. */
function merged(fits) {
  const found = fits.filter(({ scores }) => scores.size > 0);
  const terms = found.map(({ scores, cut }) => ({ weights: scores, share: 1, cut }));
  return fit(terms, found.flatMap(({ used }) => used), found.flatMap(({ roots }) => roots));
}

/**
 * How well entries fit terms: the best of what the terms say. Where all of them are in so many
 * entries that some are left out, they exclude nothing.
 */
function fit(terms, used = [], roots = []) {
  const scores = new Map();
  for (const { weights, share } of terms) {
    for (const [number, weight] of weights) scores.set(number, Math.max(weight * share, scores.get(number) ?? 0));
  }
  return { scores, cut: terms.length > 0 && terms.every(({ cut }) => cut), used, roots };
}

/** Scores of the entries that fit at least so many of the words. */
function combined(fits, least) {
  const numbers = new Set(fits.flatMap(({ scores }) => [...scores.keys()]));
  return new Map(
    [...numbers]
      .filter((number) => fits.filter(({ scores, cut }) => cut || scores.has(number)).length >= least)
      .map((number) => [number, fits.reduce((sum, { scores }) => sum + (scores.get(number) ?? 0), 0)]),
  );
}

/** A stem as it is, and with its first or last part in other words for the same. */
function alikeTo(root, lines) {
  const forms = [root];
  for (const line of lines) {
    for (const form of [...forms]) {
      const part = line.find((word) => form.startsWith(word)) ?? line.find((word) => form.endsWith(word));
      const others = part === undefined ? [] : line.filter((word) => word !== part);
      const alike = others.map((other) => (form.startsWith(part) ? other + form.slice(part.length) : form.slice(0, -part.length) + other));
      forms.push(...alike.filter((one) => !forms.includes(one)));
    }
  }
  return forms.slice(0, MOST_FORMS);
}
