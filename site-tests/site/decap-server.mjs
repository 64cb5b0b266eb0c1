// A server for one folder that Decap edits files through: of the protocol of decap-server, what Decap asks for here.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".json": "application/json" };

/** Serves the folder `admin` and, below /api/v1, the files of `repository`; the address is what it returns. */
export async function serve(admin, repository) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    if (request.method === "POST" && path === "/api/v1") return answer(request, response, repository);
    const file = join(admin, normalize(path === "/" ? "/index.html" : path));
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": types[extname(file)] }).end(readFileSync(file));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { root: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

async function answer(request, response, repository) {
  let body = "";
  for await (const part of request.setEncoding("utf8")) body += part;
  const { action, params } = JSON.parse(body);
  const said = actions[action]?.(params, repository);
  response.writeHead(said === undefined ? 422 : 200, { "content-type": "application/json" }).end(JSON.stringify(said ?? { error: action }));
}

const actions = {
  info: () => ({ repo: "plans", publish_modes: ["simple"], type: "local_fs" }),
  entriesByFolder: ({ folder, extension }, home) =>
    existsSync(join(home, folder)) ? readdirSync(join(home, folder)).filter((name) => name.endsWith(extension)).map((name) => entry(home, { path: `${folder}/${name}` })) : [],
  entriesByFiles: ({ files }, home) => files.map((file) => entry(home, file)),
  getEntry: ({ path }, home) => entry(home, { path }),
  getMedia: () => [],
  persistEntry({ dataFiles }, home) {
    for (const { path, raw } of dataFiles) writeFileSync(join(home, path), raw);
    return { message: "saved" };
  },
};

function entry(home, { path, label }) {
  const file = join(home, path);
  const data = existsSync(file) ? readFileSync(file, "utf8") : null;
  return { data, file: { path, label, id: data === null ? null : createHash("sha256").update(data).digest("hex") } };
}
