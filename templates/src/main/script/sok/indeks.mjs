// What is in the index, which comes piece by piece through load(name), a promise of the data of one
// file; see no.planverk.search.SearchIndex for what is in it.

import { fieldWords } from "./ledd.mjs";
import { folded, stem } from "./ord.mjs";

/** How many pieces are read with what a word begins that stands for the one that is written, or is a part of it. */
export const FEW_PIECES = 2;

/** How long a part of a compound is that says what it is about. */
const SHORTEST = 4;

/** Reads an index. */
export async function index(load) {
  const start = await load("start");
  const fields = fieldWords(start.like);

  /** The stems that begin with some letters, as far as they stand in so many pieces. */
  async function stems(beginning, most) {
    const [from, to] = await range("o", beginning, beginning + "\uffff");
    const found = await pieces("o", from, Math.min(to, from + most));
    return found.filter(([stem]) => stem.startsWith(beginning)).map(term);
  }

  /** One stem, if it is there. */
  async function exactly(stem) {
    return (await stems(stem, 1)).find((found) => found.stem === stem);
  }

  /** The stems a word begins with, the longest first: of those just before the word, and before half of it. */
  async function beginningsOf(word) {
    const ends = await Promise.all([word.slice(0, Math.ceil(word.length / 2)), word].map((end) => place("o", end)));
    const near = new Set(ends.flatMap((piece) => [Math.max(0, piece - 1), piece]));
    const found = await Promise.all([...near].map((piece) => pieces("o", piece, piece + 1)));
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
        const found = await pieces("r", ...(await range("r", least, most)));
        return found.filter(([key]) => key >= least && key <= most);
      }),
    );
    return [...new Set(lists.flat().flatMap(([, words]) => words.split(" ")))];
  }

  /** The words of plans for a word of daily life by its key, the nearest first; none where it is no such word. */
  async function everyday(key) {
    return (await valueOf("h", key))?.split(" ") ?? [];
  }

  /** A word of daily life for the act a verb names, or the longest a compound begins with, or else ends with. */
  async function everydayIn(word) {
    const ends = Array.from({ length: Math.max(0, word.length - 2 * SHORTEST + 2) }, (_, i) => word.length - SHORTEST + 1 - i);
    const tails = ends.toReversed().map((end) => word.slice(end - 1)).filter(({ length }) => length > SHORTEST + 1);
    for (const part of [stem(word) + "ing", ...ends.map((end) => word.slice(0, end)), ...tails])
      if (part.length >= SHORTEST && (await everyday(fields.key(part))).length > 0) return part;
    return undefined;
  }

  /** The numbers of the entries that explain what some keys name. */
  async function defined(keys) {
    return (await valueOf("d", keys.join("_"))) ?? [];
  }

  async function valueOf(kind, key) {
    const found = await pieces(kind, ...(await range(kind, key, key)));
    return found.find(([name]) => name === key)?.[1];
  }

  /** The pieces of a kind that hold keys from one to another: the first, and the one after the last. */
  async function range(kind, least, most) {
    const [first, last] = await Promise.all([place(kind, least), place(kind, most)]);
    return [first, last + 1];
  }

  /** The piece of a kind that holds a key: the start says where each begins, or in which list that stands. */
  async function place(kind, key) {
    const { grenser, lister } = start[kind];
    if (lister === undefined) return last(grenser, key);
    const list = last(lister, key);
    return list * start.liste + last(await load(`l${kind}${list}`), key);
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

  /** The words of plans for two words that are said as one. */
  const everydayPair = (pair) => everyday(pair.map(fields.key).join("_"));

  /** Those neighbours that are said as one, with a space between them: gamle hus. */
  async function pairs(neighbours) {
    const near = neighbours.filter(([first]) => begun.has(fields.key(first)));
    const meant = await Promise.all(near.map((pair) => everydayPair(pair)));
    return near.filter((pair, i) => meant[i].length > 0).map((pair) => pair.join(" "));
  }

  const small = new Set(start.smaa.split(" "));
  const begun = new Set(start.toord.split(" "));
  return { stems, exactly, beginningsOf, wordsLike, everyday, everydayIn, everydayPair, pairs, defined, entry, small, topics: start.tema, words: fields };
}

/** The last of some borders that does not come after a key. */
function last(borders, key) {
  return borders.split(" ").findLastIndex((border) => border <= key);
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
