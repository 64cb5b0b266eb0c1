// The search page. Without this script it lists every page; with it, it finds them.

import { announcer, engine, filled } from "../../script/sok/hent.mjs";

const SHOWN = 20;
const PAUSE = 80;
const title = document.title;
const form = document.querySelector("[data-pv-sok]");
const field = form.querySelector("input");
const status = document.querySelector("[data-pv-sok-status]");
const results = document.querySelector("[data-pv-sok-treff]");
const more = document.querySelector("[data-pv-sok-flere]");
const announce = announcer(document.querySelector("[data-pv-sok-melding]"));
const { motor } = document.currentScript.dataset;
let opened;
let latest = 0;
let pause;
let finished = false;

form.addEventListener("submit", (event) => {
  event.preventDefault();
  show();
  finished = true;
  // The keyboard of a phone would lie over what was found.
  if (matchMedia("(pointer: coarse)").matches) field.blur();
});
form.addEventListener("reset", () => {
  setTimeout(show);
  field.focus();
});
field.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(show, PAUSE);
});
more.addEventListener("click", showMore);
document.addEventListener("keydown", walk);
addEventListener("hashchange", ask);
ask();

/** Asks what the address asks, so that a search can be linked to and gone back to. */
function ask() {
  if (asked() !== field.value.trim()) field.value = asked();
  show();
}

/** What is asked for stands in the fragment of the address, the part that is sent to nobody. */
function asked() {
  return new URLSearchParams(location.hash.slice(1)).get("q") ?? new URLSearchParams(location.search).get("q") ?? "";
}

/** One step back for each search that was sent, not for each letter. */
function remember(words) {
  document.title = words === "" ? title : `${words} – ${title}`;
  if (asked() === words) return;
  const address = location.pathname + (words === "" ? "" : "#" + new URLSearchParams({ q: words }));
  history[finished ? "pushState" : "replaceState"](null, "", address);
  finished = false;
}

async function show(most = SHOWN) {
  clearTimeout(pause);
  const words = field.value.trim();
  const mine = ++latest;
  remember(words);
  if (words === "") return tell("");
  try {
    const { search, entries, proposed, grouped, proposals } = await (opened ??= open());
    const found = await search(words);
    const numbers = found.numbers.slice(0, most);
    if (numbers.length === 0) {
      const others = await proposed(words);
      if (mine === latest) tell(message(words, found, 0), proposals(others, form.dataset));
      return;
    }
    // The best result does not wait for those after it, which may lie in other pieces.
    for (const some of [numbers.slice(0, 1), numbers]) {
      const shown = await entries(some);
      if (mine !== latest) return;
      tell(message(words, found, numbers.length), grouped(shown, found, form.dataset), found.numbers.length > shown.length && shown.length > 1);
    }
  } catch {
    opened = undefined;
    tell(form.dataset.feil);
  }
}

async function open() {
  const { searcher, loader, grouped, proposals } = await engine(motor);
  return { ...searcher(loader("sok/")), grouped, proposals };
}

async function showMore() {
  const links = () => [...results.querySelectorAll("a")];
  const before = new Set(links().map(({ href }) => href));
  await show(before.size + SHOWN);
  links().find(({ href }) => !before.has(href))?.focus();
}

/** How many there are, and what was not there but has been put right. */
function message(words, { numbers, missing, used, meant }, shown) {
  const told = form.dataset;
  const all = numbers.length;
  if (all === 0) return filled(told.ingen, { ord: words });
  const text = all === 1 ? told.en : all > shown ? told.forste : told.antall;
  const without = missing.length === 0 ? "" : filled(told.uten, { ord: missing.join(" ") }) + " ";
  const besides = meant.length === 0 ? "" : " " + filled(told.mener, { ord: meant.map((word) => `«${word}»`).join(", ") });
  return without + filled(text, { ord: missing.length === 0 ? words : used, antall: all, vist: shown }) + besides;
}

function tell(text, sections = [], hasMore = false) {
  status.textContent = text;
  announce(text);
  results.replaceChildren(...sections);
  more.hidden = !hasMore;
}

/** The arrows lead from the field to the results and between them. */
function walk(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops = [field, ...results.querySelectorAll("a")];
  const to = stops[stops.indexOf(document.activeElement) + step];
  if (!stops.includes(document.activeElement) || !to) return;
  event.preventDefault();
  to.focus();
}
