// What somebody may have meant by a word that is not there.

import { folded, stem } from "./ord.mjs";

const SHORT = 4;
const LONG = 8;

/** How many slips are forgiven in a word. */
export function slips(word) {
  return word.length < SHORT ? 0 : word.length < LONG ? 1 : 2;
}

/**
 * The words fewest slips from one, and how many that is; the stems are compared first, and the keys of both written
 * forms. Who slips twice begins a word as it is or has just its letters. Where several are as near, those with just its letters: two that are swapped are the commonest slip.
 */
export function nearest(asked, words, key) {
  const off = (a, b) => distance(folded(a), folded(b));
  const least = (word) => Math.min(off(stem(asked), stem(word)), off(key(asked), key(word)));
  const far = words.map((word) => ({ word, off: least(word), endings: off(asked, word), other: letters(stem(asked)) === letters(stem(word)) ? 0 : 1 }));
  const likely = far.filter(({ off, endings, other, word }) => off < 2 || other === 0 || (endings <= off && folded(word)[0] === folded(asked)[0]));
  const [best] = likely.sort((a, b) => order(a, b));
  const tied = likely.filter((one) => order(one, best) === 0);
  return { off: best?.off ?? Infinity, words: tied.map(({ word }) => word) };
}

function order(a, b) {
  return a.off - b.off || a.endings - b.endings || a.other - b.other;
}

/** The letters of a word in their order in the alphabet. */
function letters(word) {
  return [...word].sort().join("");
}

/** Letters too many, missing, wrong or swapped with the next: Damerau and Levenshtein. */
export function distance(a, b) {
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
  return above[b.length];
}
