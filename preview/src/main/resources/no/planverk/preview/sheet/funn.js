// What the check found, put beside the plans and cells it is about.

/** Takes the findings of an answer, which is the same sheet anew, over into the sheet one is typing in. */
export function told(answer, plans) {
  document.getElementById("oppsummering").replaceWith(answer.getElementById("oppsummering"));
  for (const plan of plans) {
    const fresh = answer.querySelector(`tbody[data-rad="${plan.dataset.rad}"]`);
    if (fresh) beside(plan, fresh);
  }
}

function beside(plan, fresh) {
  const open = plan.querySelector(".pvs-funn details")?.open;
  plan.querySelector(".pvs-funn")?.remove();
  for (const box of plan.querySelectorAll(".ds-input")) {
    const other = fresh.querySelector(`#${CSS.escape(box.id)}`);
    for (const name of ["aria-invalid", "aria-describedby"]) {
      const value = other?.getAttribute(name);
      value ? box.setAttribute(name, value) : box.removeAttribute(name);
    }
  }
  if (fresh.rows[1]) plan.append(fresh.rows[1]);
  if (open) plan.querySelector(".pvs-funn details")?.setAttribute("open", "");
}
