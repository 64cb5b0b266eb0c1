// What the search page shows and says.

import { excerpt } from "./utdrag.mjs";

/**
 * Results under the headings of their kinds, in the order the best of each was found; the one that
 * explains what was asked for stands first, under a heading of its own.
 */
export function grouped(found, asked, { sitat, kort }) {
  const groups = new Map(found.some(({ number }) => number === asked.answer) ? [[kort, []]] : []);
  for (const entry of found) {
    const name = entry.number === asked.answer ? kort : entry.group;
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  return [...groups].map(([name, entries]) => {
    const list = element("ul", { className: "pv-treff" }, ...entries.map((entry) => result(entry, asked, sitat)));
    const section = element("section", {}, element("h2", { className: "ds-heading" }, name), list);
    section.toggleAttribute("data-kort", name === kort);
    return section;
  });
}

/** What somebody who found nothing can try: words like theirs, and topics there is something on. */
export function proposals({ like, topics }, { mente, tema }) {
  const rows = [[mente, like], [tema, topics]].filter(([, words]) => words.length > 0);
  return rows.map(([name, words]) => {
    const links = words.map((word) => element("li", {}, element("a", { className: "ds-link", href: "#" + new URLSearchParams({ q: word }) }, word)));
    return element("section", {}, element("h2", { className: "ds-heading" }, name), element("ul", { className: "pv-lenkerad" }, ...links));
  });
}

function result({ number, title, href, state, look, text }, { roots, keyOf, answer }, quoted) {
  const length = number === answer ? Infinity : undefined;
  const link = element("a", { className: "ds-link", href }, ...marked(excerpt(title, roots, keyOf, title.length), quoted));
  const head = element("div", { className: "pv-treff__tittel" }, link);
  if (state !== "") head.append(tag(state, look));
  const about = text === "" ? [] : [element("p", { className: "pv-treff__utdrag" }, ...marked(excerpt(text, roots, keyOf, length), quoted))];
  return element("li", {}, head, ...about);
}

function tag(state, look) {
  const made = element("span", { className: `ds-tag pv-merkelapp pv-merkelapp--${look}` }, state);
  made.dataset.size = "sm";
  return made;
}

/** What was asked for stands out; the author's words on a page in another language say theirs. */
function marked(pieces, quoted) {
  const nodes = [];
  let put = (node) => nodes.push(node);
  for (const { text, hit } of pieces) {
    for (const part of text.split(/([\u2068\u2069])/u)) {
      if (part === "\u2068") {
        const quote = element("span", { lang: quoted });
        nodes.push(quote);
        put = (node) => quote.append(node);
      } else if (part === "\u2069") {
        put = (node) => nodes.push(node);
      } else if (part) {
        put(hit ? element("mark", {}, part) : part);
      }
    }
  }
  return nodes;
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
