// Hears in the open sheet of plans that files have changed, as the pages of the site do.

/** Tells when there is something new, and once when it begins to hear: what changed before is told too. */
export function hear(tell) {
  let news, known;
  function listen() {
    news?.close();
    news = new EventSource("/_planverk/hendelser");
    news.onmessage = ({ data }) => {
      const [version] = data.split(".");
      if (version !== known) tell();
      known = version;
    };
  }
  // A browser has few connections to one address: a page nobody looks at lets its own go.
  document.addEventListener("visibilitychange", () => (document.hidden ? news?.close() : listen()));
  addEventListener("pagehide", () => news?.close());
  addEventListener("pageshow", ({ persisted }) => persisted && listen());
  if (!document.hidden) listen();
}
