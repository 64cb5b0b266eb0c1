// The figures: what an item is tied to, the large view, and what can be taken along. Without this script
// each figure stands on the page with its words and its file.

import { savePng } from "../../script/figur/bilde.mjs";
import { copy } from "../../script/figur/kopi.mjs";
import { oneStop } from "../../script/figur/lenker.mjs";
import { showTies } from "../../script/figur/naboer.mjs";
import { largeView } from "../../script/figur/stor.mjs";
import { taps } from "../../script/figur/trykk.mjs";

const dialog = document.querySelector(".pv-stor");
if (dialog) {
  const figures = [...document.querySelectorAll(".pv-figur:has(.pv-tegning)")];
  const open = largeView(dialog, figures, alive);
  figures.forEach((figure) => begin(figure, open));
}

/** What every picture answers to, on the page and in the large view. */
function alive(picture) {
  oneStop(picture);
  taps(picture, showTies(picture), dialog.dataset.kort);
}

function begin(figure, open) {
  const part = (name) => figure.querySelector(`[data-pv-figur=${name}]`);
  const status = figure.querySelector("[role=status]");
  const show = () => open(figure, part("apne"));

  part("apne").addEventListener("click", show);
  for (const picture of figure.querySelectorAll(".pv-tegning")) {
    alive(picture);
    // A click on a link follows it.
    picture.addEventListener("click", (event) => {
      if (!event.target.closest("a")) show();
    });
    picture.parentNode.dataset.pvApner = "";
  }
  part("kopier").addEventListener("click", async () => {
    status.textContent = await copy(figure.querySelector(".pv-figur__ord > ul"), dialog.dataset);
  });
  part("png")?.addEventListener("click", async () => {
    const { href } = part("svg");
    const name = href.split("/").at(-1).replace(/svg$/u, "png");
    status.textContent = (await savePng(href, name)) ? dialog.dataset.lagret : dialog.dataset.ikkeLagret;
  });

  for (const name of ["apne", "kopier", "png", "trykk"]) part(name)?.removeAttribute("hidden");
}
