// axe, laid into a page and asked for all of WCAG 2.2 AA and its own good practice.

import { readFileSync } from "node:fs";

const source = readFileSync(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const options = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  rules: { "target-size": { enabled: true } }, // 24 px; axe leaves it out unless asked.
  resultTypes: ["violations"],
};

/** What axe has against a page as it stands: a line for each place. */
export async function violations(page) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  const { violations: found } = await page.evaluate((asked) => globalThis.axe.run(asked), options);
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`));
}

/** What axe has against a page in windows and colours of several kinds, and whether it scrolls sideways in one of them. */
export async function violationsIn(page, views) {
  const found = [];
  for (const { width, ...colours } of views) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia(colours);
    const told = await violations(page);
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) told.push("scrolls sideways");
    for (const each of told) found.push(`${width} px, ${Object.values(colours).join(", ")}: ${each}`);
  }
  return found;
}
