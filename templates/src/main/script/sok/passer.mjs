// How well entries fit words.

/**
 * How well entries fit terms: the best of what the terms say. Where all of them are in so many
 * entries that some are left out, they exclude nothing.
 */
export function fit(terms, used = [], roots = []) {
  const scores = new Map();
  for (const { weights, share } of terms) {
    for (const [number, weight] of weights) scores.set(number, Math.max(weight * share, scores.get(number) ?? 0));
  }
  return { scores, cut: terms.length > 0 && terms.every(({ cut }) => cut), used, roots, meant: [] };
}

/** What fits any of several. */
export function merged(fits) {
  const found = fits.filter(({ scores }) => scores.size > 0);
  const terms = found.map(({ scores, cut }) => ({ weights: scores, share: 1, cut }));
  const whole = fit(terms, found.flatMap(({ used }) => used), found.flatMap(({ roots }) => roots));
  return { ...whole, meant: found.flatMap(({ meant }) => meant) };
}

/** Scores, each so much of what it was. */
export function scaled(scores, share) {
  return new Map([...scores].map(([number, score]) => [number, score * share]));
}

const BESIDES = 0.2;

/** As one term what fits several words for the same: the best of them, and some for each of the others. */
export function added(fits) {
  const weights = new Map();
  for (const number of new Set(fits.flatMap(({ scores }) => [...scores.keys()]))) {
    const scores = fits.map((each) => each.scores.get(number) ?? 0);
    const best = Math.max(...scores);
    weights.set(number, best + BESIDES * (scores.reduce((sum, score) => sum + score) - best));
  }
  return { weights, share: 1, cut: fits.every(({ cut }) => cut) };
}

/** What a word an entry lacks takes from its score, beside entries with all words. */
const LACKED = 3;
const CASE = /^\d+\D\d/u;
const FIGURES = /^\d+$/u;

/**
 * Scores of the entries that fit all words, and of those that fit most of them better all the same: a page that
 * mentions everything is not what was meant where another bears the name. The number of a case is not outweighed,
 * and a year is no name.
 */
export function ranked(terms, fits) {
  const all = combined(fits, fits.length);
  if (all.size === 0) return combined(fits, 1);
  const most = Math.max(...all.values());
  for (const [number, score] of combined(fits, 1)) {
    const [had, lacked] = [true, false].map((has) => terms.filter((word, i) => fits[i].scores.has(number) === has));
    const left = score - LACKED * lacked.length;
    const isMeant = !lacked.some((word) => CASE.test(word)) && !had.every((word) => FIGURES.test(word));
    if (isMeant && left > most) all.set(number, left);
  }
  return all;
}

/** Scores of the entries that fit at least so many of the words. */
export function combined(fits, least) {
  const numbers = new Set(fits.flatMap(({ scores }) => [...scores.keys()]));
  return new Map(
    [...numbers]
      .filter((number) => fits.filter(({ scores, cut }) => cut || scores.has(number)).length >= least)
      .map((number) => [number, fits.reduce((sum, { scores }) => sum + (scores.get(number) ?? 0), 0)]),
  );
}
