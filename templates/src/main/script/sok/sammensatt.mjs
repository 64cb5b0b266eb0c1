// Compounds that are not there as they are written: their parts may be.

import { FEW_PIECES } from "./indeks.mjs";
import { stem } from "./ord.mjs";
import { fit } from "./passer.mjs";

const SHORTEST_PART = 3;
/** What an entry scores at least that is a plan with a part of a compound in its name. */
const NAMES_A_PLAN = 11;
/** What a compound ends with that only says that it is a plan, as nearly everything here is. */
const PLAN = "plan";

/** What all parts of a compound fit; where nothing does, what one of them fits. */
export async function inParts(all, word, known, written) {
  const atWords = await inKnownWords(all, word, known, written);
  if (atWords.whole) return atWords;
  const atStems = await inStems(all, word);
  return atWords.scores.size === 0 || (atStems.whole && outweighs(atStems, atWords)) ? atStems : atWords;
}

/** Whether what all parts fit is more than a mention, beside what one part fits. */
function outweighs(whole, one) {
  return best(whole) >= best(one) / 2;
}

/** What plans for something fit, where a word is the name of such a plan. */
export async function plansFor(all, word, known) {
  const parts = all.words.parts(word);
  if (parts.length < 2 || parts.at(-1) !== PLAN) return undefined;
  const about = await known(all, parts.slice(0, -1).join(""), FEW_PIECES);
  return about.scores.size > 0 ? { ...about, used: [word], whole: true } : undefined;
}

/** Cut at the words every municipality uses: all parts, or the one that fits best. */
async function inKnownWords(all, word, known, written) {
  const parts = all.words.parts(word);
  if (parts.length < 2) return fit([]);
  const plans = await plansFor(all, word, known);
  if (plans) return plans;
  const fits = await Promise.all(parts.map((part) => known(all, part, FEW_PIECES)));
  const one = fits.reduce((first, next) => (best(next) > 1.25 * best(first) ? next : first));
  // What a word ends with says little of it where nobody knows what it begins with: bekymringsmelding.
  if (fits[0].scores.size === 0 && best(one) < NAMES_A_PLAN) return fit([]);
  const named = { ...one, used: one.used.map((part) => all.words.written(part, word)) };
  const itself = await Promise.all(parts.map((part) => written(all, part, FEW_PIECES)));
  const whole = together(itself, word, itself.flatMap(({ roots }) => roots));
  if (!whole || !outweighs(whole, named)) return named;
  // A part that is no word of the site, but the beginning of one, may be a slip.
  const words = await Promise.all(parts.map(all.exactly));
  return { ...whole, whole: words.every(Boolean) };
}

function best({ scores }) {
  return Math.max(0, ...scores.values());
}

/** What fits all parts, as well as it fits the part it fits least. */
function together(fits, word, roots) {
  const [first, ...others] = fits;
  const least = [...first.scores].map(([number, score]) => [number, Math.min(score, ...others.map(({ scores }) => scores.get(number) ?? 0))]);
  const weights = new Map(least.filter(([, score]) => score > 0).map(([number, score]) => [number, score * fits.length]));
  return weights.size > 0 ? { ...fit([{ weights, share: 1 }], [word], roots), whole: true } : undefined;
}

/** Cut at the words of the site: both parts, or else a word it begins with. */
async function inStems(all, word) {
  const heads = await headsOf(all, word);
  for (const { head, rest } of heads) {
    const tail = await tailOf(all, rest);
    const whole = tail && together([head, tail].map((part) => fit([{ ...part, share: 1 }])), word, [head.stem, tail.stem]);
    if (whole) return whole;
  }
  const longest = heads.find(({ head, rest }) => head.stem.length >= rest.length);
  return longest ? fit([{ ...longest.head, share: 1 }], [word.slice(0, -longest.rest.length)], [longest.head.stem]) : fit([]);
}

/** The stems a word begins with, and the rest of the word. */
async function headsOf(all, word) {
  const heads = (await all.beginningsOf(word)).map((head) => ({ head, rest: word.slice(head.stem.length) }));
  return heads.filter(({ head, rest }) => head.stem.length >= SHORTEST_PART && rest.length >= SHORTEST_PART);
}

/** The last part of a compound, with or without the s or e that joins it to the first. */
async function tailOf(all, rest) {
  const tails = /^[se]/u.test(rest) ? [rest, rest.slice(1)] : [rest];
  for (const tail of tails.filter(({ length }) => length >= SHORTEST_PART)) {
    const found = (await all.exactly(stem(tail))) ?? (await all.exactly(all.words.key(tail)));
    if (found) return found;
  }
  return undefined;
}
