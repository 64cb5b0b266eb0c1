// Finds entries: every word asked for as it is, as part of a compound, in the other written form, by
// what plans call it, or, where none of that is there, the word it is most like.

import { FEW_PIECES, index } from "./indeks.mjs";
import { asDefinition, compares, neighbours, besidesOf, termsOf } from "./sporsmal.mjs";
import { actOf, stem } from "./ord.mjs";
import { inParts, plansFor } from "./sammensatt.mjs";
import { added, combined, fit, merged, ranked, scaled } from "./passer.mjs";
import { nearest, slips } from "./rett.mjs";

/** How many pieces are read with what the word that is written begins. */
const MOST_PIECES = 4;
const MOST_GUESSES = 3;
const MOST_MEANT = 2;
/** What an entry scores that has a word in its title. */
const NAMED = 6;
/** What one scores at least that has the very word there; a compound of it in the title of what is no plan mostly scores less. */
const WHOLE = 11;
/** What one scores at most that only mentions a word. */
const MENTION = 2;
const BEGINNING = 0.7;
const ALIKE = 0.9;
/** What a word of daily life of so few letters begins is mostly chance: ku, kultur. */
const SHORT = 3;
const CHANCE = 0.3;
const OTHER_WORD = 0.6;
/** How much the first word of plans for a word of daily life counts, and how much less each next. */
const MEANT = 0.8;
const STEP = 0.25;
const BESIDE = 0.6;
const LONG = 5;

/** A search over an index. */
export function searcher(load) {
  let opened;

  /**
   * The numbers of entries that fit all words asked for, best first; where none does, those that fit
   * any. With them the stems that were found, the words that were not, the words used instead, the
   * number of the one that explains what was asked for, and what fits each word.
   */
  async function search(asked) {
    const all = await (opened ??= index(load));
    const terms = termsOf(asked, all.small, await all.pairs(neighbours(asked, all.small)));
    const besides = besidesOf(asked);
    const each = await Promise.all(terms.map(async (word) => lessened(await fitting(all, word), besides.has(word))));
    let fits = withoutWildGuesses(terms, each);
    if (combined(fits, terms.length).size === 0) fits = await asCompounds(all, terms, fits);
    const found = ranked(terms, fits);
    const defined = await definitionsOf(all, asked);
    const [answer, ...named] = defined;
    const numbers = [...found].sort(([a, more], [b, less]) => less - more || a - b).map(([number]) => number);
    return {
      numbers: [...new Set(answer === undefined ? numbers : [...named, answer, ...numbers])],
      answer,
      fits,
      terms,
      keyOf: all.words.key,
      roots: fits.flatMap(({ roots }) => roots),
      missing: terms.filter((word, i) => !fits[i].used.includes(word)),
      used: fits.map(({ used }) => used.join("/")).filter((word) => word !== "").join(" "),
      meant: [...new Set(fits.flatMap(({ meant }) => meant))],
    };
  }

  async function entries(numbers) {
    const all = await (opened ??= index(load));
    return Promise.all(numbers.map(all.entry));
  }

  /** What somebody who found nothing can try: words of the site like theirs, and its topics. */
  async function proposed(asked) {
    const all = await (opened ??= index(load));
    const lists = await Promise.all(termsOf(asked, all.small).map((word) => likeIt(all, word)));
    return { like: [...new Set(lists.flat())].slice(0, MOST_GUESSES), topics: all.topics };
  }

  return { search, entries, proposed };
}

/** Where another word is there, one of few letters that is not may be any word, and stands for none. */
function withoutWildGuesses(terms, fits) {
  const isThere = fits.some(({ scores, guessed }) => scores.size > 0 && !guessed);
  return fits.map((each, i) => (isThere && each.guessed && terms[i].length < LONG ? fit([]) : each));
}

/** The numbers of what explains what is asked for, as one or, where words are compared, each of them. */
async function definitionsOf(all, asked) {
  const named = asDefinition(asked, all.small).map(all.words.key);
  const whole = await all.defined(named);
  if (whole.length > 0 || !compares(asked)) return whole;
  return (await Promise.all(named.map((key) => all.defined([key])))).flat();
}

/** Where something is, and for whom, says less than what it is: septiktank på hytta, fritidstilbud for barn. */
function lessened(found, isBeside) {
  return isBeside ? { ...found, scores: scaled(found.scores, BESIDE) } : found;
}

