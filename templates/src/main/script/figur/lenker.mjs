// A figure is one stop for the keyboard: Tab goes to one of its links, and the arrow keys from there to the others.

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function oneStop(picture) {
  const links = [...picture.querySelectorAll("a")];
  const stop = (chosen) => links.forEach((link) => (link.tabIndex = link === chosen ? 0 : -1));
  if (links.length) stop(links[0]);

  // Heard on what holds it: a picture that hears of the focus is a stop of its own.
  const room = picture.parentElement;
  room.addEventListener("focusin", ({ target }) => {
    const link = links.find((each) => each === target.closest("a"));
    if (link) stop(link);
  });
  room.addEventListener("keydown", (event) => {
    const at = links.indexOf(document.activeElement);
    const to = event.key === "Home" ? 0 : event.key === "End" ? links.length - 1 : at + STEPS[event.key];
    if (at < 0 || !links[to]) return;
    event.preventDefault();
    event.stopPropagation();
    links[to].focus();
  });
}
