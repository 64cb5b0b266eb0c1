// Chromium as Debian packs it, or another one on the PATH; best the one without windows, which takes half the time.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { basename, delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // What the browser would draw around each page, and what Playwright would leave out as well.
  "--disable-features=PreloadTopChromeWebUI,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,LensOverlay,MediaRouter,OptimizationHints,PaintHolding",
];

/** A running browser: close, and a profile for each set of options, kept from page to page. */
export async function launch(...more) {
  const browser = await chromium.launch({ executablePath: executable(), headless: true, args: [...flags, ...more] });
  const profiles = new Map();
  return {
    close: () => browser.close(),
    profile: (options) => {
      const key = JSON.stringify(options);
      if (!profiles.has(key)) profiles.set(key, watched(browser, options));
      return profiles.get(key);
    },
  };
}

/** A profile in which a breach of the content security policy is said in the console, whatever the browser says of it. */
async function watched(browser, options) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await context.addInitScript(() =>
    addEventListener("securitypolicyviolation", (breach) =>
      console.error(`content security policy: ${breach.effectiveDirective} ${breach.blockedURI}`),
    ),
  );
  return context;
}

/**
 * Opens a page, at a time of its own where `now` says one, and notes what a reader would never see: words in the console, breaches of the
 * content security policy, requests that fail or leave the site.
 */
export async function open(browser, { now, ...options }, root, path) {
  const page = await (await browser.profile(options)).newPage();
  if (now) await page.clock.setFixedTime(now);
  const complaints = [];
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
  page.on("requestfailed", (request) => {
    // What is cut off by the page itself is told apart: whoever moves on in a page may expect it.
    const how = request.failure()?.errorText === "net::ERR_ABORTED" ? "cut off" : "failed";
    complaints.push(`${how}: ${request.url()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(root)) complaints.push(`outside the site: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(root + path, { waitUntil: "load" });
  await stands(page);
  return { page, complaints };
}

/** Waits until the page to be looked at stands: one that has moved leads on at once, and a preview shows a changed one anew. */
async function stands(page) {
  try {
    await page.waitForFunction(() => !document.querySelector("meta[http-equiv='refresh']"));
    await page.waitForLoadState("load");
    await page.evaluate(() => document.fonts.ready);
  } catch (error) {
    if (!error.message.includes("Execution context was destroyed")) throw error;
    await stands(page);
  }
}

/** Opens a page in a browser with such options, looks at it, and closes it; complaints fail the test. */
export async function look(browser, options, root, path, see) {
  const { page, complaints } = await open(browser, options, root, path);
  try {
    const seen = await see(page);
    assert.deepEqual(complaints, []);
    return seen;
  } finally {
    await page.close();
  }
}

/** Lays rules over a page as a reader's own style sheet would, which the page's policy has no say in. */
export function restyle(page, css) {
  return page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** Chromium's place on this machine. */
export function executable() {
  const names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];
  const found = process.env.PATH.split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .sort((one, other) => names.indexOf(basename(one)) - names.indexOf(basename(other)))
    .find((path) => existsSync(path));
  if (!found) throw new Error("The browser tests need Chromium: apt-get install chromium, or put it on the PATH.");
  return found;
}
