// Pieces of the site on pages elsewhere: put in by real servers, and in frames.

import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { parse } from "parse5";
import vnu from "vnu-jar";
import { violations } from "../site/axe.mjs";
import { launch, look, open } from "../site/browser.mjs";
import { files, folder, isPart, pieces, read } from "../site/files.mjs";
import { serve } from "../site/server.mjs";

const parts = pieces.filter(isPart);
const frames = pieces.filter((piece) => !isPart(piece));
const hearings = "biter/inkluder/horinger.html";
const plan = longest(parts.filter((part) => part.includes("/plan/")));
const topic = longest(parts.filter((part) => /\/(tema|type)\//u.test(part)));
const shown = [hearings, "biter/inkluder/kommunen.html", "biter/inkluder/plansystem.html", plan, topic];
let browser, server;

before(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser?.close(), server?.close()]));

/** A page of somebody else's, with what they put into it. */
const host = (content) => `<!DOCTYPE html>
<html lang="nb"><head><meta charset="utf-8"><title>Kommunen</title><meta name="viewport" content="width=device-width, initial-scale=1">
<style>body { font-family: Georgia, serif; margin: 1rem; overflow-wrap: anywhere } .planverk-bit img { max-width: 100%; height: auto } .planverk-bit__tabell { overflow-x: auto }</style></head>
<body><main><h1>Kommunens side</h1>
${content}
</main></body></html>
`;

function longest(paths) {
  return paths.reduce((one, other) => (read(other).length > read(one).length ? other : one));
}

test("each piece stands in both forms, and is listed on the page with what to copy", () => {
  assert.deepEqual(parts.map((part) => part.replace("inkluder/", "")), frames);
  const listed = read("biter.html");
  for (const frame of frames) assert.ok(listed.includes(`href="${frame}"`), frame);
  for (const name of ["index.html", "planer.html"]) assert.match(read(name), /<a [^>]*href="biter\.html"/u);
});

test("parts hold no id, style, script or heading, and the Nu Html Checker finds no error in a page of them all", { timeout: 180_000 }, async () => {
  for (const part of parts) {
    assert.doesNotMatch(read(part), /<(style|script|link|h[1-6]|main)\b|\s(id|style|on\w+)=/u, part);
  }
  const page = join(mkdtempSync(join(tmpdir(), "biter-")), "alle.html");
  writeFileSync(page, host(parts.map(read).join("\n")));
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";
  const { stderr } = await promisify(execFile)(java, ["-Xss4m", "-jar", String(vnu), "--exit-zero-always", "--format", "json", page], { maxBuffer: 1 << 26 });
  assert.deepEqual(JSON.parse(stderr).messages.filter(({ type }) => type !== "info").map(({ message, lastLine }) => `${lastLine}: ${message}`), []);
});

test("frames lead to files of the site, and load nothing but its style sheet and figures", () => {
  for (const frame of frames) {
    const here = new URL(frame, "https://site.invalid/a/");
    for (const [, attribute, address] of read(frame).matchAll(/ (href|src)="([^"]*)"/gu)) {
      if (/^(https?:|mailto:)/u.test(address)) {
        assert.equal(attribute, "href", `${frame} loads ${address}`);
        continue;
      }
      const target = decodeURIComponent(new URL(address.replaceAll("&amp;", "&"), here).pathname.slice(3));
      assert.ok(files.includes(target), `${frame}: ${address}`);
    }
  }
});

