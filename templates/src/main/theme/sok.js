// The search page. Without this script it lists every page; with it, it finds them.

import { excerpt } from "../script/sok/utdrag.mjs";
import { searcher } from "../script/sok/treff.mjs";

const SHOWN = 30;
const form = document.querySelector("[data-pv-sok]");

if (form) begin(form, searcher(loader("sok/")));

function begin(form, { search, entries }) {
  const field = form.querySelector("input");
  const status = document.querySelector("[data-pv-sok-status]");
  const results = document.querySelector("[data-pv-sok-treff]");
  const everything = document.querySelector("[data-pv-sok-alt]");
  let latest = 0;

  async function show() {
    const asked = field.value.trim();
    const mine = ++latest;
    remember(asked);
    if (asked === "") return tell("", []);
    try {
      const found = await search(asked);
      const numbers = found.slice(0, SHOWN).map(({ number }) => number);
      // The best result does not wait for those after it, which may lie in other pieces.
      for (const some of [numbers.slice(0, 1), numbers]) {
        const shown = await entries(some);
        if (mine === latest) tell(message(found.length, numbers.length, asked), grouped(shown, asked));
      }
    } catch {
      tell(form.dataset.feil, []);
    }
  }

  function message(all, shown, asked) {
    const words = form.dataset;
    const text = all === 0 ? words.ingen : all === 1 ? words.en : all > shown ? words.forste : words.antall;
    return text.replace("{antall}", all).replace("{vist}", shown).replace("{ord}", asked);
  }

  /** Where nothing is found, or nothing asked for, all pages are listed. */
  function tell(text, sections) {
    everything.hidden = sections.length > 0;
    status.textContent = text;
    results.replaceChildren(...sections);
  }

  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
  });
  field.addEventListener("input", show);
  addEventListener("hashchange", ask);
  ask();

  /** Asks what the address asks, so that a search can be linked to and gone back to. */
  function ask() {
    const asked = new URLSearchParams(location.hash.slice(1)).get("q") ?? "";
    if (asked !== field.value.trim()) field.value = asked;
    show();
  }
}

/** The address of the page says what is asked for; a fragment, since a page on disk may change no more. */
function remember(asked) {
  const before = new URLSearchParams(location.hash.slice(1)).get("q") ?? "";
  if (before !== asked) history.replaceState(null, "", "#" + new URLSearchParams(asked && { q: asked }));
}

/** Results under the headings of their kinds, in the order the best of each was found. */
function grouped(found, asked) {
  const groups = new Map();
  for (const entry of found) groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry]);
  return [...groups].map(([name, entries]) => {
    const list = element("ul", { className: "pv-treff" }, ...entries.map((entry) => result(entry, asked)));
    return element("section", {}, element("h2", { className: "ds-heading" }, name), list);
  });
}

function result({ title, href, text }, asked) {
  const link = element("a", { className: "ds-link", href }, ...marked(title, asked, title.length));
  const about = text === "" ? [] : [element("p", { className: "pv-treff__utdrag" }, ...marked(text, asked))];
  return element("li", {}, link, ...about);
}

/** What was asked for stands out; the author's words on a page in another language say theirs. */
function marked(text, asked, length) {
  const nodes = [];
  let put = (node) => nodes.push(node);
  for (const { text: words, hit } of excerpt(text, asked, length)) {
    for (const part of words.split(/([\u2068\u2069])/u)) {
      if (part === "\u2068") {
        const quote = element("span", { lang: form.dataset.sitat });
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

/** Loads pieces of the index as scripts: a page opened from the disk may not fetch data. */
function loader(folder) {
  const waiting = new Map();
  window.planverkSok = (name, data) => waiting.get(name)?.arrived(data);
  return (name) => {
    if (!waiting.has(name)) waiting.set(name, piece(folder + name + ".js"));
    return waiting.get(name).promise;
  };
}

function piece(address) {
  let arrived;
  const promise = new Promise((resolve, reject) => {
    arrived = resolve;
    const script = element("script", { src: address });
    script.addEventListener("error", () => reject(new Error(address)));
    document.head.append(script);
  });
  return { promise, arrived };
}
