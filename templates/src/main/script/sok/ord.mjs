// Words and stems, exactly as no.planverk.search.Stems makes them: a test compares the two.

import { stemmer } from "@orama/stemmers/norwegian";

/** The words of a text in lower case, each with its place in the text, which is in the form NFC. */
export function words(text) {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((found) => ({
    word: found[0].toLowerCase(),
    from: found.index,
    to: found.index + found[0].length,
  }));
}

const NUMBER = /\d+(?:[/_\-\u2010-\u2015]\d+)+/gu;

/** The numbers of a text that are written with a sign inside, as cases, sections and years are. */
export function numbers(text) {
  return [...text.matchAll(NUMBER)].map(([found]) => found.replace(/[\u2010-\u2015]/gu, "-"));
}

/** A text without them. */
export function withoutNumbers(text) {
  return text.replace(NUMBER, " ");
}

export const stem = stemmer;

/** A stem without what a keyboard may lack: å and aa both become a, ø and oe o, æ and ae a. */
export function folded(root) {
  return root
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/æ|ø/gu, (letter) => (letter === "æ" ? "a" : "o"))
    .replace(/aa|ae|oe/gu, (letters) => letters[0]);
}