for (const frame of shown.map((part) => part.replace("inkluder/", ""))) {
  test(`axe finds nothing in ${frame}, light, dark and in forced colours, and it fits 320 pixels`, () =>
    look(browser, { reducedMotion: "reduce" }, server.root, frame, async (page) => {
      for (const [width, media] of [[640, { colorScheme: "light" }], [320, { colorScheme: "dark" }], [320, { forcedColors: "active" }]]) {
        await page.setViewportSize({ width, height: 480 });
        await page.emulateMedia(media);
        assert.deepEqual(await violations(page), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width} px`);
      }
    }));
}

test("in a frame, without scripts and 320 pixels wide, each piece is shown and its link opens the whole window", async () => {
  const outside = createServer((request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(host(shown.map((part) => `<iframe title="${part}" width="280" height="480" src="${server.root}${part.replace("inkluder/", "")}"></iframe>`).join("\n")));
  });
  await new Promise((started) => outside.listen(0, "127.0.0.1", started));
  const root = `http://127.0.0.1:${outside.address().port}/`;
  const { page, complaints } = await open(browser, { javaScriptEnabled: false, viewport: { width: 320, height: 800 } }, root, "");
  try {
    const inner = page.frames().slice(1);
    assert.equal(inner.length, shown.length);
    for (const frame of inner) {
      assert.ok((await frame.locator("h1").innerText()).length > 0);
      assert.ok(await frame.locator("main a").last().isVisible());
    }
    assert.deepEqual(complaints.filter((each) => !each.startsWith(`outside the site: ${server.root}`) && !each.includes("favicon")), []);
    await inner[0].locator("main a").last().click();
    await page.waitForURL((address) => address.href.endsWith("index.html"));
  } finally {
    await page.close();
    outside.close();
  }
});

for (const name of ["nginx", "apache2"]) {
  const program = process.env.PATH.split(delimiter).concat("/usr/sbin").map((path) => join(path, name)).find(existsSync);
  const skip = !program && process.env.PLANVERK_SKIP_NOTHING !== "true" && `there is no ${name}`;
  test(`${name} puts pieces into a page, and two of a kind do not get in each other's way`, { skip, timeout: 60_000 }, async () => {
    const running = await including(name, program, [...shown, plan]);
    try {
      const html = await (await fetch(running.root)).text();
      assert.doesNotMatch(html, /<!--#|\[an error occurred/u);
      for (const part of shown) assert.ok(html.includes(read(part).trim()), part);
      const ids = [...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length);
      assert.ok(parse(html).childNodes.length > 0);
      const { page, complaints } = await open(browser, { javaScriptEnabled: true, viewport: { width: 320, height: 800 } }, running.root, "");
      try {
        assert.deepEqual(await violations(page), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "320 px");
        const fonts = await page.evaluate(() => [...document.querySelectorAll(".planverk-bit")].map((bit) => getComputedStyle(bit).fontFamily));
        assert.deepEqual([...new Set(fonts)], ["Georgia, serif"]);
        // A made-up address, where the site has one, is no place to fetch figures from.
        const elsewhere = /\.example\/|ERR_(NAME_NOT_RESOLVED|INTERNET_DISCONNECTED|NETWORK)|favicon/u;
        assert.deepEqual(complaints.filter((each) => !elsewhere.test(each)), []);
      } finally {
        await page.close();
      }
    } finally {
      await running.close();
    }
  });
}

/** A server with a page that takes pieces in by itself, as the page Biter says. */
async function including(name, program, taken) {
  const home = mkdtempSync(join(tmpdir(), "biter-"));
  const root = join(home, "www");
  mkdirSync(root);
  for (const name of readdirSync(folder)) if (name !== "index.html") symlinkSync(join(folder, name), join(root, name));
  writeFileSync(join(root, "index.html"), host(taken.map((part) => `<h2>Her</h2>\n<!--#include virtual="/${part}" -->`).join("\n")));
  const port = await freePort();
  const settings = join(home, "server.conf");
  writeFileSync(settings, name === "nginx" ? nginx(home, port) : apache(home, port));
  const flags = name === "nginx" ? ["-c", settings, "-p", home, "-g", "daemon off;"] : ["-f", settings, "-DFOREGROUND"];
  const child = spawn(program, flags, { stdio: "ignore" });
  const address = `http://127.0.0.1:${port}/`;
  for (let tries = 0; ; tries++) {
    try {
      await fetch(address);
      break;
    } catch (refused) {
      if (tries > 100) throw refused;
      await new Promise((later) => setTimeout(later, 100));
    }
  }
  const close = async () => {
    const ended = new Promise((done) => child.on("close", done));
    child.kill("SIGTERM");
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  return { root: address, close };
}

async function freePort() {
  const server = createServer();
  await new Promise((started) => server.listen(0, "127.0.0.1", started));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

function nginx(home, port) {
  return `pid ${home}/pid; error_log ${home}/error.log; ${process.getuid() === 0 ? "user root;" : ""}
events {}
http {
  access_log off; client_body_temp_path ${home}/t1; proxy_temp_path ${home}/t2; fastcgi_temp_path ${home}/t3; uwsgi_temp_path ${home}/t4; scgi_temp_path ${home}/t5;
  types { text/html html; image/svg+xml svg; }
  server { listen 127.0.0.1:${port}; root ${home}/www; charset utf-8; ssi on; }
}
`;
}

function apache(home, port) {
  const modules = "/usr/lib/apache2/modules";
  return `ServerRoot ${home}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${home}/pid
ErrorLog ${home}/error.log
Mutex file:${home}
LoadModule mpm_event_module ${modules}/mod_mpm_event.so
LoadModule authz_core_module ${modules}/mod_authz_core.so
LoadModule dir_module ${modules}/mod_dir.so
LoadModule mime_module ${modules}/mod_mime.so
LoadModule include_module ${modules}/mod_include.so
TypesConfig /dev/null
AddType text/html .html
AddType image/svg+xml .svg
AddOutputFilter INCLUDES .html
DocumentRoot ${home}/www
DirectoryIndex index.html
<Directory />
  Options +Includes +FollowSymLinks
  Require all granted
</Directory>
`;
}
