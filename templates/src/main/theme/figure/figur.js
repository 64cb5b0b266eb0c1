// The figures: what an item is tied to, the large view, and a table to take along. Without this script
// each figure stands on the page with its words and its file.

import { copy } from "../../script/figur/kopi.mjs";
import { showTies } from "../../script/figur/naboer.mjs";
import { largeView } from "../../script/figur/stor.mjs";

const dialog = document.querySelector(".pv-stor");
if (dialog) {
  const open = largeView(dialog);
  document.querySelectorAll(".pv-figur:has(.pv-tegning)").forEach((figure) => begin(figure, open));
}

function begin(figure, open) {
  const part = (name) => figure.querySelector(`[data-pv-figur=${name}]`);
  const picture = figure.querySelector(".pv-tegning");
  const opener = part("apne");
  const show = () => open(picture, figure.querySelector("figcaption :is(h2, h3, h4)").textContent, opener);

  showTies(picture);
  opener.addEventListener("click", show);
  // A click on a link follows it, and in the large view a click does nothing.
  picture.addEventListener("click", (event) => {
    if (!event.target.closest("a") && !dialog.open) show();
  });
  part("kopier").addEventListener("click", async () => {
    const status = figure.querySelector("[role=status]");
    const list = figure.querySelector(".pv-figur__ord > ul");
    status.textContent = await copy(list, dialog.dataset);
  });

  picture.parentNode.dataset.pvApner = "";
  for (const name of ["apne", "kopier", "stort"]) part(name)?.removeAttribute("hidden");
  part("rull")?.setAttribute("hidden", "");
}
