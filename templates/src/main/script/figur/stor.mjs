// The large view: one figure after another in a dialog, whole or larger, in a field that scrolls. The browser's
// own scrolling moves a picture with fingers, wheel and arrow keys; where all of it is seen the arrow keys
// go to the next figure and the one before, as in a show of slides.

const STEP = 1.25;
const LEAST = 0.1;
/** So much smaller than it was made a picture may be, and its letters are still 14 high. */
const READABLE = 0.94;
const MOST = 4;

/**
 * Gives what opens the view: a figure of the page, and the button that gets the focus back.
 *
 * @param alive makes a picture answer to pointers and keys
 */
export function largeView(dialog, figures, alive) {
  const field = dialog.querySelector(".pv-stor__flate");
  const [status, number] = dialog.querySelectorAll("[role=status]");
  const part = (name) => dialog.querySelector(`[data-gjor=${name}]`);
  let picture, opener;
  let at = 0;
  let scale = 1;

  const acts = {
    lukk: () => dialog.close(),
    storre: () => zoom(scale * STEP),
    mindre: () => zoom(scale / STEP),
    hele: () => zoom(whole(picture)),
    skjerm: () => (document.fullscreenElement ? document.exitFullscreen() : dialog.requestFullscreen?.()),
    forrige: () => show(at - 1),
    neste: () => show(at + 1),
  };
  const keys = { "+": acts.storre, "-": acts.mindre, 0: acts.hele, PageUp: acts.forrige, PageDown: acts.neste };
  const shows = { ArrowLeft: acts.forrige, ArrowRight: acts.neste };

  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("a")) dialog.close();
    else acts[event.target.closest("[data-gjor]")?.dataset.gjor]?.();
  });
  dialog.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keys[event.key] ?? (field.scrollWidth <= field.clientWidth && shows[event.key]);
    if (!act) return;
    event.preventDefault();
    act();
  });
  dialog.addEventListener("close", () => {
    field.replaceChildren();
    if (document.fullscreenElement) document.exitFullscreen();
    opener.focus({ preventScroll: true });
  });
  dialog.addEventListener("fullscreenchange", () => zoom(whole(picture)));
  if (!dialog.requestFullscreen) part("skjerm").hidden = true;
  wheel(field, (by, at) => zoom(scale * by, at));
  pinch(field, (by, at) => zoom(scale * by, at));
  drag(field);

  return (figure, button) => {
    opener = button;
    dialog.showModal();
    show(figures.indexOf(figure));
    field.focus({ preventScroll: true });
  };

  /** Of a figure's pictures the one that is largest when all of it is seen, or else the widest to read downward. */
  function show(wanted) {
    if (!figures[wanted]) return;
    at = wanted;
    const drawn = [...figures[at].querySelectorAll(".pv-tegning")];
    const best = drawn.reduce((one, other) => (whole(other) > whole(one) ? other : one));
    const read = whole(best) >= READABLE;
    const wide = drawn.find((drawing) => room(drawing).width >= READABLE) ?? drawn.at(-1);
    picture = (read ? best : wide).cloneNode(true);
    field.replaceChildren(picture);
    alive(picture);
    dialog.querySelector("h2").textContent = figures[at].dataset.pvNavn;
    number.textContent = dialog.dataset.nummer.replace("{nummer}", at + 1).replace("{antall}", figures.length);
    part("forrige").disabled = at === 0;
    part("neste").disabled = at === figures.length - 1;
    zoom(read ? whole(picture) : Math.min(Math.max(room(picture).width, READABLE), 1.6));
    field.scrollTo(0, 0);
  }

  /** Changes the size around a point of the screen, else around the middle of the field. */
  function zoom(wanted, around = middle()) {
    const before = picture.getBoundingClientRect();
    scale = Math.min(Math.max(wanted, LEAST), MOST);
    picture.style.inlineSize = `${picture.viewBox.baseVal.width * scale}px`;
    const after = picture.getBoundingClientRect();
    const shift = (start, size) =>
      ((around[start] - before[start]) / before[size]) * after[size] + after[start] - around[start];
    field.scrollBy(shift("left", "width"), shift("top", "height"));
    status.textContent = dialog.dataset.storrelse.replace("{prosent}", Math.round(scale * 100));
  }

  /** The size at which all of a picture is seen at once. */
  function whole(drawing) {
    const { width, height } = room(drawing);
    return Math.min(width, height);
  }

  /** The sizes at which its whole width and its whole height are seen. */
  function room(drawing) {
    const { width, height } = drawing.viewBox.baseVal;
    return { width: (field.clientWidth - 20) / width, height: (field.clientHeight - 20) / height };
  }

  function middle() {
    const { left, top, width, height } = field.getBoundingClientRect();
    return { left: left + width / 2, top: top + height / 2 };
  }
}

/** Ctrl with the wheel, which is also what a touchpad's pinch looks like; the wheel alone scrolls. */
function wheel(field, zoom) {
  field.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoom(Math.exp(-event.deltaY / 200), { left: event.clientX, top: event.clientY });
    },
    { passive: false },
  );
}

/** Two fingers; one finger scrolls. */
function pinch(field, zoom) {
  let apart = 0;
  const follow = (event) => {
    if (event.touches.length !== 2) return;
    event.preventDefault();
    const [one, other] = event.touches;
    const now = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
    const at = { left: (one.clientX + other.clientX) / 2, top: (one.clientY + other.clientY) / 2 };
    if (event.type === "touchmove" && apart) zoom(now / apart, at);
    apart = now;
  };
  for (const type of ["touchstart", "touchmove"]) field.addEventListener(type, follow, { passive: false });
}

/** A mouse takes hold of the picture; the click that ends a drag follows no link. */
function drag(field) {
  let moved = false;
  field.addEventListener("dragstart", (event) => event.preventDefault());
  field.addEventListener("pointerdown", (event) => {
    moved = false;
    if (event.pointerType !== "mouse" || event.button !== 0) return;
    const follow = (now) => {
      moved ||= Math.hypot(now.clientX - event.clientX, now.clientY - event.clientY) > 4;
      if (moved) field.scrollBy(-now.movementX, -now.movementY);
    };
    addEventListener("pointermove", follow);
    addEventListener("pointerup", () => removeEventListener("pointermove", follow), { once: true });
  });
  field.addEventListener(
    "click",
    (event) => {
      if (!moved) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}
