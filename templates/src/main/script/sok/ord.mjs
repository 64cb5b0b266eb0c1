// Words and stems, exactly as no.planverk.search.Stems makes them: a test compares the two.

import { snowball } from "./stamme.mjs";

/** The words of a text in lower case, each with its place in the text, which is in the form NFC. */
export function words(text) {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((found) => ({
    word: found[0].toLowerCase(),
    from: found.index,
    to: found.index + found[0].length,
  }));
}

/** What the stemmer does not know: the ending of just those who do something. */
const OF_THOSE = /([^jt]er)nes?$/u;

/** A short word that ends with a vowel, and an ending the stemmer takes for a part of it. */
const AFTER_VOWEL = /^(?:([^aeiouyæøå]+[iyuøå])(?:e[nr]|ene|ar|ane|a)|([^aeiouyæøå]*(?:ei|øy))(?:e[nr]|ene|a))s?$/u;

const NUMBER = /\d+(?:[/_\-\u2010-\u2015]\d+)+/gu;

/** The numbers of a text that are written with a sign inside, as cases, sections and years are. */
export function numbers(text) {
  return [...text.matchAll(NUMBER)].map(([found]) => found.replace(/[\u2010-\u2015]/gu, "-"));
}

/** A text without them. */
export function withoutNumbers(text) {
  return text.replace(NUMBER, " ");
}

/** The stem of a word in lower case: its ending goes, and of one who does something that ending too. */
export function stem(word) {
  const root = snowball(word.replace(OF_THOSE, "$1").replace(AFTER_VOWEL, "$1$2"));
  return root !== word && /[^aeiouyæøå][ae]r$/u.test(root) ? snowball(root) : root;
}

/** The stem of the verb a word for an act is made of; none where it is no such word: bygging, bygg. */
export function actOf(word) {
  const verb = /^(.{4,})ing(?:a|en|ar|er)?$/u.exec(word)?.[1];
  return verb && stem(verb);
}

/** A stem without what a keyboard may lack: å and aa both become a, ø and oe o, æ and ae a. */
export function folded(root) {
  return root
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/æ|ø/gu, (letter) => (letter === "æ" ? "a" : "o"))
    .replace(/aa|ae|oe/gu, (letters) => letters[0]);
}
