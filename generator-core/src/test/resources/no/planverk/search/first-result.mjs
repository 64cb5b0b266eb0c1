// Searches an index as the browser does, and tells for each word the bytes loaded until the first
// result is there, the title of it, and the words used instead of those asked for.
//
//   node first-result.mjs MODULE FOLDER WORDS OUTPUT

import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [module, folder, asked, output] = process.argv.slice(2);
const { searcher } = await import(pathToFileURL(module));
const lines = [];
for (const words of readFileSync(asked, "utf8").trimEnd().split("\n")) lines.push(await first(words));
writeFileSync(output, lines.join("\n"));

async function first(words) {
  const loaded = new Map();
  const { search, entries } = searcher(async (name) => {
    if (!loaded.has(name)) loaded.set(name, readFileSync(`${folder}/${name}.js`));
    const script = loaded.get(name).toString();
    return JSON.parse(script.slice(script.indexOf(",") + 1, script.lastIndexOf(")")));
  });
  const { numbers, used } = await search(words);
  const [best] = await entries(numbers.slice(0, 1));
  const bytes = [...loaded].reduce((sum, [, data]) => sum + data.length, 0);
  return [bytes, loaded.size, numbers.length, best?.title ?? "", used].join("\t");
}
