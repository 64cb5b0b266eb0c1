// Hearings in the reader's own time: how many days are left, and what has ended since the page was made. Without
// this script the page says which day it counted from.

const DAY = 86400000;
// The deadline is a day in Norway, wherever the reader sits.
const today = Date.parse(new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format());

document.querySelectorAll("[data-pv-frist]").forEach(count);
document.querySelectorAll("[data-pv-regnet]").forEach((sentence) => (sentence.hidden = true));
for (const alert of document.querySelectorAll(".ds-alert")) alert.classList.toggle("pv-over", isOver(alert));
for (const heading of document.querySelectorAll("[data-over]:not([data-pv-frist])")) {
  if (isOver(heading.closest("section"))) heading.textContent = heading.dataset.over;
}
// What was counted when the page was made is no longer so when something has ended since.
if (document.querySelector("[data-pv-ute]")) {
  for (const counted of document.querySelectorAll("[data-pv-tall]")) {
    counted.textContent = counted.dataset.pvTall;
    counted.hidden = !counted.dataset.pvTall;
  }
}

function count(left) {
  const days = (Date.parse(left.dataset.pvFrist) - today) / DAY;
  const { over, iDag, en, flere } = left.dataset;
  left.textContent = days < 0 ? over : days === 0 ? iDag : days === 1 ? en : flere.replace("{antall}", days);
  left.toggleAttribute("data-pv-ute", days < 0);
  const button = left.previousElementSibling;
  if (days < 0 && button?.matches(".pv-svar")) button.hidden = true;
}

/** Whether nothing in it can be answered any more; what has no day is not counted out. */
function isOver(part) {
  const all = [...part.querySelectorAll(".pv-svarer")];
  return all.length > 0 && all.every((each) => each.querySelector("[data-pv-ute]"));
}
