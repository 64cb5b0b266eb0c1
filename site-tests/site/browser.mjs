// Chromium as Debian packs it, or another one on the PATH.

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A running browser: close, and a profile for each set of options, kept from page to page. */
export async function launch() {
  const browser = await chromium.launch({ executablePath: executable(), headless: true, args: flags });
  const profiles = new Map();
  return {
    close: () => browser.close(),
    profile: (options) => {
      const key = JSON.stringify(options);
      if (!profiles.has(key)) profiles.set(key, browser.newContext({ viewport: { width: 1280, height: 900 }, ...options }));
      return profiles.get(key);
    },
  };
}

/**
 * Opens a page and notes what a reader would never see: errors in the console, breaches of the
 * content security policy, requests that fail or leave the site.
 */
export async function open(browser, options, root, path) {
  const page = await (await browser.profile(options)).newPage();
  const complaints = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(root)) complaints.push(`outside the site: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(root + path, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready);
  return { page, complaints };
}

function executable() {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const found = process.env.PATH.split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
  if (!found) throw new Error("The browser tests need Chromium: apt-get install chromium, or put it on the PATH.");
  return found;
}
