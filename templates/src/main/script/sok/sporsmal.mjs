// What is asked for, taken out of how it is asked.

import { numbers, withoutNumbers, words } from "./ord.mjs";

/** What people write before the number of a case or a section, and pages write in other ways. */
const BEFORE_NUMBERS = new Set(["sak", "saka", "saken", "saksnr", "saksnummer", "nr", "nummer", "paragraf", "paragrafen", "ps", "ks", "fs", "pbl", "kap"]);

/** What asks for a meaning, and is no part of what is asked about. */
const ASKING = new Set(["betyr", "tyder", "betydning", "definisjon", "forklaring", "forklar", "meines", "menes"]);

/** What asks for what sets words apart, and is no part of what is asked about. */
const COMPARING = new Set(["forskjell", "forskjellen", "forskjellene", "skilnad", "skilnaden", "skilnadene", "skilnadane"]);

const WHERE = new Set(["på", "i", "ved"]);

/** The words asked for; those that only hold others together where there is nothing else. */
export function termsOf(asked, small) {
  const written = asked.normalize("NFC");
  const found = numbers(written);
  const all = words(withoutNumbers(written)).map(({ word }) => word);
  if (found.length > 0) return [...found, ...telling(all, small).filter((word) => word.length > 1 && !BEFORE_NUMBERS.has(word))];
  const some = telling(all, small);
  return some.length > 0 ? some : all;
}

/** Whether words are compared. */
export function compares(asked) {
  return words(asked.normalize("NFC")).some(({ word }) => COMPARING.has(word));
}

/** The words that tell where something is, after a word that says so. */
export function placesOf(asked) {
  const all = words(asked.normalize("NFC")).map(({ word }) => word);
  return new Set(all.filter((word, i) => i > 1 && WHERE.has(all[i - 1])));
}

/** The words of a question for what something means; none where it asks for what is there: hva er på høring. */
export function asDefinition(asked, small) {
  const all = words(asked.normalize("NFC")).map(({ word }) => word);
  const some = telling(all, small);
  if (WHERE.has(all[all.indexOf(some[0]) - 1]) && !compares(asked)) return [];
  const named = some.filter((word) => !ASKING.has(word) && !COMPARING.has(word));
  return named.length > 0 ? named : some;
}

function telling(all, small) {
  return all.filter((word) => !small.has(word));
}
