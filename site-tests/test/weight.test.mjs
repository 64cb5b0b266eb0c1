// What a visit costs on a slow line. The limits hold a page on a phone below a second or two of 3G.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { files, folder, kinds } from "../site/files.mjs";

const limits = { page: 60_000, style: 40_000, fonts: 140_000 };

const size = (file) => readFileSync(join(folder, file)).length;
const zipped = (file) => gzipSync(readFileSync(join(folder, file))).length;
const sum = (list, measure) => list.reduce((total, file) => total + measure(file), 0);

test("weight of the site", (t) => {
  const style = files.filter((file) => file.endsWith(".css"));
  const fonts = files.filter((file) => file.endsWith(".woff2"));
  t.diagnostic(`${files.length} files, ${sum(files, size)} bytes`);
  for (const page of kinds) t.diagnostic(`${page}: ${size(page)} bytes, ${zipped(page)} compressed`);
  t.diagnostic(`styles ${sum(style, zipped)} bytes compressed, fonts ${sum(fonts, size)} bytes`);

  for (const page of kinds) assert.ok(zipped(page) <= limits.page, page);
  assert.ok(sum(style, zipped) <= limits.style);
  assert.ok(sum(fonts, size) <= limits.fonts);
});
