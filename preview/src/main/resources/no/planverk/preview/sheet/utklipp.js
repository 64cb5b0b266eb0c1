// What is copied in a spreadsheet or a document, as rows of cells.

/** The cells of a table that was copied; what Word copies is HTML alone. */
export function copied(data) {
  const html = data.getData("text/html");
  const rows = html.includes("<t") ? [...new DOMParser().parseFromString(html, "text/html").querySelectorAll("tr")] : [];
  if (rows.length > 0) return rows.map((row) => [...row.cells].map((cell) => cell.textContent.replace(/\s+/gu, " ").trim()));
  return parsed(data.getData("text/plain"));
}

/** Excel puts quotes around a cell with a line end in it. */
function parsed(text) {
  const rows = [[]];
  for (const [, quoted, plain, sign] of text.replace(/\r\n?/gu, "\n").replace(/\n+$/u, "").matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/gu)) {
    rows.at(-1).push((quoted?.replaceAll('""', '"') ?? plain).replace(/\s+/gu, " ").trim());
    if (sign === "\n") rows.push([]);
    if (sign === "") break;
  }
  return rows;
}
