// What is in the index, which comes piece by piece through load(name), a promise of the data of one
// file; see no.planverk.search.SearchIndex for what is in it.

import { fieldWords } from "./ledd.mjs";
import { folded } from "./ord.mjs";

/** Reads an index. */
export async function index(load) {
  const start = await load("start");
  const stemBorders = start.o.split(" ");
  const wordBorders = start.r.split(" ");

  /** The stems that begin with some letters, as far as they stand in so many pieces. */
  async function stems(beginning, most) {
    const [from, to] = range(stemBorders, beginning, beginning + "\uffff");
    const found = await pieces("o", from, Math.min(to, from + most));
    return found.filter(([stem]) => stem.startsWith(beginning)).map(term);
  }

  /** One stem, if it is there. */
  async function exactly(stem) {
    return (await stems(stem, 1)).find((found) => found.stem === stem);
  }

  /** The stems a word begins with, the longest first: of those near the word and near half of it. */
  async function beginningsOf(word) {
    const ends = [word.slice(0, Math.ceil(word.length / 2)), word].map((end) => range(stemBorders, end, end)[0]);
    const found = await Promise.all([...new Set(ends)].map((piece) => pieces("o", piece, piece + 1)));
    const heads = found.flat().filter(([stem]) => word.startsWith(stem));
    return heads.map(term).sort((a, b) => b.stem.length - a.stem.length);
  }

  /** The words that begin or end as one does, and are at most so many letters longer or shorter. */
  async function wordsLike(word, letters) {
    const plain = folded(word);
    const ends = new Set([plain.slice(0, 2), "-" + plain.slice(-2)]);
    // Letters swapped in the middle of a short word leave neither end of it as it was.
    if (plain.length === 4) ends.add(plain[0] + plain[2]);
    const lists = await Promise.all(
      [...ends].map(async (end) => {
        const [least, most] = [end + size(plain.length - letters), end + size(plain.length + letters)];
        const found = await pieces("r", ...range(wordBorders, least, most));
        return found.filter(([key]) => key >= least && key <= most);
      }),
    );
    return [...new Set(lists.flat().flatMap(([, words]) => words.split(" ")))];
  }

  /** The words of plans for a word of daily life by its key, the nearest first; none where it is no such word. */
  async function everyday(key) {
    return (await valueOf("h", start.h.split(" "), key))?.split(" ") ?? [];
  }

  /** The numbers of the entries that explain what some keys name. */
  async function defined(keys) {
    return (await valueOf("d", start.d.split(" "), keys.join(" "))) ?? [];
  }

  async function valueOf(kind, borders, key) {
    const found = await pieces(kind, ...range(borders, key, key));
    return found.find(([name]) => name === key)?.[1];
  }

  /** What the pieces of a kind hold, from one to before another. */
  async function pieces(kind, from, to) {
    const names = Array.from({ length: to - from }, (_, i) => `${kind}${from + i}`);
    return (await Promise.all(names.map(load))).flatMap((piece) => Object.entries(piece));
  }

  /** What an entry says. */
  async function entry(number) {
    const piece = await load(`s${Math.floor(number / start.sider)}`);
    const [group, title, href, state, look, text] = piece[number % start.sider];
    return { number, group, title, href, state, look, text };
  }

  const small = new Set(start.smaa.split(" "));
  return { stems, exactly, beginningsOf, wordsLike, everyday, defined, entry, small, topics: start.tema, words: fieldWords(start.like) };
}

/** The pieces that hold keys from one to another: the first, and the one after the last. */
function range(borders, least, most) {
  return [borders.findLastIndex((border) => border <= least), borders.findLastIndex((border) => border <= most) + 1];
}

/** How long a word is, in one letter, as it is filed. */
function size(length) {
  return String.fromCharCode(97 + Math.min(length, 25));
}

/** A stem, its weight by entry, and whether some entries are left out because it says little. */
function term([stem, [count, ...lists]]) {
  const weights = new Map();
  for (const [weight, ...steps] of lists) {
    let number = 0;
    for (const step of steps) weights.set((number += step), weight);
  }
  return { stem, weights, cut: weights.size < count };
}
