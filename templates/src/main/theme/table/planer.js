// The plan table with a search field, filters and columns that sort. Without this script the whole
// table is there; the controls are shown by it alone.
//
// The choice stands in the address after #, as in planer.html#status=VEDTATT&sorter=-vedtatt, so
// that it can be linked and survives a look at a plan. Rows carry their values for each filter in
// data-<filter>, cells what they are sorted by in data-verdi.

const table = document.querySelector(".pv-tabell table");
const panel = document.querySelector(".pv-filter");
if (table && panel) start();

function start() {
  const lang = document.documentElement.lang;
  // The order is one for all of Norwegian; asked for that of nn, Chromium sorts ø as o.
  const collator = new Intl.Collator(["nb", "no"], { numeric: true });
  const lower = (text) => text.toLocaleLowerCase(lang);
  const act = (name) => panel.querySelector(`[data-gjor=${name}]`);

  const fields = [...panel.querySelectorAll("input, select")];
  const [search, ...selects] = fields;
  const heads = [...table.tHead.rows[0].cells];
  const groups = [...table.tBodies].map((body) => ({ body, rows: [...body.querySelectorAll(".pv-rad")] }));
  const rows = groups.flatMap((group) => group.rows);
  const words = new Map(rows.map((row) => [row, lower(row.textContent)]));
  let sorted = ""; // A column's key, with - before it for the other way; empty for the author's order.

  heads.forEach(makeSortable);
  search.addEventListener("input", changed);
  selects.forEach((select) => select.addEventListener("change", changed));
  act("tom").addEventListener("click", clear);
  act("nullstill").addEventListener("click", reset);
  act("filtre")?.addEventListener("click", () => showFilters(panel.querySelector("#pv_filter_valg").hidden));
  act("kolonner")?.addEventListener("click", () => showColumns(table.dataset.kolonner === "faerre"));
  addEventListener("hashchange", readAddress);

  if (act("kolonner")) showColumns(false);
  showFilters(matchMedia("(width >= 60rem)").matches);
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
      sorted = sorted === key ? `-${key}` : sorted === `-${key}` ? "" : key;
      changed();
    });
  }

  function showFilters(shown) {
    act("filtre")?.setAttribute("aria-expanded", shown);
    if (act("filtre")) panel.querySelector("#pv_filter_valg").hidden = !shown;
  }

  function showColumns(all) {
    table.dataset.kolonner = all ? "alle" : "faerre";
    act("kolonner").setAttribute("aria-pressed", all);
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
    sorted = "";
    changed();
    search.focus();
  }

  function show() {
    const wanted = lower(search.value).split(/\s+/u).filter(Boolean);
    const chosen = selects.filter((select) => select.value);
    for (const row of rows) {
      row.hidden = !(
        wanted.every((word) => words.get(row).includes(word)) &&
        chosen.every((select) => row.dataset[select.name]?.split(" ").includes(select.value))
      );
    }
    place();
    const count = rows.filter((row) => !row.hidden && !row.dataset.arbeid).length;
    const answer = panel.querySelector("[role=status]");
    const text = answer.dataset[count ? "svar" : "ingen"].replace("{vist}", count);
    if (answer.textContent !== text) answer.textContent = text;
    act("tom").hidden = !search.value;
    act("nullstill").hidden = !sorted && fields.every((field) => !field.value);
  }

  /** Sorted rows stand together, each with its group in a column; else every row stands at home. */
  function place() {
    const key = sorted.replace("-", "");
    const column = heads.findIndex((head) => head.dataset.kolonne === key);
    for (const head of heads) {
      const way = sorted[0] === "-" ? "descending" : "ascending";
      head.setAttribute("aria-sort", head.dataset.kolonne === key ? way : "none");
    }
    table.toggleAttribute("data-sortert", column >= 0);
    if (column >= 0) groups[0].body.append(...inOrder(column));
    else groups.forEach(({ body, rows }) => body.append(...rows));
    for (const { body, rows } of groups) {
      const gone = column >= 0 || rows.every((row) => row.hidden);
      body.querySelectorAll(".pv-tabell__gruppe").forEach((heading) => (heading.hidden = gone));
    }
  }

  /** By value, empty cells last whichever way; equal rows keep the author's order. */
  function inOrder(column) {
    const way = sorted[0] === "-" ? -1 : 1;
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
    const sort = choice.get("sorter") ?? "";
    sorted = heads.some((head) => head.dataset.kolonne === sort.replace("-", "")) ? sort : "";
    if (selects.some((select) => select.value)) showFilters(true);
    if (table.tHead.querySelector("[aria-sort]:not([aria-sort=none]).pv-celle--mer")) showColumns(true);
    show();
  }

  function writeAddress() {
    const choice = new URLSearchParams();
    for (const field of fields) if (field.value) choice.set(field.name, field.value);
    if (sorted) choice.set("sorter", sorted);
    const hash = choice.toString();
    history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search);
  }
}
