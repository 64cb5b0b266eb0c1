// Makes the theme as it lies in the jar: templates, words and texts as they are, one style sheet, one
// script for each page that has one, the fonts, their licences, and a list of it all so that nobody has
// to look through a jar.
//
//   node build.mjs OUTPUT_FOLDER

import { build } from "esbuild";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { renamed } from "./font-name.mjs";
import { cut, whole } from "./style.mjs";

const here = import.meta.dirname;
const theme = join(here, "src", "main", "theme");
const modules = join(here, "node_modules");
const browsers = ["chrome123", "firefox121", "safari17.5"];
// What the scripts of the search call the parts of a result among themselves, and what each is called on the site.
const PARTS = ["arrived", "endings", "everydayIn", "everydayPair", "guessed", "keyOf", "missing", "roots", "scores", "weights", "wordsLike"];
const SHORT = Object.fromEntries(PARTS.map((part, at) => [part, String.fromCharCode(65 + at)]));
const output = process.argv[2] ?? join(here, "target", "classes", "no", "planverk", "theme");

const files = new Map([...sources(), ...(await styles()), ...(await scripts()), ...pictures(), ...fonts(), ...licences()]);
files.set("filer.txt", [...files.keys(), "filer.txt"].sort().join("\n") + "\n");
for (const [path, bytes] of files) write(join(output, path), Buffer.from(bytes));
for (const path of below(output)) if (!files.has(path)) rmSync(join(output, path));

/**
 * Templates, words and texts: all but the parts of the style sheet and the scripts. The rooms templates lie
 * in are ours; a municipality knows a template by its name alone, so no name may stand in two rooms.
 */
function sources() {
  const paths = below(theme).filter((path) => !/\.(css|js|svg)$/u.test(path));
  const names = paths.map((path) => (path.endsWith(".ftlh") ? basename(path) : path));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice) throw new Error(`${twice} stands in two rooms of the theme`);
  return paths.map((path, at) => [names[at], readFileSync(join(theme, path))]);
}

/**
 * The sheet that goes to the site, and beside it the whole, for a municipality with templates or styles of its own;
 * the one of the forms of planverk:serve, which is on no site; and the small one of pieces in frames on pages elsewhere.
 */
async function styles() {
  const entry = join(theme, "planverk.css");
  const options = { external: ["*.woff2"], nodePaths: [modules], target: browsers };
  return [
    ["tema/planverk.css", await cut(entry, options)],
    ["stil/planverk.css", await whole(entry, options)],
    ["stil/rediger.css", await whole(join(here, "src", "main", "edit", "rediger.css"), options)],
    ["tema/bit.css", await whole(join(theme, "piece", "bit.css"), options)],
  ];
}

/**
 * Every script of the theme, small and by itself. They are classic scripts: a browser refuses modules
 * on pages that are opened from the disk.
 */
async function scripts() {
  const entryPoints = below(theme).filter((path) => path.endsWith(".js")).map((path) => join(theme, path));
  const { outputFiles } = await build({
    entryPoints,
    outdir: "tema",
    bundle: true,
    minify: true,
    mangleProps: new RegExp(`^(${PARTS.join("|")})$`),
    mangleCache: SHORT,
    format: "iife",
    charset: "utf8",
    legalComments: "none",
    nodePaths: [modules],
    target: browsers,
    write: false,
  });
  return outputFiles.map(({ path, contents }) => [`tema/${basename(path)}`, contents]);
}

/** Our own sign, for municipalities without a coat of arms. */
function pictures() {
  return [["tema/ikon.svg", readFileSync(join(theme, "frame", "ikon.svg"))]];
}

function fonts() {
  const web = "@fontsource-variable/inter/files/inter-";
  const drawn = "@expo-google-fonts/inter/";
  return [
    ["tema/inter-latin.woff2", module(`${web}latin-wght-normal.woff2`)],
    ["tema/inter-latin-ext.woff2", module(`${web}latin-ext-wght-normal.woff2`)],
    ["font/planverk-inter-regular.ttf", ttf(`${drawn}400Regular/Inter_400Regular.ttf`, "Regular")],
    ["font/planverk-inter-bold.ttf", ttf(`${drawn}700Bold/Inter_700Bold.ttf`, "Bold")],
    ["font/OFL.txt", module(`${drawn}LICENSE_FONT`)],
  ];
}

function ttf(path, style) {
  return renamed(module(path), "Planverk Inter", style);
}

function licences() {
  const parts = [
    ["Inter (tema/inter-*.woff2)", "@fontsource-variable/inter/LICENSE"],
    ["Designsystemet (tema/planverk.css)", "@digdir/designsystemet-css/LICENSE"],
    ["Designsystemet, tema (tema/planverk.css)", "@digdir/designsystemet-theme/LICENSE"],
  ];
  const texts = parts.map(([title, path]) => `${title}\n${"=".repeat(title.length)}\n\n${module(path).toString().trim()}\n`);
  return [["tema/lisenser.txt", texts.join("\n\n")]];
}

function module(path) {
  return readFileSync(join(modules, path));
}

/** The files below a folder, by their path from it, in the same order everywhere. */
function below(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** Leaves a file with the same bytes alone, so that a repeated build changes no time stamp. */
function write(path, bytes) {
  if (existsSync(path) && readFileSync(path).equals(bytes)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
