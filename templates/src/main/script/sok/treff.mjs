// Finds entries. The index comes piece by piece through load(name), which gives a promise of the
// data of one file; see no.planverk.search.SearchIndex for what is in it.

import { stem, words } from "./ord.mjs";

const MOST_PIECES = 2;
const BEGINNING = 0.7;
const ALIKE = 0.9;
const MISSPELT = 0.4;
const SHORTEST_PART = 4;

/** A search over an index. */
export function searcher(load) {
  let start;

  /** Entries that fit all words asked for, best first; where none does, those that fit any. */
  async function search(asked) {
    start ??= await load("start");
    const terms = words(asked.normalize("NFC")).map(({ word }) => word);
    const found = await Promise.all(terms.map(entriesOf));
    const all = combined(found, terms.length);
    return all.length > 0 || terms.length < 2 ? all : combined(found, 1);
  }

  /** How well each entry fits a word. */
  async function entriesOf(word) {
    const root = stem(word);
    const scores = new Map();
    const whole = [];
    for (const alike of [root, ...alikeTo(root)]) {
      const share = alike === root ? 1 : ALIKE;
      for (const [term, postings] of await termsFrom(alike)) {
        if (!term.startsWith(alike)) continue;
        whole.push(collect(scores, postings, term === alike ? share : share * BEGINNING));
      }
    }
    if (scores.size === 0) {
      for (const [term, postings] of guesses(root, await termsFrom(root.slice(0, 2)))) {
        whole.push(collect(scores, postings, MISSPELT));
      }
    }
    return { scores, cut: whole.length > 0 && !whole.includes(true) };
  }

  /** Adds what a term's postings weigh; false where the list is cut because the term says little. */
  function collect(scores, [count, ...postings], share) {
    for (let i = 0; i < postings.length; i += 2) {
      const score = postings[i + 1] * share;
      scores.set(postings[i], Math.max(score, scores.get(postings[i]) ?? 0));
    }
    return count * 2 === postings.length;
  }

  function alikeTo(root) {
    return start.like.filter((line) => line.includes(root)).flatMap((line) => line.filter((word) => word !== root));
  }

  /** The stems and postings of the pieces that can hold stems with a beginning. */
  async function termsFrom(beginning) {
    const end = beginning + "\uffff";
    const names = start.ord
      .map((first, i) => ({ name: `o${i}`, first, next: start.ord[i + 1] }))
      .filter(({ first, next }) => first <= end && (next === undefined || next >= beginning))
      .slice(0, MOST_PIECES)
      .map(({ name }) => name);
    return (await Promise.all(names.map(load))).flatMap((piece) => Object.entries(piece));
  }

  /** What the entries of some numbers say, in the same order. */
  async function entries(numbers) {
    return Promise.all(
      numbers.map(async (number) => {
        const piece = start.sider.findLastIndex((first) => first <= number);
        const [group, title, href, text] = (await load(`s${piece}`))[number];
        return { group, title, href, text };
      }),
    );
  }

  return { search, entries };
}

/** Entries that fit at least so many of the words; a word that says little excludes nothing. */
function combined(found, least) {
  const numbers = new Set(found.flatMap(({ scores }) => [...scores.keys()]));
  return [...numbers]
    .filter((number) => found.filter(({ scores, cut }) => cut || scores.has(number)).length >= least)
    .map((number) => ({ number, score: found.reduce((sum, { scores }) => sum + (scores.get(number) ?? 0), 0) }))
    .sort((a, b) => b.score - a.score || a.number - b.number);
}

/** What a word that is not there may stand for: a slip, or else the longest word it begins with. */
function guesses(root, terms) {
  const slips = terms.filter(([term]) => near(root, term));
  const parts = terms.filter(([term]) => term.length >= SHORTEST_PART && root.startsWith(term));
  const longest = parts.reduce((most, part) => (part[0].length > (most?.[0].length ?? 0) ? part : most), undefined);
  return slips.length > 0 || !longest ? slips : [longest];
}

/** Whether two words are one slip apart, or two where they are long: Damerau and Levenshtein. */
export function near(a, b) {
  const most = a.length < 4 ? 0 : a.length < 8 ? 1 : 2;
  if (Math.abs(a.length - b.length) > most) return false;
  let before = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    before = above;
    above = row;
  }
  return above[b.length] <= most;
}
