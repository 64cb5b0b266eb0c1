// Takes the pictures of the finished example that the README shows: npm run pictures
// Light and dark, wide and narrow, as readers have them: the top of a page, or its first figure.

import { statSync } from "node:fs";
import { join } from "node:path";
import { launch, open } from "./site/browser.mjs";
import { fullestPlan } from "./site/files.mjs";
import { serve } from "./site/server.mjs";

const folder = join(import.meta.dirname, "..", "docs", "pictures");
const shots = [
  { page: "index.html", name: "forside", width: 1280, height: 900, colorScheme: "light" },
  { page: "index.html", name: "forside-mork", width: 1280, height: 900, colorScheme: "dark" },
  { page: "index.html", name: "forside-mobil", width: 360, height: 720, colorScheme: "light" },
  { page: "planer.html", name: "planer", width: 1280, height: 900, colorScheme: "light" },
  { page: "planer.html", name: "planer-mobil", width: 360, height: 720, colorScheme: "dark" },
  { page: fullestPlan, name: "plan", width: 1280, height: 900, colorScheme: "dark" },
  { page: fullestPlan, name: "plan-mobil", width: 360, height: 720, colorScheme: "light" },
  { page: "kommunen.html", name: "kommunen", width: 1280, height: 900, colorScheme: "light", at: ".pv-figur__bilde" },
  { page: "plansystem.html", name: "plansystem", width: 1280, height: 900, colorScheme: "light", at: ".pv-figur__bilde" },
];

const [browser, server] = await Promise.all([launch(), serve()]);
for (const { page: path, name, width, height, colorScheme, at } of shots) {
  const options = { viewport: { width, height }, colorScheme, reducedMotion: "reduce" };
  const { page } = await open(browser, options, server.root, path);
  await page.reload(); // With the font that has come by now, as on a reader's second page.
  const file = join(folder, `${name}.png`);
  await (at ? page.locator(at).first() : page).screenshot({ path: file });
  console.log(`${name}.png ${statSync(file).size} bytes`);
  await page.close();
}
await Promise.all([browser.close(), server.close()]);
