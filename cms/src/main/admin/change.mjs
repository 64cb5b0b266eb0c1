// Changes pieces of YAML so that they say what was edited, and leaves all else of them as it was.

import { Pair, Scalar, YAMLMap, YAMLSeq, isCollection, isMap, isScalar, isSeq, parseDocument } from "yaml";
import { isExplained, item, kindOf, pairOf, same, saying, shown, written } from "./shape.mjs";

/** A piece that says `next`: the same piece where that can be; null where nothing is to be written. */
export function changed(node, field, next) {
  if (same(node && shown(node, field), next)) return node;
  if (written(next) === undefined) return null;
  return { record: changedRecord, list: changedList, leaf: changedLeaf }[kindOf(field)](node, field, next);
}

function changedLeaf(node, _field, next) {
  if (isCollection(node)) return structure(next) ?? scalar(next);
  if (!isScalar(node)) return scalar(next);
  const fresh = scalar(next);
  const kept = ["QUOTE_SINGLE", "QUOTE_DOUBLE"].includes(node.type) && !next.includes("\n");
  node.type = kept ? node.type : fresh.type;
  node.value = next;
  return node;
}

/** What a text in one line stands for where it is a list or a mapping. */
function structure(text) {
  const parsed = parseDocument(text, { schema: "failsafe" });
  return !parsed.errors.length && isCollection(parsed.contents) ? parsed.contents : null;
}

/** A text; in quotes where YAML or other programs would take it for something else. */
function scalar(text) {
  const made = new Scalar(text.includes("\n") ? `${text.trimEnd()}\n` : text);
  made.type = text.includes("\n") ? "BLOCK_LITERAL" : /^(~|null|0\d+)$/iu.test(text) ? "QUOTE_SINGLE" : "PLAIN";
  return made;
}

function changedRecord(node, field, next) {
  const { short } = field.planverk ?? {};
  const keys = Object.keys(written(next));
  if (isScalar(node) && keys.length === 1 && keys[0] === short) return changedLeaf(node, field, String(next[short]));
  if (!isMap(node) || isExplained(node, field)) return changedFields(new YAMLMap(), field.fields, next);
  return changedFields(node, field.fields, next);
}

/** A mapping whose fields say what `next` does; keys of other fields stay. */
export function changedFields(map, fields, next) {
  for (const field of fields) {
    const pair = pairOf(map, field);
    const value = changed(pair?.value, field, next[field.name]);
    if (pair && value === null) map.items.splice(map.items.indexOf(pair), 1);
    else if (pair) pair.value = value;
    else if (value) map.items.push(new Pair(new Scalar(field.name), value));
  }
  return map;
}

function changedList(node, field, next) {
  const { keyed } = field.planverk ?? {};
  const values = next.filter((each) => written(each) !== undefined);
  if (keyed && isMap(node)) return changedPairs(node, field, values);
  if (node && !isSeq(node) && values.length === 1) return changed(node, item(field), values[0]);
  const list = isSeq(node) ? node : new YAMLSeq();
  const found = matched(list.items, values, item(field));
  list.items = values.map((value, at) => changed(found[at], item(field), value)).filter(Boolean);
  return list;
}

function changedPairs(map, field, values) {
  const [key, value] = field.fields;
  map.items = values.map((each) => {
    const pair = map.items.find((one) => String(one.key) === each[key.name]) ?? new Pair(new Scalar(each[key.name]), null);
    pair.value = changed(pair.value, value, each[value.name]);
    return pair;
  });
  return map;
}

/** For each value the piece it was: one that says the same, else one with its id or name, else the one at its place. */
export function matched(nodes, values, field) {
  const shownNodes = nodes.map((node) => shown(node, field));
  const found = values.map(() => undefined);
  const free = new Set(nodes.keys());
  const take = (keyOf) => {
    const waiting = new Map();
    for (const at of free) {
      const key = keyOf(shownNodes[at], at);
      if (key) waiting.set(key, [...(waiting.get(key) ?? []), at]);
    }
    values.forEach((value, index) => {
      const at = found[index] === undefined ? waiting.get(keyOf(value, index))?.shift() : undefined;
      if (at !== undefined && free.delete(at)) found[index] = at;
    });
  };
  take(saying);
  take((value) => value?.id);
  take((value) => value?.[field.planverk?.short]);
  if (nodes.length === values.length) take((_value, at) => at + 1);
  return found.map((at) => nodes[at]);
}
