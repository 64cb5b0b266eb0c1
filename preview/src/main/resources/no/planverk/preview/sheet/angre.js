// The cells of the sheet of plans, and what was done with them, to be undone and done again.

/** The plans of a table and their cells. */
export function cellsOf(table) {
  const plans = () => [...table.tBodies];
  const cells = (plan) => [...plan.rows[0].cells];
  const input = (plan, column) => cells(plan)[column]?.querySelector(".ds-input");
  return {
    table, plans, cells, input,
    /** A cell of a plan by the name of its column. */
    named: (plan, name) => plan.querySelector(`.ds-input[data-k="${name}"]`),
    columns: () => table.tHead.rows[0].cells.length,
    at: (box) => ({ plan: plans().indexOf(box.closest("tbody")), column: box.parentElement.cellIndex }),
    /** Whether something holds of some cell. */
    some: (what) => [...table.querySelectorAll(".ds-input")].some(what),
    gone: (plan) => plan.querySelector("input[name=fjern]"),
  };
}

/** The row of a plan that is not written yet, with a token none of those there is or was has. */
export function freshPlan(known) {
  const fresh = document.getElementById("ny-rad").content.cloneNode(true).querySelector("tbody");
  const taken = [...known].map((plan) => Number(/^n(\d+)$/u.exec(plan.dataset.rad)?.[1] ?? 0));
  const token = `n${Math.max(0, ...taken) + 1}`;
  fresh.dataset.rad = token;
  for (const one of fresh.querySelectorAll("[id], [name], [value]")) {
    for (const name of ["id", "name", "value"]) {
      const old = one.getAttribute(name);
      if (old) one.setAttribute(name, old.replace(/(^|:)n0(?=$|\.)/u, `$1${token}`));
    }
  }
  return fresh;
}

/** What was done; who asks is told when all is as it was before or after a step. */
export function historyOf({ table, plans, cells, input, gone }, done) {
  const past = [];
  const future = [];

  const state = () => plans().map((plan) => ({ plan, gone: gone(plan)?.checked, values: cells(plan).map((cell) => cell.querySelector(".ds-input")?.value) }));
  const same = (one, other) => one.length === other.length && one.every((row, i) => row.plan === other[i].plan && row.gone === other[i].gone && row.values.every((value, k) => value === other[i].values[k]));

  function restore(was) {
    const here = document.activeElement;
    const now = plans();
    const moves = now.length !== was.length || was.some(({ plan }, i) => plan !== now[i]);
    if (moves) for (const plan of now) plan.remove();
    for (const { plan, gone: removed, values } of was) {
      if (moves) table.append(plan);
      if (gone(plan)) gone(plan).checked = removed;
      values.forEach((value, column) => value === undefined || (input(plan, column).value = value));
    }
    if (moves && here.isConnected) here.focus();
    done();
  }

  return {
    /** Does something that can be undone. */
    act(what) {
      const before = state();
      what();
      const after = state();
      if (same(before, after)) return;
      past.push({ before, after });
      future.length = 0;
      done();
    },
    undo() {
      const step = past.pop();
      if (step) future.push(step), restore(step.before);
    },
    redo() {
      const step = future.pop();
      if (step) past.push(step), restore(step.after);
    },
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
    /** Every plan there is or was. */
    known: () => new Set([...past, ...future].flatMap(({ before, after }) => [...before, ...after].map(({ plan }) => plan)).concat(plans())),
  };
}
