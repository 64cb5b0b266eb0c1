// Boxes of one line that are read whole: as high as what is in them, where styles alone do not make them so.

const BOXES = "textarea.pvr-linje";

/** Keeps the boxes within something as high as they need to be; whoever fills them in asks for it again. */
export function grow(within) {
  if (CSS.supports("field-sizing", "content")) return;
  for (const box of within.querySelectorAll(BOXES)) {
    box.style.blockSize = "auto";
    box.style.blockSize = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
  }
}

/** A line has no end in it: Enter does what it does in other boxes of one line. */
export function send(event) {
  if (event.key !== "Enter" || event.isComposing || !event.target.matches(BOXES)) return;
  event.preventDefault();
  event.target.form.requestSubmit(event.target.form.querySelector("button:not([type=button])"));
}
