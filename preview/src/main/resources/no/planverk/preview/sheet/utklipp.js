// What is copied in a spreadsheet or a document, as rows of cells.

/** The cells of a table that was copied; what Word copies is HTML alone. */
export function copied(data) {
  const html = data.getData("text/html");
  const rows = html.includes("<t") ? [...new DOMParser().parseFromString(html, "text/html").querySelectorAll("tr")] : [];
  if (rows.length > 0) return spread(rows);
  return parsed(data.getData("text/plain"));
}

/** A box of lines in which a table that is pasted becomes lines of cells. */
export function takesTables(box) {
  box.addEventListener("paste", (event) => {
    if (!event.clipboardData.getData("text/html").includes("<t")) return;
    event.preventDefault();
    const text = copied(event.clipboardData).map((row) => row.join("\t")).join("\n");
    box.setRangeText(text, box.selectionStart, box.selectionEnd, "end");
  });
}

/** What is merged stands in the first of its places, as in a text Excel gives, and the others are empty: no cell comes into another column. */
function spread(rows) {
  const all = rows.map(() => []);
  rows.forEach((row, i) => {
    let k = 0;
    for (const cell of row.cells) {
      while (all[i][k] !== undefined) k++;
      const text = words(cell);
      // A span of 0 reaches to the end of the table.
      const last = Math.min(rows.length, i + (cell.rowSpan || rows.length));
      for (let down = i; down < last; down++) for (let right = k; right < k + cell.colSpan; right++) all[down][right] = "";
      all[i][k] = text;
    }
  });
  return all.map((row) => Array.from(row, (text) => text ?? ""));
}

/** Lines and paragraphs of a cell are words apart. */
function words(cell) {
  for (const each of cell.querySelectorAll("br, p, div, li, h1, h2, h3, h4, h5, h6")) each.append(" "), each.before(" ");
  return cell.textContent.replace(/\s+/gu, " ").trim();
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
