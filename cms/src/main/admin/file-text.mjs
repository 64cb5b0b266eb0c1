// A whole file: YAML, or Markdown with YAML in its head.

import { changedText, shownText } from "./yaml-text.mjs";

/** What is below the head. */
const BODY = "tekst";
const FENCE = /^---[ \t]*$/u;

/** The head and the text below it, each to the byte; the head is null where there is none. */
function parts(text) {
  const lines = text.split(/(?<=\n)/u);
  const isFence = (line) => FENCE.test(line.replace(/\r?\n$/u, ""));
  const end = isFence(lines[0] ?? "") ? lines.findIndex((line, at) => at > 0 && isFence(line)) : -1;
  if (end < 0) return { open: "", head: null, close: "", body: text };
  return { open: lines[0], head: lines.slice(1, end).join(""), close: lines[end], body: lines.slice(end + 1).join("") };
}

/** What is shown of a file; nothing of one that cannot be read. */
export function shownFile(text, extension, fields) {
  const plain = text.replaceAll("\r\n", "\n");
  if (extension !== "md") return shownText(plain, fields) ?? {};
  const { head, body } = parts(plain);
  const shown = head === null ? {} : shownText(head, fields);
  return !shown || body.trim() === "" ? (shown ?? {}) : { ...shown, [BODY]: body.trim() };
}

/** The file that says what `next` does; its line ends are those it had. */
export function changedFile(text, extension, fields, next) {
  const windows = text.includes("\r\n") && !/(?<!\r)\n/u.test(text);
  const made = changedPlain(windows ? text.replaceAll("\r\n", "\n") : text, extension, fields, next);
  return windows ? made.replaceAll("\n", "\r\n") : made;
}

function changedPlain(text, extension, fields, next) {
  if (extension !== "md") return changedText(text, fields, next);
  const { open, head, close, body } = parts(text);
  const inHead = body.trim() === "" && head !== null && shownText(head, fields)?.[BODY] !== undefined;
  const headFields = inHead ? fields : fields.filter(({ name }) => name !== BODY);
  const newHead = changedText(head ?? "", headFields, next);
  const below = inHead ? body : changedBody(body, next[BODY] ?? "");
  return head === null && newHead === "" ? below : `${open || "---\n"}${newHead}${close || "---\n"}${below}`;
}

function changedBody(body, next) {
  const wanted = next.replaceAll("\r\n", "\n").trim();
  if (wanted === body.trim()) return body;
  return wanted === "" ? "" : `${/^\n*/u.exec(body)[0]}${wanted}\n`;
}
