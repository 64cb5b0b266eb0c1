// Fingers do not hover: the first tap on a box shows what it is tied to and a small card with its name;
// the second tap, or the card's link, goes there.

export function taps(picture, ties, word) {
  let touched = false;
  let shown = null;
  const card = Object.assign(document.createElement("div"), { className: "pv-figurkort", hidden: true });
  const name = document.createElement("p");
  const way = Object.assign(document.createElement("a"), { className: "ds-link", textContent: word });
  card.append(name, way);
  picture.after(card);

  picture.addEventListener("pointerdown", (event) => (touched = event.pointerType === "touch"));
  picture.addEventListener(
    "click",
    (event) => {
      if (!touched) return;
      const item = event.target.closest("[data-pv-id]");
      if (item && item === shown && event.target.closest("a")) return;
      event.preventDefault();
      event.stopPropagation();
      if (item && item !== shown) show(item);
      else hide();
    },
    true,
  );
  document.addEventListener("pointerdown", (event) => {
    if (shown && !picture.contains(event.target) && !card.contains(event.target)) hide();
  });

  function show(item) {
    shown = item;
    ties.show(item.dataset.pvId);
    const link = item.querySelector("a");
    const own = [...item.querySelectorAll("text")].map((line) => line.textContent).join(" ");
    name.textContent = link?.getAttribute("aria-label") ?? own.trim();
    way.hidden = !link;
    if (link) way.href = link.getAttribute("href");
    card.hidden = false;
    const [box, room] = [item.getBoundingClientRect(), card.offsetParent.getBoundingClientRect()];
    const most = Math.max(0, room.width - card.offsetWidth - 8);
    card.style.insetInlineStart = `${Math.min(Math.max(0, box.left - room.left), most)}px`;
    card.style.insetBlockStart = `${Math.min(box.bottom - room.top + 4, room.height - card.offsetHeight)}px`;
  }

  function hide() {
    shown = null;
    card.hidden = true;
    ties.hide();
  }
}
