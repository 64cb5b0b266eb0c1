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

/** Scores of the entries that fit at least so many of the words. */
export function combined(fits, least) {
  const numbers = new Set(fits.flatMap(({ scores }) => [...scores.keys()]));
  return new Map(
    [...numbers]
      .filter((number) => fits.filter(({ scores, cut }) => cut || scores.has(number)).length >= least)
      .map((number) => [number, fits.reduce((sum, { scores }) => sum + (scores.get(number) ?? 0), 0)]),
  );
}
