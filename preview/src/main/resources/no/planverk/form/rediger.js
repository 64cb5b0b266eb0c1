// Tries a form as it is typed, with the same check as a build; adds and removes its parts without leaving the page.
import { grow, send } from "./voks.js";

(() => {
  const WAIT = 500;
  const FORBIDDEN = 403;
  const CONFLICT = 409;
  const main = document.getElementById("innhold");
  let timer;
  let question = new AbortController();
  let strokes = 0;
  let typed = false;
  let trying = false;
  let again = false;
  let leaving = false;

  const form = () => document.getElementById("skjema");

  /** The last question is the only one anybody waits for the answer to; undefined where it was given up, null where nobody answers. */
  async function answer(button) {
    stop();
    const { signal } = question;
    const data = new URLSearchParams(new FormData(form()));
    data.set("_gjør", button);
    try {
      const reply = await fetch(form().action, { method: "POST", body: data, signal });
      const page = new DOMParser().parseFromString(await reply.text(), "text/html");
      return Object.assign(page, { foreign: reply.status === FORBIDDEN, meanwhile: reply.status === CONFLICT });
    } catch {
      return signal.aborted ? undefined : null;
    }
  }

  function stop() {
    clearTimeout(timer);
    again = false;
    question.abort();
    question = new AbortController();
  }

  /** What is offered of an id stands there only when that is another. */
  function offer(answered = document) {
    const here = document.getElementById("tidligere-id");
    if (!here) return;
    here.open = answered.getElementById("tidligere-id").open;
    here.hidden = !here.open;
  }

  /** What is found and how texts will look, put beside what somebody is typing; nothing typed is touched. */
  function show(answered) {
    const fresh = (id) => answered.getElementById(id);
    for (const old of document.querySelectorAll(".pvr-funn, [id$='-vist'], #oppsummering, #telling, datalist")) {
      const now = fresh(old.id);
      if (now && now.innerHTML !== old.innerHTML) old.replaceChildren(...now.childNodes);
    }
    offer(answered);
    for (const box of form().querySelectorAll(".ds-input")) {
      const wrong = fresh(box.id)?.getAttribute("aria-invalid");
      wrong ? box.setAttribute("aria-invalid", wrong) : box.removeAttribute("aria-invalid");
    }
  }

  /** One at a time: of many plans a check takes longer than a word takes to type. */
  async function trial() {
    if (leaving) return;
    if (trying) return void (again = true);
    trying = true;
    again = false;
    const before = strokes;
    const answered = await answer("prøv");
    trying = false;
    if (answered === undefined) return;
    if (!answered?.getElementById("skjema")) tell(answered);
    else if (!answered.meanwhile) show(answered);
    else if (before === strokes) meanwhile(answered);
    if (again) trial();
  }

  /** Why there is no form in an answer; that there was none may also be because it was given up. */
  function tell(answered) {
    const said = document.getElementById("sagt");
    said.classList.add("pvr-sagt--ikke");
    said.replaceChildren(...(answered ? answered.querySelectorAll("h1 + p") : [form().dataset.brutt]));
  }

  /** The whole form anew; what was unfolded stays so. */
  function swap(answered) {
    const now = answered.getElementById("innhold");
    const open = new Set([...document.querySelectorAll("details[open][id]")].map((one) => one.id));
    main.replaceChildren(...document.adoptNode(now).childNodes);
    for (const one of document.querySelectorAll("details[id]")) if (open.has(one.id)) one.open = true;
    typed = true;
    offer();
    grow(main);
  }

  /** A form whose file another has changed: what was typed stands in the new one, and one goes on where one was. */
  function meanwhile(answered) {
    const { id, selectionStart } = document.activeElement;
    swap(answered);
    const at = document.getElementById(id);
    at?.closest("details:not([open])")?.setAttribute("open", "");
    at?.focus();
    if (selectionStart != null) at?.setSelectionRange?.(selectionStart, selectionStart);
  }

  /** One goes on where something came or went. */
  async function step(button) {
    const answered = await answer(button.value);
    if (answered === undefined) return;
    if (!answered) return tell(answered);
    if (!answered.getElementById("skjema")) {
      typed = false;
      form().requestSubmit(button);
      return;
    }
    swap(answered);
    const at = document.getElementById(form().dataset.videre);
    at?.closest("details:not([open])")?.setAttribute("open", "");
    (at?.querySelector("input:not([type=hidden]), select, textarea") ?? at)?.focus();
  }

  typed = document.querySelector(".pvr-sagt--ikke") !== null;
  offer();
  grow(main);
  main.addEventListener("keydown", send);
  main.addEventListener("toggle", () => grow(main), true);
  function type() {
    grow(main);
    typed = true;
    strokes++;
    clearTimeout(timer);
    timer = setTimeout(trial, WAIT);
  }

  main.addEventListener("input", type);

  // One may have begun before this script was there.
  if ([...(form()?.elements ?? [])].some((box) => "defaultValue" in box && box.value !== box.defaultValue)) type();

  main.addEventListener("click", (event) => {
    const button = event.target.closest?.("button[name='_gjør']");
    if (!button || !button.value.includes(":")) return;
    event.preventDefault();
    step(button);
  });

  /** Nothing typed is given away to a preview that has ended, or that is another by now. */
  main.addEventListener("submit", async (event) => {
    if (event.target !== form()) return;
    event.preventDefault();
    const button = event.submitter;
    leaving = true;
    const answered = await answer("prøv");
    if (answered === undefined) return;
    if (!answered || answered.foreign) {
      leaving = false;
      return tell(answered);
    }
    stop();
    typed = false;
    const what = document.createElement("input");
    Object.assign(what, { type: "hidden", name: "_gjør", value: button?.value ?? "prøv" });
    form().append(what);
    form().submit();
  });
  addEventListener("beforeunload", (event) => typed && event.preventDefault());
})();
