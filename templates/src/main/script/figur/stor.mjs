// The large view: a dialog with one picture, larger or smaller, in a field that scrolls. The browser's
// own scrolling moves the picture with fingers, wheel and arrow keys; a mouse drags it as well.

const STEP = 1.25;
const LEAST = 0.1;
const MOST = 4;
const calm = matchMedia("(prefers-reduced-motion: reduce)");

/** Gives what opens a picture: its svg, its title, and the button that gets the focus back. */
export function largeView(dialog) {
  const field = dialog.querySelector(".pv-stor__flate");
  const status = dialog.querySelector("[role=status]");
  let picture, home, opener;
  let scale = 1;

  const acts = {
    lukk: () => dialog.close(),
    storre: () => zoom(scale * STEP),
    mindre: () => zoom(scale / STEP),
    hele: () => zoom(whole()),
    venstre: () => move(-1, 0),
    hoyre: () => move(1, 0),
    opp: () => move(0, -1),
    ned: () => move(0, 1),
  };
  const keys = { "+": acts.storre, "-": acts.mindre, 0: acts.hele };

  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("a")) dialog.close();
    else acts[event.target.closest("[data-gjor]")?.dataset.gjor]?.();
  });
  dialog.addEventListener("keydown", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey) keys[event.key]?.();
  });
  dialog.addEventListener("close", () => {
    picture.style.inlineSize = "";
    home.append(picture);
    home.style.blockSize = "";
    opener.focus({ preventScroll: true });
  });
  wheel(field, (by, at) => zoom(scale * by, at));
  pinch(field, (by, at) => zoom(scale * by, at));
  drag(field);

  return (svg, title, button) => {
    [picture, home, opener] = [svg, svg.parentNode, button];
    home.style.blockSize = `${home.offsetHeight}px`;
    dialog.querySelector("h2").textContent = title;
    field.append(picture);
    dialog.showModal();
    // As wide as there is room for, but never smaller than on the page: a phone shows a part, not a stamp.
    zoom(Math.min(Math.max(room().width, 1), 1.6));
    field.scrollTo(0, 0);
  };

  /** Changes the size around a point of the screen, else around the middle of the field. */
  function zoom(wanted, at = middle()) {
    const before = picture.getBoundingClientRect();
    scale = Math.min(Math.max(wanted, LEAST), MOST);
    picture.style.inlineSize = `${picture.width.baseVal.value * scale}px`;
    const after = picture.getBoundingClientRect();
    const shift = (start, size) => ((at[start] - before[start]) / before[size]) * after[size] + after[start] - at[start];
    field.scrollBy(shift("left", "width"), shift("top", "height"));
    status.textContent = dialog.dataset.storrelse.replace("{prosent}", Math.round(scale * 100));
  }

  /** The size at which all of it is seen at once. */
  function whole() {
    const { width, height } = room();
    return Math.min(width, height);
  }

  /** The sizes at which its whole width and its whole height are seen. */
  function room() {
    const { width, height } = picture.viewBox.baseVal;
    return { width: (field.clientWidth - 20) / width, height: (field.clientHeight - 20) / height };
  }

  function middle() {
    const { left, top, width, height } = field.getBoundingClientRect();
    return { left: left + width / 2, top: top + height / 2 };
  }

  function move(right, down) {
    const behavior = calm.matches ? "instant" : "smooth";
    field.scrollBy({ left: (right * field.clientWidth) / 3, top: (down * field.clientHeight) / 3, behavior });
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
