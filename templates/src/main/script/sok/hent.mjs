// What the scripts of pages have of their own: the search itself is a script they share.

const QUIET = 700;

/** The search, from an address as the page gives it; loaded once. */
export function engine(address) {
  if (window.planverkSokemotor) return Promise.resolve(window.planverkSokemotor);
  const src = new URL(address, document.baseURI).href;
  const script = [...document.scripts].find((each) => each.src === src) ?? Object.assign(document.createElement("script"), { src });
  return new Promise((resolve, reject) => {
    script.addEventListener("load", () => resolve(window.planverkSokemotor));
    script.addEventListener("error", () => reject(new Error(src)));
    if (!script.isConnected) document.head.append(script);
  });
}

/** A text with values put in. */
export function filled(text, values) {
  return text.replace(/\{(\w+)\}/gu, (place, name) => values[name]);
}

/** Says a text to screen readers, once the writing has come to rest. */
export function announcer(place) {
  let waiting;
  return (text) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => (place.textContent = text), QUIET);
  };
}
