// The sheet of plans: moves as a spreadsheet does, pastes, fills, sorts, undoes, and tries what is typed with the same check as a build.
import { hear } from "./andre.js";
import { cellsOf, freshPlan, historyOf } from "./angre.js";
import { ask, told } from "./funn.js";
import { grow } from "./voks.js";
import { copied, takesTables } from "./utklipp.js";

(() => {
  const WAIT = 700;
  const FORBIDDEN = 403;
  const form = document.getElementById("ark");
  if (!form) return;
  const table = form.querySelector(".pvs-ark");
  const said = document.getElementById("sagt");
  let anchor, focused, timer, asked = 0, leaving = false, shifted = false;

  const sheet = cellsOf(table);
  const { plans, input, named, columns, at, gone, some } = sheet;
  const history = historyOf(sheet, () => {
    if (focused) focused.value = focused.box.value;
    changed();
  });
  const { act, undo, redo } = history;

  // ── what is typed ──
  table.addEventListener("focusin", ({ target }) => {
    focused = target.matches(".ds-input") ? { box: target, value: target.value } : undefined;
    if (focused && !shifted) anchor = undefined, mark();
  });
  /** What was typed in a cell is one step. */
  function settle() {
    if (!focused || focused.box.value === focused.value) return;
    const { box, value } = focused;
    const now = box.value;
    box.value = value;
    act(() => (box.value = now));
    focused.value = now;
  }
  table.addEventListener("focusout", settle);
  table.addEventListener("input", () => changed());
  table.addEventListener("change", ({ target }) => {
    if (target.name !== "fjern") return;
    target.checked = !target.checked;
    act(() => (target.checked = !target.checked));
  });

  function changed() {
    let count = 0;
    plans().forEach((plan, i) => {
      plan.classList.toggle("pvs-borte", gone(plan)?.checked ?? false);
      plan.querySelector(".pvs-nr").textContent = i + 1;
      for (const box of plan.querySelectorAll(".ds-input")) {
        const other = box.value !== box.dataset.var;
        box.parentElement.classList.toggle("pvs-endret", other);
        count += other ? 1 : 0;
      }
    });
    grow(table);
    document.getElementById("angre").disabled = !history.canUndo();
    document.getElementById("gjenta").disabled = !history.canRedo();
    clearTimeout(timer);
    timer = setTimeout(trial, WAIT);
    return count;
  }

  // ── a part of the sheet ──
  function range() {
    const here = document.activeElement.closest?.(".pvs-ark .ds-input");
    if (!here) return undefined;
    const [a, b] = [at(here), anchor ? at(anchor) : at(here)];
    return { top: Math.min(a.plan, b.plan), bottom: Math.max(a.plan, b.plan), left: Math.min(a.column, b.column), right: Math.max(a.column, b.column) };
  }
  function mark() {
    for (const cell of table.querySelectorAll(".pvs-valgt")) cell.classList.remove("pvs-valgt");
    const part = anchor && range();
    if (part) each(part, (box) => box.parentElement.classList.add("pvs-valgt"));
  }
  function each({ top, bottom, left, right }, what) {
    const all = plans();
    for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) {
      const box = all[row] && input(all[row], column);
      if (box) what(box, row - top, column - left);
    }
  }

  function go(box, down, right, extend) {
    const all = plans();
    let { plan, column } = at(box);
    let next;
    do {
      plan += down;
      column += right;
      if (plan < 0 || plan >= all.length || column < 0 || column >= columns()) return false;
      next = input(all[plan], column);
    } while (!next);
    if (extend) anchor ??= box;
    shifted = extend;
    next.focus();
    next.select();
    shifted = false;
    mark();
    return true;
  }

  table.addEventListener("keydown", (event) => {
    const box = event.target;
    if (!box.matches(".ds-input") || event.isComposing || event.altKey) return;
    const command = event.ctrlKey || event.metaKey;
    const whole = box.selectionStart === 0 && box.selectionEnd === box.value.length;
    const start = whole || (box.selectionStart === 0 && box.selectionEnd === 0);
    const end = whole || box.selectionStart === box.value.length;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    let done = true;
    if (key === "ArrowDown" && !command) go(box, 1, 0, event.shiftKey);
    else if (key === "ArrowUp" && !command) go(box, -1, 0, event.shiftKey);
    else if (key === "ArrowRight" && !command && end) done = go(box, 0, 1, event.shiftKey);
    else if (key === "ArrowLeft" && !command && start) done = go(box, 0, -1, event.shiftKey);
    else if (key === "Enter") go(box, event.shiftKey ? -1 : 1, 0, false);
    else if (key === "Escape") {
      if (focused) box.value = focused.value;
      anchor = undefined;
      mark();
      changed();
    } else if (key === "Delete" && anchor) act(() => each(range(), (one) => (one.value = "")));
    else if (command && key === "d") fill(box);
    else done = false;
    if (done) event.preventDefault();
    if (focused && done) focused.value = focused.box.value;
  });

  form.addEventListener("keydown", (event) => {
    const key = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase();
    const back = key === "z" && !event.shiftKey;
    if (event.target.matches("#lim") || !(back || key === "y" || key === "z")) return;
    event.preventDefault();
    settle();
    back ? undo() : redo();
  });

  /** The upper cell into those below it; one cell alone gets what is above it. */
  function fill(box) {
    settle();
    const part = range();
    if (part.top === part.bottom) part.top = Math.max(0, part.top - 1);
    const upper = [];
    act(() => each(part, (one, row, column) => (row === 0 ? (upper[column] = one.value) : upper[column] !== undefined && (one.value = upper[column]))));
    if (focused) focused.value = box.value;
  }

  // ── to and from a sheet or a document ──
  table.addEventListener("copy", (event) => {
    if (!anchor) return;
    const lines = [];
    each(range(), (box, row) => (lines[row] ??= []).push(box.value));
    event.clipboardData.setData("text/plain", lines.map((line) => (line ?? []).join("\t")).join("\n"));
    event.preventDefault();
  });

  table.addEventListener("paste", (event) => {
    const box = event.target;
    if (!box.matches?.(".ds-input")) return;
    const rows = copied(event.clipboardData);
    if (rows.length < 2 && rows[0].length < 2) return;
    event.preventDefault();
    settle();
    const { plan, column } = at(box);
    act(() => {
      while (plans().length < plan + rows.length) add();
      rows.forEach((row, i) => row.forEach((value, k) => {
        const cell = input(plans()[plan + i], column + k);
        if (cell) cell.value = value;
      }));
    });
    if (focused) focused.value = box.value;
  });

  takesTables(document.getElementById("lim"));

  // ── rows ──
  function add() {
    const fresh = freshPlan(history.known());
    table.append(fresh);
    return fresh;
  }

  /** Below the plan one chose, in its group; else last. */
  function addBelow(plan) {
    act(() => {
      const fresh = add();
      const group = plan && named(plan, "gruppe");
      if (group) named(fresh, "gruppe").value = group.value;
      plan?.after(fresh);
      named(fresh, "navn").focus();
    });
  }

  let falling = "";
  function sort(head) {
    const column = head.cellIndex;
    const down = falling === head.dataset.k;
    falling = down ? "" : head.dataset.k;
    const order = new Intl.Collator("nb", { numeric: true });
    const value = (plan) => input(plan, column)?.value ?? "";
    act(() => {
      const sorted = plans().map((plan, i) => [plan, i]);
      sorted.sort(([a, i], [b, k]) => (down ? -1 : 1) * order.compare(value(a), value(b)) || i - k);
      for (const [plan] of sorted) table.append(plan);
    });
    for (const one of head.parentElement.cells) one.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
  }

  form.addEventListener("click", (event) => {
    const button = event.target.closest("button[name='_gjør']");
    if (!button) return;
    settle();
    const [what] = button.value.split(":", 1);
    const plan = button.closest("tbody");
    if (what === "ny") addBelow(plan);
    else if (what === "sorter") sort(button.closest("th"));
    else if (what === "opp" || what === "ned") {
      act(() => {
        const other = what === "opp" ? plan.previousElementSibling : plan.nextElementSibling;
        if (other?.matches("tbody")) what === "opp" ? other.before(plan) : other.after(plan);
      });
      button.focus();
    } else return;
    event.preventDefault();
  });
  document.getElementById("angre").addEventListener("click", undo);
  document.getElementById("gjenta").addEventListener("click", redo);
  document.querySelector(".pvs-angre").hidden = false;

  // ── the check ──
  async function trial() {
    const mine = ++asked;
    const answer = await ask(form, "prøv");
    if (!answer.sheet) tell(answer);
    else if (mine === asked) told(answer.page, plans());
    return answer.reply !== null && answer.reply.status !== FORBIDDEN;
  }

  /** Why there is no sheet in an answer; what is typed stays. */
  function tell({ page }) {
    said.classList.add("pvr-sagt--ikke");
    said.replaceChildren(...(page ? page.querySelectorAll("main > :not(h1, p:first-child)") : [form.dataset.brutt]));
  }

  /** An answer that is the same sheet: its words, its new plans and what it says, as one step of ours. */
  function take({ page, sent }) {
    const before = plans().length;
    act(() => {
      for (const fresh of page.querySelectorAll(".pvs-ark tbody")) {
        const here = plans().find((plan) => plan.dataset.rad === fresh.dataset.rad);
        if (!here) table.append(fresh);
        // What was typed since is newer than the answer.
        else for (const box of fresh.querySelectorAll(".ds-input")) {
          const own = named(here, box.dataset.k);
          if (own.value === sent.get(box.name)) own.value = box.value;
        }
      }
    });
    told(page, plans());
    const now = page.getElementById("sagt");
    said.className = now.className;
    said.replaceChildren(...now.childNodes);
    const fresh = plans()[before];
    (fresh ? named(fresh, "navn") : document.querySelector(".ds-error-summary") ?? said).focus();
    return fresh !== undefined;
  }

  /** Nothing typed is given away to a preview that has ended, or that is another by now; what is done here can be undone. */
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    settle();
    const what = event.submitter?.value ?? "prøv";
    if (what === "lagre" && !(await trial())) return;
    asked++;
    const answer = await ask(form, what);
    if (answer.sheet) {
      if (take(answer) && what === "lim") document.getElementById("lim").value = "";
    } else if (answer.reply?.type === "opaqueredirect") {
      leaving = true;
      location.href = `${form.action}?lagret`;
    } else {
      tell(answer);
      said.focus();
    }
  });
  hear(form.elements._merke.dataset.versjon, trial);
  addEventListener("beforeunload", (event) => {
    if (!leaving && (history.canUndo() || some((box) => box.value !== box.dataset.var))) event.preventDefault();
  });
  grow(table);
  document.getElementById("angre").disabled = document.getElementById("gjenta").disabled = true;
  // One may stand in a cell, and have typed, before this script is there.
  const early = document.activeElement.closest(".pvs-ark .ds-input");
  if (early) focused = { box: early, value: early.defaultValue };
  if (some((box) => box.value !== box.defaultValue)) changed();
})();
