// From a saved file to the new page's bytes, for the servers one writes with: Planverk's, Hugo's and VitePress', one after another
// in each round, on the same text. Prints the table as Markdown.
//
//   node bench/saved.mjs [--plans 100,1000] [--runs 15] [--vitepress FOLDER_WITH_VITEPRESS_INSTALLED]

import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import * as hugo from "./peers/hugo.mjs";
import { maven } from "./peers/maven.mjs";
import * as planverk from "./peers/planverk.mjs";
import { plan } from "./text.mjs";
import { cpu, free, middle, quiet, spread, until } from "./watched.mjs";

const { values } = parseArgs({
  options: { plans: { type: "string", default: "100,1000" }, runs: { type: "string", default: "15" }, vitepress: { type: "string" } },
});
const PLAN = plan(7).id;
const START = 300_000;
const PATIENCE = 60_000;

const servers = {
  planverk: {
    text: planverk.text,
    file: `src/planverk/planer/${PLAN}.md`,
    page: `/planer/${PLAN}.html`,
    run: (port) => [...maven, "planverk:serve", `-Dplanverk.port=${port}`],
  },
  hugo: {
    text: hugo.text,
    file: `content/planer/${PLAN}.md`,
    page: `/plan/planer/${PLAN}/`,
    run: (port) => ["hugo", "server", "--quiet", "--bind", "127.0.0.1", "--port", String(port)],
  },
  ...(values.vitepress && {
    vitepress: {
      text: vitepress,
      file: `planer/${PLAN}.md`,
      // What its page shows is this module, which the browser fetches when it is told of the change.
      page: `/planer/${PLAN}.md`,
      run: (port) => ["node_modules/.bin/vitepress", "dev", ".", "--host", "127.0.0.1", "--port", String(port)],
    },
  }),
};

const place = mkdtempSync(join(tmpdir(), "planverk-saved-"));
console.log("| Plans | Who | Start to first page, s | Saved to new page, ms: median (least–most) | CPU of a change, ms | Beside Planverk |");
console.log("|---|---|---|---|---|---|");
for (const count of values.plans.split(",").map(Number)) await measure(count);
rmSync(place, { recursive: true });

async function measure(count) {
  const running = {};
  for (const [name, server] of Object.entries(servers)) running[name] = await start(name, server, count);
  try {
    // The first third warms up.
    const runs = Math.ceil(Number(values.runs) * 1.5);
    for (let run = 0; run < runs; run++) {
      for (const one of Object.values(running)) {
        const result = await save(one, `merke${run}x`);
        if (run >= runs - Number(values.runs)) one.saved.push(result);
      }
    }
  } finally {
    for (const one of Object.values(running)) process.kill(-one.process.pid, "SIGTERM");
  }
  const ours = middle(running.planverk.saved.map((one) => one.wall));
  for (const [name, { started, saved }] of Object.entries(running)) {
    const walls = saved.map((one) => one.wall);
    const ratio = name === "planverk" ? "" : `${(ours / middle(walls)).toFixed(2)} ×`;
    console.log(`| ${count} | ${name} | ${(started / 1000).toFixed(1)} | ${spread(walls, 0)} | ${middle(saved.map((one) => one.cpu)).toFixed(0)} | ${ratio} |`);
  }
}

async function start(name, server, count) {
  const folder = join(place, `${name}-${count}`);
  mkdirSync(folder, { recursive: true });
  server.text(folder, count);
  const port = await free();
  const [command, ...rest] = server.run(port);
  const begun = performance.now();
  const child = spawn(command, rest, { cwd: folder, stdio: "ignore", detached: true });
  const file = join(folder, server.file);
  const one = { process: child, file, text: readFileSync(file, "utf8"), page: `http://127.0.0.1:${port}${server.page}`, saved: [] };
  await until(one.page, (text) => text.includes("Bakgrunn"), START);
  const started = performance.now() - begun;
  await quiet(child.pid);
  return Object.assign(one, { started });
}

/** Everybody is quiet when it begins, so that no one is measured while another still tries its rules. */
async function save({ process, file, text, page }, words) {
  const before = cpu(process.pid);
  const begun = performance.now();
  writeFileSync(file, `${text}\nEn setning med ${words}.\n`);
  await until(page, (answer) => answer.includes(words), PATIENCE);
  const wall = performance.now() - begun;
  // What comes after the page, as the rules do, is paid for too.
  return { wall, cpu: (await quiet(process.pid)) - before };
}

function vitepress(folder, count) {
  mkdirSync(join(folder, "planer"), { recursive: true });
  symlinkSync(join(values.vitepress, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  for (let index = 0; index < count; index++) {
    const { id, name, body } = plan(index);
    writeFileSync(join(folder, `planer/${id}.md`), `# ${name}\n\n${body}`);
  }
}
