// What an item of a figure is tied to: it, its arrows and those at their other ends stand out.

const OUT = "pv-nar";
const POINTED = "pv-tegning--peker";

/** Shows the ties of what is pointed at or has the focus; gives the means to show those of any item. */
export function showTies(picture) {
  const items = new Map([...picture.querySelectorAll("[data-pv-id]")].map((item) => [item.dataset.pvId, item]));
  const arrows = [...picture.querySelectorAll("[data-pv-fra]")];
  const ends = (arrow) => [arrow.dataset.pvFra, arrow.dataset.pvTil];

  const show = (pointed) => {
    hide();
    const id = tied(pointed);
    if (id === undefined) return;
    const mine = arrows.filter((arrow) => ends(arrow).includes(id));
    const near = new Set(mine.flatMap(ends));
    picture.classList.add(POINTED);
    mine.forEach((arrow) => arrow.classList.add(OUT));
    for (const [other, item] of items) item.classList.toggle(OUT, touches(other, near));
  };
  const hide = () => {
    picture.classList.remove(POINTED);
    picture.querySelectorAll(`.${OUT}`).forEach((element) => element.classList.remove(OUT));
  };
  const over = (event) => {
    if (event.pointerType !== "touch") show(event.target.closest("[data-pv-id]")?.dataset.pvId);
  };
  const out = (event) => {
    if (event.pointerType !== "touch") hide();
  };
  picture.addEventListener("pointerover", over);
  picture.addEventListener("pointerleave", out);
  // Heard on what holds it: a picture that hears of the focus is a stop of its own.
  picture.parentElement.addEventListener("focusin", over);
  picture.parentElement.addEventListener("focusout", out);

  const inside = (id) => items.get(id)?.dataset.pvI;

  return { show, hide };

  /** The item, or the nearest group around it, that has an arrow; undefined where none has. */
  function tied(id) {
    while (id !== undefined && !arrows.some((arrow) => ends(arrow).includes(id))) id = inside(id);
    return id;
  }

  /** Whether an item is one of those, lies inside one of them, or around one. */
  function touches(id, near) {
    return [...near].some((other) => within(id, other) || within(other, id));
  }

  function within(id, group) {
    while (id !== undefined && id !== group) id = inside(id);
    return id !== undefined;
  }
}
