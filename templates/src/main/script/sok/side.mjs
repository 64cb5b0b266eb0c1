// What the search page shows and says.

import { excerpt } from "./utdrag.mjs";

const QUIET = 700;

/** Says a text to screen readers, once the writing has come to rest. */
export function announcer(place) {
  let waiting;
  return (text) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => (place.textContent = text), QUIET);
  };
}

/** Results under the headings of their kinds, in the order the best of each was found. */
export function grouped(found, roots, quoted) {
  const groups = new Map();
  for (const entry of found) groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry]);
  return [...groups].map(([name, entries]) => {
    const list = element("ul", { className: "pv-treff" }, ...entries.map((entry) => result(entry, roots, quoted)));
    return element("section", {}, element("h2", { className: "ds-heading" }, name), list);
  });
}

function result({ title, href, state, look, text }, roots, quoted) {
  const link = element("a", { className: "ds-link", href }, ...marked(excerpt(title, roots, title.length), quoted));
  const head = element("div", { className: "pv-treff__tittel" }, link);
  if (state !== "") head.append(tag(state, look));
  const about = text === "" ? [] : [element("p", { className: "pv-treff__utdrag" }, ...marked(excerpt(text, roots), quoted))];
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
