// From a result to its place: the browser itself marks the words that were found, by the part of the address that
// says so. Nothing is kept and nothing sent; a browser that does not know it opens the page as before.

const MOST = 3;

for (const kind of ["click", "auxclick"]) document.addEventListener(kind, mark, true);

function mark(event) {
  const link = event.target.closest?.("[data-pv-sok-treff] a");
  if (!link || link.href.includes(":~:") || !document.fragmentDirective) return;
  const found = [...link.closest("li, article, div").querySelectorAll("mark")].map((each) => each.textContent.trim());
  const texts = [...new Set(found)].filter(Boolean).slice(0, MOST).map((text) => `text=${encodeURIComponent(text).replaceAll("-", "%2D")}`);
  if (texts.length) link.href += `${link.hash ? "" : "#"}:~:${texts.join("&")}`;
}
