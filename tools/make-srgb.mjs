// Makes the colour profile that stands in every PDF: sRGB (IEC 61966-2-1) as an ICC profile of version 2, with
// nothing but what such a profile must have. Run once; what it made lies in the pdf module's resources.
//
//   node tools/make-srgb.mjs FILE

import { writeFileSync } from "node:fs";

const fixed = (number) => Math.round(number * 65536);
const xyz = (...values) => {
  const bytes = Buffer.alloc(20);
  bytes.write("XYZ ", 0, "latin1");
  values.forEach((value, i) => bytes.writeInt32BE(fixed(value), 8 + i * 4));
  return bytes;
};

/** The curve from a stored number to light, in so many steps that no eye sees them. */
function curve(steps) {
  const bytes = Buffer.alloc(12 + steps * 2);
  bytes.write("curv", 0, "latin1");
  bytes.writeUInt32BE(steps, 8);
  for (let i = 0; i < steps; i++) {
    const stored = i / (steps - 1);
    const light = stored <= 0.04045 ? stored / 12.92 : ((stored + 0.055) / 1.055) ** 2.4;
    bytes.writeUInt16BE(Math.round(light * 65535), 12 + i * 2);
  }
  return bytes;
}

function text(words) {
  const bytes = Buffer.alloc(8 + words.length + 1);
  bytes.write("text", 0, "latin1");
  bytes.write(words, 8, "latin1");
  return bytes;
}

function description(words) {
  const bytes = Buffer.alloc(12 + words.length + 1 + 8 + 3 + 67);
  bytes.write("desc", 0, "latin1");
  bytes.writeUInt32BE(words.length + 1, 8);
  bytes.write(words, 12, "latin1");
  return bytes;
}

const light = curve(1024);
const tags = [
  ["desc", description("sRGB")],
  ["cprt", text("No rights reserved.")],
  ["wtpt", xyz(0.9642, 1, 0.8249)],
  ["rXYZ", xyz(0.4360747, 0.2225045, 0.0139322)],
  ["gXYZ", xyz(0.3850649, 0.7168786, 0.0971045)],
  ["bXYZ", xyz(0.1430804, 0.0606169, 0.7141733)],
  ["rTRC", light],
  ["gTRC", light],
  ["bTRC", light],
];

const head = Buffer.alloc(128);
head.writeUInt32BE(0x02100000, 8);
head.write("mntrRGB XYZ ", 12, "latin1");
[2026, 1, 1, 0, 0, 0].forEach((part, i) => head.writeUInt16BE(part, 24 + i * 2));
head.write("acsp", 36, "latin1");
[0.9642, 1, 0.8249].forEach((value, i) => head.writeInt32BE(fixed(value), 68 + i * 4));

const table = Buffer.alloc(4 + tags.length * 12);
table.writeUInt32BE(tags.length, 0);
const parts = [head, table];
const places = new Map();
let end = head.length + table.length;
tags.forEach(([name, bytes], i) => {
  if (!places.has(bytes)) {
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    places.set(bytes, end);
    parts.push(padded);
    end += padded.length;
  }
  table.write(name, 4 + i * 12, "latin1");
  table.writeUInt32BE(places.get(bytes), 8 + i * 12);
  table.writeUInt32BE(bytes.length, 12 + i * 12);
});
head.writeUInt32BE(end, 0);
writeFileSync(process.argv[2], Buffer.concat(parts));
