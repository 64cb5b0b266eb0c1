// What Decap shows of YAML: each field by one key and in one form, however the author wrote it.

import { isMap, isScalar, isSeq, stringify } from "yaml";

const kindOf = (field) => (field.widget === "object" ? "record" : field.widget === "list" ? "list" : "leaf");
const item = (field) => field.field ?? { ...field, widget: "object", planverk: field.planverk?.item };

/** A leaf that is written as a list or a mapping, in one line. */
const inLine = (node) => stringify(node.toJSON(), { collectionStyle: "flow", flowCollectionPadding: false, lineWidth: 0, schema: "failsafe" }).trim();

/** The pair of a field in a mapping, by its key in either written form. */
export const pairOf = (map, field) => map.items.find(({ key }) => [field.name, field.planverk?.also].includes(String(key)));

/** Whether one of the pairs of a mapping is of a field; what else is a word and what it means. */
export const isExplained = (map, field) => Boolean(field.planverk?.meaning) && map.items.length === 1 && !field.fields.some((one) => pairOf(map, one));

/** What is shown of a piece of YAML; undefined where nothing is written or it cannot be shown. */
export function shown(node, field) {
  if (!node || (isScalar(node) && isBlank(node))) return undefined;
  return { record: shownRecord, list: shownList, leaf: shownLeaf }[kindOf(field)](node, field);
}

/** The plain scalars the reader takes for nothing. */
const isBlank = ({ value, type }) => type === "PLAIN" && ["", "~", "null", null].includes(value);

const shownLeaf = (node) => (isScalar(node) ? String(node.value) : inLine(node));

function shownRecord(node, field) {
  const { short, meaning } = field.planverk ?? {};
  if (isScalar(node)) return short ? { [short]: String(node.value) } : undefined;
  if (!isMap(node)) return undefined;
  if (isExplained(node, field)) {
    const [{ key, value }] = node.items;
    return { [short]: String(key), [meaning]: shownLeaf(value) };
  }
  return shownFields(node, field.fields);
}

/** The values of fields in a mapping. */
export function shownFields(map, fields) {
  const values = fields.map((field) => [field.name, shown(pairOf(map, field)?.value, field)]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function shownList(node, field) {
  const { keyed } = field.planverk ?? {};
  if (isSeq(node)) return node.items.map((each) => shown(each, item(field)) ?? (field.field ? "" : {}));
  if (keyed && isMap(node)) {
    const [key, value] = field.fields;
    return node.items.map((pair) => ({ [key.name]: String(pair.key), [value.name]: shown(pair.value, value) }));
  }
  const alone = shown(node, item(field));
  return alone === undefined ? undefined : [alone];
}

/** What is left of values when all that is empty is left out; undefined where nothing is. */
export function written(value) {
  if (Array.isArray(value)) {
    const all = value.map(written).filter((each) => each !== undefined);
    return all.length ? all : undefined;
  }
  if (value && typeof value === "object") {
    const all = Object.entries(value).map(([key, each]) => [key, written(each)]).filter(([, each]) => each !== undefined);
    return all.length ? Object.fromEntries(all) : undefined;
  }
  return value === undefined || value === null || String(value).trim() === "" ? undefined : String(value);
}

/** Whether two values say the same. */
export const same = (one, other) => saying(one) === saying(other);

/** What a value says, as a text that is the same for all that say it. */
export const saying = (value) => JSON.stringify(sorted(written(value))) ?? "";

const sorted = (value) =>
  Array.isArray(value) ? value.map(sorted)
  : value && typeof value === "object" ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]))
  : value;

export { item, kindOf };
