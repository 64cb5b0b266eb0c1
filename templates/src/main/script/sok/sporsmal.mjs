// What is asked for, taken out of how it is asked.

import { numbers, withoutNumbers, words } from "./ord.mjs";

/** What people write before the number of a case or a section, and pages write in other ways. */
const BEFORE_NUMBERS = new Set(["sak", "saka", "saken", "saksnr", "saksnummer", "nr", "nummer", "paragraf", "paragrafen", "ps", "ks", "fs", "pbl", "kap"]);

/** What asks for a meaning, and is no part of what is asked about. */
const ASKING = new Set(["betyr", "tyder", "betydning", "definisjon", "forklaring", "forklar", "meines", "menes"]);

/** What asks for what sets words apart, and is no part of what is asked about. */
const COMPARING = new Set(["forskjell", "forskjellen", "forskjellene", "skilnad", "skilnaden", "skilnadene", "skilnadane"]);

/** Who does all that is told here. */
const WHO = /(?<=(?:gjør|gjer|har|kan|vil|skal|må|bør)) kommun(?:en|a)(?!\p{L})/giu;
const WHERE = new Set(["på", "i", "ved"]);
/** Whom much of what a municipality does is for. */
const PEOPLE = /^(?:barna?|ung(?:e|dom)|eldre)$/u;

/** The words that are neighbours in a question, or are so without those between them that say little. */
export function neighbours(asked, small) {
  const all = wordsOf(asked);
  return [all, telling(all, small)].flatMap((some) => some.slice(1).map((word, i) => [some[i], word]));
}

/** The words of a question in lower case. */
export function wordsOf(asked) {
  return words(asked.normalize("NFC")).map(({ word }) => word);
}

/**
 * The words asked for, two that are said as one together; those that only hold others together where there is
 * nothing else.
 */
export function termsOf(asked, small, pairs = []) {
  const written = asked.normalize("NFC");
  const found = numbers(written);
  const all = joined(wordsOf(withoutNumbers(written).replace(WHO, "")), pairs);
  if (found.length > 0) return [...found, ...telling(all, small).filter((word) => word.length > 1 && !BEFORE_NUMBERS.has(word))];
  const some = joined(telling(all, small), pairs);
  // A letter by itself is what is left of what is written short: g/s-vei.
  const long = some.filter((word) => word.length > 1);
  return [long, some, all].find(({ length }) => length > 0) ?? [];
}

/** Whether words are compared. */
export function compares(asked) {
  return wordsOf(asked).some((word) => COMPARING.has(word));
}

/** The words that tell where something is, after a word that says so, and for whom. */
export function besidesOf(asked) {
  const all = wordsOf(asked);
  return new Set(all.filter((word, i) => (i > 1 && WHERE.has(all[i - 1])) || PEOPLE.test(word)));
}

/** The words of a question for what something means; none where it asks for what is there: hva er på høring. */
export function asDefinition(asked, small) {
  const all = wordsOf(asked);
  const some = telling(all, small);
  if (WHERE.has(all[all.indexOf(some[0]) - 1]) && !compares(asked)) return [];
  const named = some.filter((word) => !ASKING.has(word) && !COMPARING.has(word));
  return named.length > 0 ? named : some;
}

function joined(all, pairs) {
  const [first, second, ...others] = all;
  if (second === undefined) return all;
  const pair = `${first} ${second}`;
  return pairs.includes(pair) ? [pair, ...joined(others, pairs)] : [first, ...joined([second, ...others], pairs)];
}

function telling(all, small) {
  return all.filter((word) => !small.has(word));
}
