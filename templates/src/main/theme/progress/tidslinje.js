// The timeline: cards with the mouse as well as by a press, and the dates in columns where they are asked for.
// Without this script the dates stand in columns, and a press opens a card.

const table = document.querySelector(".pv-tabell--tid table");
const choice = document.querySelector("[data-pv-datoer]");

if (choice) {
  const button = choice.querySelector("button");
  choice.hidden = false;
  button.addEventListener("click", () => {
    const shown = table.toggleAttribute("data-datoer");
    button.setAttribute("aria-pressed", shown);
  });
}

for (const button of document.querySelectorAll(".pv-tid__apne")) {
  const card = button.popoverTargetElement;
  if (card) offer(button, card);
}

/** The pointer may go on to the card itself; Escape and a press elsewhere close it, as the browser does. */
function offer(button, card) {
  const leaves = ({ pointerType, relatedTarget }) => {
    if (pointerType === "mouse" && relatedTarget !== button && !card.contains(relatedTarget)) card.hidePopover();
  };
  card.addEventListener("beforetoggle", ({ newState }) => {
    if (newState === "open") place(button, card);
  });
  button.addEventListener("pointerenter", ({ pointerType }) => {
    if (pointerType === "mouse") card.showPopover();
  });
  button.addEventListener("pointerleave", leaves);
  card.addEventListener("pointerleave", leaves);
  button.addEventListener("focus", () => {
    if (button.matches(":focus-visible")) card.showPopover();
  });
  button.addEventListener("blur", () => card.hidePopover());
}

/** Below what it tells of, within the window. */
function place(button, card) {
  const at = button.getBoundingClientRect();
  const below = at.bottom + 220 < innerHeight;
  card.style.inset = below ? `${at.bottom - 4}px auto auto ${Math.max(8, at.left)}px` : `auto auto ${innerHeight - at.top - 4}px ${Math.max(8, at.left)}px`;
}
