// Gives a TrueType font another family name and touches nothing else: every glyph, width and kerning
// pair stays as it is, so the diagrams' text is as wide as the same words in the web font.

const COPIED = [0, 5, 7, 8, 9, 11, 13, 14];

/** The font's bytes with `family` as its name; `style` is its subfamily, such as Bold. */
export function renamed(font, family, style) {
  const tables = readTables(font).filter(({ tag }) => tag !== "DSIG");
  const name = tables.find(({ tag }) => tag === "name");
  name.bytes = nameTable(newNames(readNames(name.bytes), family, style));
  return assemble(font.readUInt32BE(0), tables);
}

function readTables(font) {
  return Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
    const at = 12 + i * 16;
    const offset = font.readUInt32BE(at + 8);
    const bytes = Buffer.from(font.subarray(offset, offset + font.readUInt32BE(at + 12)));
    return { tag: font.toString("latin1", at, at + 4), bytes };
  });
}

/** The names written for Windows in English, which every reader understands. */
function readNames(table) {
  const storage = table.readUInt16BE(4);
  const names = new Map();
  for (let at = 6; at < 6 + table.readUInt16BE(2) * 12; at += 12) {
    const [platform, , language, id, length, offset] = [0, 2, 4, 6, 8, 10].map((i) => table.readUInt16BE(at + i));
    if (platform === 3 && language === 0x409) {
      const text = Buffer.from(table.subarray(storage + offset, storage + offset + length));
      names.set(id, text.swap16().toString("utf16le"));
    }
  }
  return names;
}

function newNames(old, family, style) {
  const postScript = `${family.replaceAll(" ", "")}-${style}`;
  const kept = COPIED.filter((id) => old.has(id)).map((id) => [id, old.get(id)]);
  const given = [[1, family], [2, style], [3, postScript], [4, `${family} ${style}`], [6, postScript]];
  return [...kept, ...given].sort(([a], [b]) => a - b);
}

function nameTable(names) {
  const texts = names.map(([, text]) => Buffer.from(text, "utf16le").swap16());
  const head = Buffer.alloc(6 + names.length * 12);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  names.forEach(([id], i) => {
    [3, 1, 0x409, id, texts[i].length, offset].forEach((value, j) => head.writeUInt16BE(value, 6 + i * 12 + j * 2));
    offset += texts[i].length;
  });
  return Buffer.concat([head, ...texts]);
}

function assemble(version, tables) {
  const head = tables.find(({ tag }) => tag === "head").bytes;
  head.writeUInt32BE(0, 8);
  const directory = Buffer.alloc(12 + tables.length * 16);
  const power = Math.floor(Math.log2(tables.length));
  directory.writeUInt32BE(version, 0);
  [tables.length, 16 << power, power, (tables.length - (1 << power)) * 16]
    .forEach((value, i) => directory.writeUInt16BE(value, 4 + i * 2));
  let offset = directory.length;
  tables.forEach(({ tag, bytes }, i) => {
    const at = 12 + i * 16;
    directory.write(tag, at, "latin1");
    [checksum(bytes), offset, bytes.length].forEach((value, j) => directory.writeUInt32BE(value, at + 4 + j * 4));
    offset += padded(bytes).length;
  });
  const whole = () => Buffer.concat([directory, ...tables.map(({ bytes }) => padded(bytes))]);
  head.writeUInt32BE((0xb1b0afba - checksum(whole())) >>> 0, 8);
  return whole();
}

function padded(bytes) {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

function checksum(bytes) {
  const whole = padded(bytes);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
}
