// Lighthouse on the main kinds of page: accessibility 100 and best practices 100.

import assert from "node:assert/strict";
import { createServer } from "node:net";
import { after, before, test } from "node:test";
import lighthouse from "lighthouse";
import { launch } from "../site/browser.mjs";
import { example, files, fullestPlan } from "../site/files.mjs";
import { serve } from "../site/server.mjs";

const looked =
  example === "gol"
    ? ["index.html", "planer.html", fullestPlan, "plansystem.html", "en/index.html"].filter((page) => files.includes(page))
    : [];
let browser, server, port;

before(async () => {
  if (!looked.length) return;
  port = await freePort();
  [browser, server] = await Promise.all([launch(`--remote-debugging-port=${port}`), serve()]);
});
after(() => Promise.all([browser?.close(), server?.close()]));

for (const path of looked) {
  test(`Lighthouse on ${path}`, { timeout: 120_000 }, async () => {
    const { lhr } = await lighthouse(server.root + path, {
      port,
      logLevel: "error",
      onlyCategories: ["accessibility", "best-practices"],
      throttlingMethod: "provided",
      maxWaitForLoad: 30_000,
    });
    assert.equal(lhr.runtimeError, undefined);
    const scores = Object.fromEntries(Object.values(lhr.categories).map(({ id, score }) => [id, Math.round(score * 100)]));
    const lost = Object.values(lhr.categories)
      .flatMap(({ auditRefs }) => auditRefs.filter(({ weight, id }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1))
      .map(({ id }) => `${id}: ${lhr.audits[id].title} ${JSON.stringify(lhr.audits[id].details?.items?.slice(0, 2) ?? "")}`);
    assert.deepEqual({ scores, lost }, { scores: { accessibility: 100, "best-practices": 100 }, lost: [] });
  });
}

function freePort() {
  return new Promise((found) => {
    const listener = createServer().listen(0, "127.0.0.1", () => {
      const { port } = listener.address();
      listener.close(() => found(port));
    });
  });
}
