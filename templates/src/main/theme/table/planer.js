// The plan table with a search field that finds what the search page finds, filters and columns that sort. Without this script the whole
// table is there; the controls are shown by it alone.
//
// A table that is split in several pages (data-deler) is put together the first time somebody chooses: the
// rows of the other pages are fetched, and so many of those that fit are shown as a page has.
//
// The choice stands in the address after #, as in planer.html#status=VEDTATT&sorter=-vedtatt, so
// that it can be linked and survives a look at a plan. Rows carry their values for each filter in
// data-<filter>, cells what they are sorted by in data-verdi.

import { engine, filled } from "../../script/sok/hent.mjs";

const { motor, sok: index } = document.currentScript.dataset;
const table = document.querySelector(".pv-tabell table");
const panel = document.querySelector(".pv-filter");
if (table && panel) start();

function start() {
  const lang = document.documentElement.lang;
  // The order is one for all of Norwegian; asked for that of nn, Chromium sorts ø as o.
  const collator = new Intl.Collator(["nb", "no"], { numeric: true });
  const lower = (text) => text.toLocaleLowerCase(lang);
  const act = (name) => panel.querySelector(`[data-gjor=${name}]`);

  const boxes = [...panel.querySelectorAll("[type=checkbox]")];
  const usual = boxes.filter((box) => box.checked).map((box) => box.value);
  const hiding = new CSSStyleSheet();
  // What is sorted by is a column's key, with - before it for the other way; empty for the author's order.
  const sorter = panel.querySelector("[name=sorter]") ?? Object.assign(document.createElement("input"), { name: "sorter" });
  const [search, ...selects] = panel.querySelectorAll(".ds-input:not([name=sorter])");
  const fields = [search, ...selects, sorter];
  const heads = [...table.tHead.rows[0].cells];
  const answer = panel.querySelector("[role=status]");
  const parts = table.dataset.deler?.split(" ") ?? [];
  const own = new Set(table.querySelectorAll(".pv-rad"));
  const most = parts.length ? own.size : Infinity;
  let whole = parts.length ? undefined : Promise.resolve();
  let bare = false;
  let opened, asked, found;
  let groups, rows, words;

  readRows();
  heads.forEach(makeSortable);
  search.addEventListener("input", changed);
  fields.slice(1).forEach((select) => select.addEventListener("change", changed));
  act("tom").addEventListener("click", clear);
  act("nullstill").addEventListener("click", reset);
  act("filtre")?.addEventListener("click", () => showFilters(panel.querySelector("#pv_filter_valg").hidden));
  act("kolonner")?.addEventListener("click", () => offerColumns(panel.querySelector("#pv_filter_kolonner").hidden));
  boxes.forEach((box) => box.addEventListener("change", chooseColumns));
  addEventListener("hashchange", readAddress);

  document.adoptedStyleSheets.push(hiding);
  showFilters(false);
  readAddress();
  panel.hidden = false;

  /** The heading's own text becomes a button: down, up, and back to the author's order. */
  function makeSortable(head) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    head.setAttribute("aria-sort", "none");
    const key = head.dataset.kolonne;
    button.addEventListener("click", () => {
      sorter.value = sorter.value === key ? `-${key}` : sorter.value === `-${key}` ? "" : key;
      changed();
    });
  }

  function readRows() {
    groups = [...table.tBodies].map((body) => ({ body, rows: [...body.querySelectorAll(".pv-rad")] }));
    rows = groups.flatMap((group) => group.rows);
    words = new Map(rows.map((row) => [row, lower(row.textContent)]));
  }

  /** Opened straight from the disk a page may not fetch another: then this page is all there is. */
  async function fetchParts() {
    answer.textContent = answer.dataset.henter;
    const here = parts.findIndex((part) => new URL(part, location).pathname === location.pathname);
    try {
      const bodies = await Promise.all(parts.map((part, at) => (at === here ? [] : bodiesOf(part))));
      table.tBodies[0].before(...bodies.slice(0, here).flat());
      table.append(...bodies.slice(here + 1).flat());
      readRows();
    } catch {
      bare = true;
    }
  }

  async function bodiesOf(part) {
    const page = await fetch(part);
    if (!page.ok) throw new Error(part);
    const there = new DOMParser().parseFromString(await page.text(), "text/html");
    return [...there.querySelectorAll(".pv-tabell tbody")].map((body) => document.adoptNode(body));
  }

  function isChosen() {
    return fields.some((field) => field.value);
  }

  function showFilters(shown) {
    act("filtre")?.setAttribute("aria-expanded", shown);
    if (act("filtre")) panel.querySelector("#pv_filter_valg").hidden = !shown;
  }

  function offerColumns(shown) {
    act("kolonner").setAttribute("aria-expanded", shown);
    panel.querySelector("#pv_filter_kolonner").hidden = !shown;
  }

  function chooseColumns() {
    showColumns();
    writeAddress();
  }

  /** Until the reader chooses, the style sheet says which wait; a phone shows a plan in three lines. */
  function showColumns() {
    const chosen = ownColumns();
    table.toggleAttribute("data-kolonner", Boolean(chosen));
    const gone = chosen ? boxes.filter((box) => !box.checked).map((box) => box.value) : [];
    const rules = gone.map((key) => `[data-kolonne="${key}"], .pv-tabell .pv-celle--${key} { display: none !important }`);
    hiding.replaceSync(rules.join("\n"));
  }

  /** What the reader has chosen; nothing where it is what everybody gets. */
  function ownColumns() {
    const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
    return chosen.join() === usual.join() ? "" : chosen.join(",") || "ingen";
  }

  function changed() {
    show();
    writeAddress();
  }

  function clear() {
    search.value = "";
    changed();
    search.focus();
  }

  function reset() {
    fields.forEach((field) => (field.value = ""));
    changed();
    search.focus();
  }

  /** What was chosen while pages were fetched is seen when they are there. */
  function show() {
    if (whole || !isChosen()) return showRows();
    whole = fetchParts().then(showRows);
  }

  /** What the search of the site finds for what is written; the words in the rows alone where it does not answer. */
  function ask() {
    const words = search.value.trim();
    if (words === asked) return;
    asked = words;
    found = undefined;
    if (words === "") return;
    const arrived = (answer) => {
      if (asked !== words) return;
      found = answer;
      show();
    };
    opened ??= motor ? engine(motor).then(({ searcher, loader }) => searcher(loader(index))) : Promise.reject();
    opened.then(({ search }) => search(words)).then(arrived, () => arrived({ terms: [], fits: [], missing: [], meant: [] }));
  }

  /** Whether a row holds all that is written, or is found by each word of it. */
  function isWanted(row) {
    const text = words.get(row);
    if (lower(search.value).split(/\s+/u).every((word) => text.includes(word))) return true;
    const number = Number(row.dataset.treff);
    const byWord = found?.terms.map((word, i) => text.includes(word) || found.fits[i].cut || found.fits[i].scores.has(number));
    return Boolean(byWord?.length) && byWord.every(Boolean);
  }

  function showRows() {
    ask();
    const chosen = selects.filter((select) => select.value);
    const fits = (row) =>
      isWanted(row) &&
      chosen.every((select) => row.dataset[select.name]?.split(" ").includes(select.value));
    const fitting = isChosen() ? place().filter(fits) : place().filter((row) => own.has(row));
    // Nothing is not said to be there before the search has answered.
    if (fitting.length === 0 && search.value.trim() && !found) return;
    const shown = new Set(fitting.slice(0, most));
    for (const row of rows) row.hidden = !shown.has(row);
    hideEmptyGroups();
    tell(fitting, shown);
    act("tom").hidden = !search.value;
    act("nullstill").hidden = fields.every((field) => !field.value);
  }

  function tell(fitting, shown) {
    const count = fitting.filter((row) => !row.dataset.arbeid).length;
    const { svar, ingen, uten, mener, forste, bare: onlyHere } = answer.dataset;
    const unseen = (word) => !fitting.some((row) => words.get(row).includes(word));
    const missing = found?.missing.filter(unseen) ?? [];
    const text = [
      ...(missing.length ? [filled(uten, { ord: missing.join(" ") })] : []),
      filled(count ? svar : ingen, { vist: count }),
      ...(count && found?.meant.length ? [filled(mener, { ord: found.meant.map((word) => `«${word}»`).join(", ") })] : []),
      ...(fitting.length > shown.size ? [filled(forste, { antall: shown.size })] : []),
      ...(bare ? [onlyHere] : []),
    ].join(" ");
    if (answer.textContent !== text) answer.textContent = text;
  }

  /**
   * The rows in the order they stand in: sorted they stand together, each with its group in a column; else
   * every row stands at home.
   */
  function place() {
    const sorted = sorter.value;
    const key = sorted.replace("-", "");
    const column = heads.findIndex((head) => head.dataset.kolonne === key);
    for (const head of heads) {
      const way = sorted[0] === "-" ? "descending" : "ascending";
      head.setAttribute("aria-sort", head.dataset.kolonne === key ? way : "none");
    }
    table.toggleAttribute("data-sortert", column >= 0);
    const order = column >= 0 ? inOrder(column) : rows;
    if (column >= 0) groups[0].body.append(...order);
    else groups.forEach(({ body, rows }) => body.append(...rows));
    return order;
  }

  function hideEmptyGroups() {
    for (const { body, rows } of groups) {
      const gone = Boolean(sorter.value) || rows.every((row) => row.hidden);
      body.querySelectorAll(".pv-tabell__gruppe").forEach((heading) => (heading.hidden = gone));
    }
  }

  /** By value, empty cells last whichever way; equal rows keep the author's order. */
  function inOrder(column) {
    const way = sorter.value[0] === "-" ? -1 : 1;
    const values = new Map(
      rows.map((row) => [row, row.cells[column].dataset.verdi ?? row.cells[column].textContent.trim()]),
    );
    return [...rows].sort((one, other) => {
      const [a, b] = [values.get(one), values.get(other)];
      return a && b ? way * collator.compare(a, b) : Boolean(b) - Boolean(a);
    });
  }

  /** An address that is not ours, such as that of the skip link, changes nothing. */
  function readAddress() {
    const hash = location.hash.slice(1);
    if (hash && !hash.includes("=")) return show();
    const choice = new URLSearchParams(hash);
    fields.forEach((field) => {
      field.value = choice.get(field.name) ?? "";
      if (field.selectedIndex < 0) field.value = "";
    });
    if (selects.some((select) => select.value)) showFilters(true);
    const columns = choice.get("kolonner")?.split(",") ?? usual;
    boxes.forEach((box) => (box.checked = columns.includes(box.value) || box.value === sorter.value.replace("-", "")));
    showColumns();
    show();
  }

  function writeAddress() {
    const choice = new URLSearchParams();
    for (const field of fields) if (field.value) choice.set(field.name, field.value);
    if (ownColumns()) choice.set("kolonner", ownColumns());
    const hash = choice.toString();
    history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search);
  }
}
