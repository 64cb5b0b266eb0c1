// The text of a YAML file after an edit: a field at the top, or an entry of a list there, that was not edited keeps its bytes.

import { Document, Pair, Scalar, YAMLMap, YAMLSeq, isMap, isSeq, parseDocument } from "yaml";
import { changed, matched } from "./change.mjs";
import { item, pairOf, same, shown, shownFields, written } from "./shape.mjs";

/** The mapping of a text; null where it is not one that can be read. */
function mapping(text) {
  const parsed = parseDocument(text, { schema: "failsafe" });
  if (parsed.errors.length) return null;
  return isMap(parsed.contents) ? parsed.contents : parsed.contents?.value ? null : new YAMLMap();
}

/** What is shown of a text; null where it cannot be read. */
export function shownText(text, fields) {
  const map = mapping(text);
  return map && shownFields(map, fields);
}

/** The text that says what `next` does. */
export function changedText(text, fields, next) {
  const map = mapping(text);
  if (!map) throw new Error("Fila har feil i YAML. → Rett feilen i fila.");
  if (same(shownFields(map, fields), next)) return text;
  const style = { seqIsIndented: !/^( *)[^\s#-][^\n]*:[ ]*\n\1- /mu.test(text) };
  if (map.flow) return whole(map, fields, next, style);
  const starts = map.items.map(({ key }) => lineStart(text, key.range[0]));
  let out = text.slice(0, starts[0] ?? text.length);
  map.items.forEach((pair, at) => {
    const part = text.slice(starts[at], starts[at + 1] ?? text.length);
    const field = fields.find((one) => pairOf({ items: [pair] }, one));
    out += field ? changedPart(part, field, pair, next[field.name], style) : part;
  });
  const added = fields.filter((field) => !pairOf(map, field) && written(next[field.name]) !== undefined);
  for (const field of added) out = `${ended(out)}${lines(field, changed(undefined, field, next[field.name]), style)}`;
  return out;
}

const lineStart = (text, at) => text.lastIndexOf("\n", at - 1) + 1;
const ended = (text) => (text === "" || text.endsWith("\n") ? text : `${text}\n`);

/** A file that is one mapping in braces. */
function whole(map, fields, next, style) {
  const document = new Document(null, { schema: "failsafe" });
  const all = { widget: "object", fields };
  document.contents = changed(map, all, next) ?? new YAMLMap();
  return textOf(document, style);
}

function changedPart(part, field, pair, next, style) {
  if (same(pair.value && shown(pair.value, field), next)) return part;
  const parsed = mapping(part).items[0];
  const entries = isSeq(parsed.value) && !parsed.value.flow && !field.field ? entriesOf(part, parsed.value) : null;
  if (entries && written(next) !== undefined) return changedEntries(part, field, entries, next, style);
  const { body, after } = split(part, parsed);
  const document = parseDocument(body, { schema: "failsafe" });
  const [only] = document.contents.items;
  only.value = changed(only.value, field, next);
  return only.value === null ? after.replace(/^\n+/u, "") : textOf(document, style) + after;
}

/** The value itself, with what stands on its last line; and the blank lines and comments below it. */
function split(part, { key, value }) {
  const end = (value?.range ?? key.range)[1];
  const from = Math.max(end - 1, 0);
  const line = part.indexOf("\n", part[from] === "\n" ? from : end);
  const at = line < 0 ? part.length : line + 1;
  return { body: part.slice(0, at), after: part.slice(at) };
}

/** The entries of a list, by lines, each with the comments right above it; null where one does not begin its line. */
function entriesOf(part, list) {
  const dashes = list.items.map((entry) => lineStart(part, entry.range?.[0] ?? 0));
  if (!dashes.length || new Set(dashes).size < dashes.length || !dashes.every((at) => /^ *- /u.test(part.slice(at, at + 200)))) return null;
  const starts = dashes.map((at) => aboveComments(part, at));
  return starts.map((at, index) => ({ node: list.items[index], at, lead: part.slice(at, dashes[index]), text: part.slice(dashes[index], starts[index + 1]) }));
}

/** The beginning of the comments right above a line; of the line itself where there is none. */
function aboveComments(text, at) {
  const above = at > 0 ? lineStart(text, at - 1) : at;
  return above < at && /^[ \t]*#/u.test(text.slice(above, at)) ? aboveComments(text, above) : at;
}

function changedEntries(part, field, entries, next, style) {
  const one = item(field);
  const values = next.filter((value) => written(value) !== undefined);
  const found = matched(entries.map(({ node }) => node), values, one);
  const entryOf = new Map(entries.map((entry) => [entry.node, entry]));
  const indent = /^ */u.exec(entries[0].text)[0];
  const blank = entries.length > 1 && entries.slice(0, -1).every(({ text }) => /\n[ \t]*\n$/u.test(text));
  const out = [part.slice(0, entries[0].at)];
  values.forEach((value, index) => {
    const entry = entryOf.get(found[index]);
    out.push(entry ? entry.lead + changedEntry(entry.text, one, value, indent, style) : indented(seqOf(changed(undefined, one, value), style), indent));
    if (index < values.length - 1) out.push(parted(out.pop(), blank));
  });
  return out.join("");
}

/** An entry that another follows, with a blank line between where the list has such. */
const parted = (text, blank) => (blank && !/\n[ \t]*\n$/u.test(text) ? `${ended(text)}\n` : ended(text));

/** One entry with its dash, moved to the margin, changed, and moved back. */
function changedEntry(text, field, value, indent, style) {
  const margin = text.replace(new RegExp(`^${indent}`, "gmu"), "");
  const list = parseDocument(margin, { schema: "failsafe" }).contents;
  if (same(shown(list.items[0], field), value)) return text;
  const { body, after } = split(margin, { key: list.items[0], value: list.items[0] });
  const document = parseDocument(body, { schema: "failsafe" });
  document.contents.items[0] = changed(document.contents.items[0], field, value);
  return indented(textOf(document, style), indent) + text.slice(text.length - tail(text, after));
}

/** How much of the end of an entry stands below it: as many lines as below the one at the margin. */
function tail(text, after) {
  if (after === "") return 0;
  const count = after.split("\n").length - 1 + (after.endsWith("\n") ? 0 : 1);
  const all = text.split("\n");
  const ends = text.endsWith("\n") ? all.length - 1 : all.length;
  return all.slice(ends - count).join("\n").length;
}

const indented = (text, indent) => text.replace(/^(?=[^\n])/gmu, indent);

function seqOf(node, style) {
  const document = new Document(null, { schema: "failsafe" });
  document.contents = new YAMLSeq();
  document.contents.items.push(node);
  return textOf(document, style);
}

/** The lines of a field that was not there. */
function lines(field, node, style) {
  const document = new Document(null, { schema: "failsafe" });
  document.contents = new YAMLMap();
  document.contents.items.push(new Pair(new Scalar(field.name), node));
  return textOf(document, style);
}

const textOf = (document, { seqIsIndented }) => ended(document.toString({ lineWidth: 0, flowCollectionPadding: false, indentSeq: seqIsIndented }));
