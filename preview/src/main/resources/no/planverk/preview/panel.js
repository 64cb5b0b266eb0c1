// Waits for news of the site and shows the page anew at the same place; copies the places of findings.
(() => {
  const panel = document.getElementById("pvf_panel");
  const box = panel.querySelector("details");
  const said = panel.querySelector("[role=status]");
  const PLACE = "pvf-sted";
  const LEAVING = 3000;
  const folded = `pvf-boks-${box?.open}`;
  let news;
  let reloads = false;

  /** The way to an element: the nearest id, and the numbers of children from there. */
  function wayTo(element) {
    const steps = [];
    let at = element;
    for (; at && !at.id && at !== document.body; at = at.parentElement) steps.unshift([...at.parentElement.children].indexOf(at));
    return { id: at?.id ?? "", steps, tag: element.tagName, text: element.textContent };
  }

  /** The element with the same words, nearest to where it was; else the one in its place. */
  function found(way) {
    let at = (way.id && document.getElementById(way.id)) || document.body;
    for (const step of way.steps) at = at.children[step] ?? at;
    if (at.tagName === way.tag && at.textContent === way.text) return at;
    const all = [...document.body.getElementsByTagName(way.tag)];
    const old = all.indexOf(at);
    const same = all.filter((one) => one.textContent === way.text);
    return same.sort((a, b) => Math.abs(all.indexOf(a) - old) - Math.abs(all.indexOf(b) - old))[0] ?? at;
  }

  /** What is under the eye: a third down, but for the panel. */
  function seen() {
    for (const part of [3, 6, 2, 12]) {
      const element = document.elementFromPoint(innerWidth / 2, innerHeight / part);
      if (element && element !== document.body && document.body.contains(element) && !panel.contains(element)) return element;
    }
    return document.body;
  }

  function foldables() {
    return [...document.querySelectorAll("details")].filter((one) => one !== box);
  }

  function showNew() {
    const eye = seen();
    const focus = document.activeElement;
    sessionStorage.setItem(PLACE, JSON.stringify({
      page: location.href,
      top: scrollY === 0,
      eye: wayTo(eye),
      height: eye.getBoundingClientRect().top,
      focus: focus && focus !== document.body ? wayTo(focus) : null,
      open: foldables().map((one) => one.open),
    }));
    reloads = true;
    history.scrollRestoration = "manual";
    location.reload();
  }

  /** Whether the page is as in a version, which may tell more of it. */
  function isOfPage(version) {
    return version.split(".")[0] === panel.dataset.versjon.split(".")[0];
  }

  /** What the rules found of the page that stands: only what is told of it is new. */
  async function showFindings() {
    const answer = await fetch(location.href, { cache: "no-store" });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("pvf_panel");
    if (!fresh?.querySelector("details") || !isOfPage(fresh.dataset.versjon)) return showNew();
    const inside = box.querySelector(".pvf-inni");
    const focus = inside.contains(document.activeElement) ? wayTo(document.activeElement) : null;
    panel.dataset.versjon = fresh.dataset.versjon;
    box.querySelector("summary").textContent = fresh.querySelector("summary").textContent;
    inside.replaceChildren(...fresh.querySelector(".pvf-inni").childNodes);
    if (focus) found(focus).focus({ preventScroll: true });
  }

  function goBack(kept) {
    const all = foldables();
    if (all.length === kept.open.length) all.forEach((one, at) => (one.open = kept.open[at]));
    if (kept.focus) found(kept.focus).focus({ preventScroll: true });
    const scroll = () => scrollBy({ top: kept.top ? -scrollY : found(kept.eye).getBoundingClientRect().top - kept.height, behavior: "instant" });
    scroll();
    addEventListener("load", scroll, { once: true });
  }

  function listen() {
    news?.close();
    news = new EventSource("/_planverk/hendelser");
    news.onopen = () => (said.textContent = "");
    news.onerror = () => (said.textContent = panel.dataset.brutt);
    news.onmessage = (event) => event.data !== panel.dataset.versjon && (isOfPage(event.data) && box ? showFindings() : showNew());
  }

  const kept = JSON.parse(sessionStorage.getItem(PLACE));
  sessionStorage.removeItem(PLACE);
  if (kept?.page === location.href) goBack(kept);

  if (box) {
    const choice = sessionStorage.getItem(folded);
    if (choice) box.open = choice === "true";
    box.addEventListener("toggle", () => sessionStorage.setItem(folded, box.open));
  }

  document.addEventListener("click", async (event) => {
    const place = event.target.closest?.("[data-sted]")?.dataset.sted;
    if (!place) return;
    await navigator.clipboard.writeText(place);
    said.textContent = `${panel.dataset.kopiert} ${place}`;
  });

  // A browser has few connections to one address: a page nobody looks at lets its own go.
  document.addEventListener("visibilitychange", () => (document.hidden ? news?.close() : listen()));
  // Whoever follows a link goes there: a page shown anew would take them back. An address that leads to no page leaves them here.
  addEventListener("beforeunload", () => {
    news?.close();
    setTimeout(() => document.hidden || listen(), LEAVING);
  });
  addEventListener("pagehide", () => {
    news?.close();
    // Not before: the browser would put its own place in place of ours.
    if (!reloads) history.scrollRestoration = "auto";
  });
  addEventListener("pageshow", (event) => event.persisted && listen());
  if (!document.hidden) listen();
})();
