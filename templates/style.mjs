// The style sheet, twice: whole, and cut to what Planverk's own templates, scripts and Java can put on a page.

import { build, transform } from "esbuild";
import { readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import postcss from "postcss";
import { PurgeCSS } from "purgecss";

const here = import.meta.dirname;
const homes = ["src/main/theme", "src/main/script", "../generator-core/src/main/java"].map((path) => join(here, path));

/** What the Markdown library writes: no source of ours names it. */
const markdown = "html body h1 h2 h3 h4 h5 h6 p ul ol li blockquote pre code em strong del hr br img a table thead tbody tr th td";

/** Parts of the design system that no page of ours shows, by what their rules ask for; the words themselves stand in our sources. */
const elsewhere = [/\[role="?switch"?\]/u, /:is\(textarea\)/u, /\[type="?date"?\]/u, /\[data-variant="?outline"?\]:has\(/u, /\.ds-link:is\(button\)/u, /\.ds-card:where\(a,/u, /\.ds-input\S*\[type="?checkbox"?\]/u, /\.ds-field:has\(input/u, /\.ds-paragraph\[data-size/u];

/** The whole sheet: every part the entry imports, as it is. */
export function whole(entry, options) {
  return bundle(entry, { ...options, minify: true });
}

/** The sheet without the rules, colours and measures that no page of ours can ask for. */
export async function cut(entry, options) {
  // PurgeCSS sees no declaration in an at-rule inside a rule, so nested rules are written out first.
  const flat = await bundle(entry, { ...options, supported: { nesting: false } });
  const { code } = await transform(await purged(flat, sources()), { loader: "css", minify: true, target: options.target });
  return code;
}

async function bundle(entry, options) {
  const { outputFiles } = await build({ ...options, entryPoints: [entry], bundle: true, legalComments: "none", write: false });
  return outputFiles[0].text;
}

/** A style sheet without what the sources cannot make. */
export async function purged(css, sources) {
  const [result] = await new PurgeCSS().purge({
    css: [{ raw: withoutElsewhere(css) }],
    content: [{ raw: `${sources} ${markdown}`, extension: "source" }],
    variables: true,
    keyframes: true,
    // Elements no page of ours has, whose names are also common words.
    blocklist: ["data", "u-datalist"],
    fontFace: true,
    dynamicAttributes: filledIn(sources),
    safelist: [/^[&:*]/u, ...begun(sources)],
  });
  return result.css;
}

function withoutElsewhere(css) {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    if (rule.selectors.every((selector) => elsewhere.some((part) => part.test(selector)))) rule.remove();
  });
  return root.toString();
}

/** All that names a class, an attribute or an element: templates and scripts without remarks, and the texts in Java. */
export function sources() {
  const remarks = /<#--[^]*?-->|\/\*[^]*?\*\/|^\s*\/\/.*$/gmu;
  const read = {
    ".ftlh": (text) => text.replace(remarks, ""),
    ".js": (text) => text.replace(remarks, ""),
    ".mjs": (text) => text.replace(remarks, ""),
    ".java": (text) => text.replace(remarks, "").match(/"(?:\\.|[^"\\\n])*"/gu)?.join(" ") ?? "",
  };
  return homes
    .flatMap((home) => readdirSync(home, { recursive: true }).map((path) => join(home, path)))
    .filter((path) => extname(path) in read)
    .map((path) => read[extname(path)](readFileSync(path, "utf8")))
    .join("\n");
}

/** Attributes that get their value when a page is made, class among them: class="pv-celle--${celle.key}", dataset.pvOpen. */
function filledIn(sources) {
  const inTemplates = [...sources.matchAll(/([\w-]+)="[^"]*\$\{/gu)].map(([, name]) => name);
  const inScripts = [...sources.matchAll(/dataset\.(\w+)/gu)].map(([, name]) => `data-${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`);
  return [...new Set([...inTemplates, ...inScripts])];
}

/** Classes whose end is filled in: a word that ends in a hyphen is the beginning of any class. */
export function begun(sources) {
  return [...new Set(sources.match(/\b(?:pv|ds)-[\w-]*-(?![\w-])/gu))].map((beginning) => new RegExp(`^${beginning}`, "u"));
}
