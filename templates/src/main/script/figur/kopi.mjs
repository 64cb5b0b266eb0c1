// A figure as a table: the words below it, one row for each item and each of its arrows.

/** Puts the table on the clipboard, and says in words how it went. */
export async function copy(list, words) {
  const table = rows(list, "");
  const text = [words.kolonner.split("|"), ...table].map((row) => row.join("\t")).join("\n");
  return (await put(text)) ? words.kopiert.replace("{antall}", table.length) : words.ikkeKopiert;
}

/** Where it lies, its name, what else is said of it, and an arrow; one row for an item without arrows. */
export function rows(list, place) {
  return [...list.children].flatMap((item) => {
    const lists = [...item.children].filter((child) => child.localName === "ul");
    const more = [...item.children].find((child) => child.localName === "span");
    const name = plain([...item.childNodes].filter((node) => node !== more && !lists.includes(node)));
    const arrows = lists.filter((inner) => inner.matches(".pv-piler")).flatMap((inner) => [...inner.children]);
    const told = arrows.length ? arrows.map((arrow) => plain([arrow])) : [""];
    const detail = more ? plain([more]).replace(/^\(|\)$/gu, "") : "";
    const within = lists.filter((inner) => !inner.matches(".pv-piler")).flatMap((inner) => rows(inner, name));
    return [...told.map((arrow) => [place, name, detail, arrow]), ...within];
  });
}

function plain(nodes) {
  return nodes.map((node) => node.textContent).join("").replace(/\s+/gu, " ").trim();
}

async function put(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return putOldWay(text);
  }
}

/** For browsers that keep the clipboard from pages without https. */
function putOldWay(text) {
  const before = document.activeElement;
  const field = Object.assign(document.createElement("textarea"), { value: text });
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  before?.focus({ preventScroll: true });
  return done;
}
