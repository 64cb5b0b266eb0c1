// Shares the page, or copies its address, with what is chosen or searched for on it. What the browser cannot do is not offered.

const place = document.querySelector("[data-pv-dele]");

if (place) {
  const act = (name) => place.querySelector(`[data-gjor=${name}]`);
  const site = document.querySelector('meta[property="og:url"]')?.content;
  // What others put into an address, such as who sent it, is no part of it.
  const address = () => (site ? site + (location.hash || (location.search.match(/^\?q=[^&]+/u) ?? "")) : location.href);
  const status = place.querySelector("[role=status]");

  act("del").hidden = !navigator.share;
  act("kopier").hidden = !navigator.clipboard;
  place.hidden = !navigator.share && !navigator.clipboard;
  act("del").addEventListener("click", () => navigator.share({ title: document.title, url: address() }).catch(() => {}));
  act("kopier").addEventListener("click", async ({ currentTarget: button }) => {
    await navigator.clipboard.writeText(address());
    const words = button.textContent;
    button.textContent = status.textContent = button.dataset.kopiert;
    setTimeout(() => (button.textContent = words), 3000);
  });
}
