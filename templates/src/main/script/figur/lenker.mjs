// A figure is one stop for the keyboard: Tab goes to one of its links, and the arrow keys from there to the others.

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function oneStop(picture) {
  const links = [...picture.querySelectorAll("a")];
  const stop = (chosen) => links.forEach((link) => (link.tabIndex = link === chosen ? 0 : -1));
  if (links.length) stop(links[0]);

  picture.addEventListener("focusin", (event) => stop(event.target.closest("a")));
  picture.addEventListener("keydown", (event) => {
    const at = links.indexOf(document.activeElement);
    const to = event.key === "Home" ? 0 : event.key === "End" ? links.length - 1 : at + STEPS[event.key];
    if (at < 0 || !links[to]) return;
    event.preventDefault();
    event.stopPropagation();
    links[to].focus();
  });
}
