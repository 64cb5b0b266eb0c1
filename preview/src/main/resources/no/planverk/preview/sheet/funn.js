// Asks for the check, and puts what it found beside the plans and cells it is about.

/** What is answered to a button: no reply where nobody answers, and no page where one is to go to another. */
export async function ask(form, what) {
  const sent = new URLSearchParams(new FormData(form));
  sent.set("_gjør", what);
  if (what !== "lim") sent.delete("_lim");
  const reply = await fetch(form.action, { method: "POST", body: sent, redirect: "manual" }).catch(() => null);
  const page = reply && reply.type !== "opaqueredirect" ? new DOMParser().parseFromString(await reply.text(), "text/html") : null;
  // One is somewhere already: what an answer would begin with is ours to go to.
  for (const first of page?.querySelectorAll("[autofocus]") ?? []) first.removeAttribute("autofocus");
  return { sent, reply, page, sheet: page !== null && page.getElementById("ark") !== null };
}

/** Takes the findings of an answer, which is the same sheet anew, over into the sheet one is typing in. */
export function told(answer, plans) {
  document.getElementById("oppsummering").replaceWith(answer.getElementById("oppsummering"));
  // Who listens hears it again only where it is other.
  const [meanwhile, now] = [document, answer].map((page) => page.getElementById("imens"));
  if (meanwhile.innerHTML !== now.innerHTML) meanwhile.replaceChildren(...now.childNodes);
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