/** What fits a word, or else what it may stand for. A word that is known is no slip for another. */
async function fitting(all, word) {
  if (word.includes(" ")) return inTwo(all, word);
  const plain = await known(all, word);
  if (plain.scores.size > 0) return withPlansFor(all, word, plain);
  const itself = await inParts(all, word, known, written);
  const act = itself.scores.size > 0 ? undefined : actOf(word);
  const parts = act ? await inParts(all, act, known, written) : itself;
  if (parts.whole) return parts;
  const most = all.words.knows(word) ? 0 : slips(stem(word));
  const near = nearest(word, most === 0 ? [] : await all.wordsLike(stem(word), most), all.words.key);
  if (near.off > 1 && Math.max(0, ...parts.scores.values()) < NAMED) {
    const daily = await all.everydayIn(word);
    if (daily) return { ...(await known(all, daily, FEW_PIECES)), used: [daily] };
  }
  if (near.off > most || (near.off > 1 && parts.scores.size > 0)) return parts;
  const guessed = merged(await Promise.all(near.words.slice(0, MOST_GUESSES).map((each) => known(all, each, FEW_PIECES))));
  return { ...guessed, guessed: true, scores: scaled(guessed.scores, 1 - (2 * near.off) / word.length) };
}

/** What fits two words that are said as one, by what plans call it, and by both of them. */
async function inTwo(all, pair) {
  const both = pair.split(" ");
  const each = await Promise.all(both.map((word) => written(all, word, FEW_PIECES)));
  const itself = fit([{ weights: combined(each, 2), share: 1 / 2 }], [pair], each.flatMap(({ roots }) => roots));
  const meant = await inWordsOfPlans(all, await all.everydayPair(both));
  return { ...merged([itself, meant]), used: [pair] };
}

/** Where a plan for something is only mentioned, the plans with that something in their names as well. */
async function withPlansFor(all, word, plain) {
  if (Math.max(...plain.scores.values()) >= NAMED) return plain;
  const plans = await plansFor(all, word, known);
  return plans ? { ...merged([plain, plans]), used: [word] } : plain;
}

/** Words a word may be a slip for when more is forgiven than a search dares. */
async function likeIt(all, word) {
  const most = slips(stem(word)) + 1;
  const near = most > 1 ? nearest(word, await all.wordsLike(stem(word), most), all.words.key) : { off: Infinity };
  return near.off <= most ? near.words : [];
}

/** What fits a word as it is written, and what fits the words plans use for it. */
async function known(all, word, most = MOST_PIECES) {
  const [plain, plans] = await Promise.all([written(all, word, most), everyday(all, word)]);
  const isBegun = plans.length > 0 && !plain.exact;
  const own = isBegun ? { ...plain, scores: scaled(plain.scores, word.length <= SHORT ? CHANCE : OTHER_WORD) } : plain;
  const named = Math.max(0, ...own.scores.values()) >= WHOLE;
  const others = await inWordsOfPlans(all, plans, named ? MEANT - STEP : MEANT);
  // Where the word itself names something, what only mentions another word for it is no answer.
  const meant = named ? { ...others, scores: new Map([...others.scores].filter(([, score]) => score >= MENTION)) } : others;
  if (meant.scores.size === 0) return plain;
  return { ...merged([own, meant]), used: [word] };
}

/** What fits the words of plans for something: the first so much, each next less. */
async function inWordsOfPlans(all, plans, first = MEANT) {
  const meant = await Promise.all(plans.slice(0, MOST_MEANT).map((each) => written(all, each, 1)));
  const there = meant.filter(({ scores }) => scores.size > 0);
  if (there.length === 0) return fit([]);
  const shares = added(there.map((each, i) => fit([{ weights: each.scores, share: first - STEP * i, cut: each.cut }])));
  return { ...fit([shares], [], there.flatMap(({ roots }) => roots)), meant: there.flatMap(({ used }) => used) };
}

/** The words of plans for a word of daily life, or for the one who does what it names: innvandring, innvandrer. */
async function everyday(all, word) {
  const plans = await all.everyday(all.words.key(word));
  const act = actOf(word);
  return plans.length > 0 || act === undefined ? plans : all.everyday(act);
}

/** What fits a word as it is written: whole, as a beginning, and in the other written form. */
async function written(all, word, most = MOST_PIECES) {
  const root = stem(word);
  const act = actOf(word);
  const forms = [...new Set([root, all.words.key(word), ...(act ? [act] : [])])];
  const stems = await Promise.all(forms.map((form) => all.stems(form, form === root ? most : FEW_PIECES)));
  const found = stems.flatMap((some, i) =>
    some.filter((term) => forms[i] !== act || term.stem === act).map((term) => ({ ...term, share: (forms[i] === root ? 1 : ALIKE) * (term.stem === forms[i] ? 1 : BEGINNING) })),
  );
  const exact = found.some((term) => forms.includes(term.stem));
  return { ...fit(found, found.length > 0 ? [word] : [], forms), exact };
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
