// The finished site as it lies on the disk.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

/** The example that is looked at: its facts are in the folder facts. */
export const example = process.env.PLANVERK_EXAMPLE ?? "gol";

/** The day its site is made on. */
export const made = new Date(`${example === "felt" ? "2024-06-05" : "2026-11-23"}T10:00:00Z`);

const sites = { gol: "site-example/target/site", krodsherad: "site-krodsherad/target/site", felt: "site-tests/target/felt/site", samlet: "site-tests/target/samlet/site" };
export const folder = resolve(process.env.PLANVERK_SITE ?? join(import.meta.dirname, "..", "..", sites[example]));

/**
 * Whether pages are seen in every way. Styles and scripts are the same for all sites; Krødsherad is
 * looked at for what its content does to the pages.
 */
export const thorough = example !== "krodsherad";

if (!existsSync(join(folder, "index.html"))) {
  throw new Error(`There is no site in ${folder}; the plugin's goal generate makes it in the phase site.`);
}

/** Every file of the site: its path from the root, with / between the parts. */
export const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/"))
  .sort();

/** The pieces for pages elsewhere: documents for a frame, and parts a server puts into a page. */
export const pieces = files.filter((file) => /^biter\/.*\.html$/u.test(file));

/** Whether a file is a part of a page and no page. */
export const isPart = (file) => file.startsWith("biter/inkluder/");

export const pages = files.filter((file) => file.endsWith(".html") && !pieces.includes(file));

/** The page with the most to show among the plans' pages; undefined where there are none, as in the site over several. */
export const fullestPlan = pages
  .filter((page) => page.startsWith("planer/"))
  .reduce((one, other) => (one && read(one).length >= read(other).length ? one : other), undefined);

/**
 * One page of each kind: all in the root, all in English, and one plan. Where every field is in use,
 * only those the real strategies have nothing for, or little.
 */
export const kinds =
  example === "felt"
    ? ["endringer.html", "ressurser.html", "medvirkning.html", "index.html", fullestPlan]
    : [...pages.filter((page) => (!page.includes("/") && page !== "404.html") || page.startsWith("en/")), fullestPlan].filter(Boolean);

export function read(file) {
  return readFileSync(join(folder, file), "utf8");
}

/** A style sheet or script by the name it is known by: on the site its name says what is in it as well. */
export function theme(name) {
  const [stem, ending] = name.split(".");
  const found = files.filter((file) => new RegExp(`^tema/${stem}\\.[0-9a-f]{10}\\.${ending}$`, "u").test(file));
  if (found.length !== 1) throw new Error(`${name} stands as ${found.length} files`);
  return found[0];
}
