// Hears in the open sheet of plans that files have changed, as the pages of the site do.

/** Tells when there is something new: what changed since the version there is known too. */
export function hear(version, tell) {
  let news;
  let [known] = version.split(".");
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
