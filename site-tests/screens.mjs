// Shows what every kind of page looks like, to be looked at by people: node screens.mjs FOLDER [WIDTH…] [light|dark|print|forced…]
// Writes sheets with the pages side by side for each width and mode, and PDFs as printed, of the site that PLANVERK_EXAMPLE names.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launch, open } from "./site/browser.mjs";
import { example, fullestPlan, made, pages, read } from "./site/files.mjs";
import { serve } from "./site/server.mjs";

const [folder = "target/screens", ...asked] = process.argv.slice(2);
const known = ["light", "dark", "forced", "print"];
const widths = asked.map(Number).filter((width) => width > 0);
const modes = known.filter((mode) => asked.includes(mode));
const looks = { light: {}, dark: { colorScheme: "dark" }, forced: { forcedColors: "active" }, print: {} };

/** One page of each kind, and on a sheet this many of its pixels. */
const stays = (page) => !read(page).includes('http-equiv="refresh"');
const kinds = [...pages.filter((page) => !page.includes("/") || page.startsWith("en/")).filter(stays), fullestPlan];
const HIGH = 3600;

const [browser, server] = await Promise.all([launch(), serve()]);
mkdirSync(folder, { recursive: true });
for (const mode of modes.length ? modes : known) {
  if (mode === "print") await papers();
  else for (const width of widths.length ? widths : [360, 768, 1024, 1280]) await screens(mode, width);
}
await Promise.all([browser.close(), server.close()]);

async function screens(mode, width) {
  const shots = [];
  for (const path of kinds) {
    const { page, complaints } = await open(browser, { ...looks[mode], reducedMotion: "reduce", now: made }, server.root, path);
    await page.setViewportSize({ width, height: 900 });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const picture = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, HIGH) } });
    shots.push({ path, height, picture, complaints });
    await page.close();
  }
  const shown = Math.min(600, Math.round(width * 0.8));
  const across = Math.floor(1900 / shown);
  for (let at = 0; at < shots.length; at += across) await sheet(`${mode}-${width}-${at / across + 1}`, shots.slice(at, at + across), shown);
}

/** Beside one another in a page of their own, smaller than they are. */
async function sheet(name, shots, shown) {
  const { page } = await open(browser, {}, "about:", "blank");
  await page.setViewportSize({ width: 1900, height: 900 });
  const figure = ({ path, height, picture, complaints }) =>
    `<figure><figcaption>${path} ${height}${complaints.length ? ` <b>${complaints}</b>` : ""}</figcaption><img width="${shown}" src="data:image/png;base64,${picture.toString("base64")}"></figure>`;
  await page.setContent(`<style>body{font:14px sans-serif;display:flex;align-items:start;gap:8px;margin:8px;background:#888}figure{margin:0}</style>${shots.map(figure).join("")}`);
  writeFileSync(join(folder, `${example}-${name}.png`), await page.screenshot({ fullPage: true }));
  await page.close();
}

async function papers() {
  for (const path of kinds.filter((each) => !each.startsWith("en/"))) {
    const { page } = await open(browser, { now: made }, server.root, path);
    writeFileSync(join(folder, `${example}-${path.replaceAll("/", "-").replace(/html$/u, "pdf")}`), await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    await page.close();
  }
}
