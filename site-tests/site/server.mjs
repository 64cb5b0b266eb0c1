// Serves the site below a sub-path, as a municipality's web server may do.

import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { files, folder } from "./files.mjs";

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** A running server, below a path: the address of the site's root, and close. */
export async function serve(subPath = "/om/planar/") {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const file = path.startsWith(subPath) ? path.slice(subPath.length) || "index.html" : "";
    if (path === "/favicon.ico") {
      response.writeHead(204).end(); // A browser asks for one by itself; it is not the site's.
    } else if (files.includes(file)) {
      response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" });
      response.end(readFileSync(join(folder, file)));
    } else {
      response.writeHead(404, { "content-type": types[".html"] }).end(readFileSync(join(folder, "404.html")));
    }
  });
  await new Promise((started) => server.listen(0, "127.0.0.1", started));
  return {
    root: `http://127.0.0.1:${server.address().port}${subPath}`,
    close: () => new Promise((closed) => server.close(closed)),
  };
}
