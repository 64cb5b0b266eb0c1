// Hugo with a plain theme of its own: a page for each plan, a list of them, a sitemap.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { plan } from "../text.mjs";
import { putAway } from "./cold.mjs";

const layout = (main) => `<!doctype html>
<html lang="nb">
<head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><main><h1>{{ .Title }}</h1>${main}</main></body>
</html>
`;

export function text(folder, count) {
  const [content, layouts] = [join(folder, "content/planer"), join(folder, "layouts/_default")];
  mkdirSync(content, { recursive: true });
  mkdirSync(layouts, { recursive: true });
  writeFileSync(join(folder, "config.toml"), 'baseURL = "https://storvik.example.no/plan/"\ntitle = "Planstrategi"\n');
  writeFileSync(join(layouts, "single.html"), layout("{{ .Content }}"));
  const list = '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>';
  writeFileSync(join(layouts, "list.html"), layout(list));
  for (let index = 0; index < count; index++) {
    const { id, name, theme, decision, body } = plan(index);
    writeFileSync(join(content, `${id}.md`), `---\ntitle: ${name}\ndecision: ${decision}\ntags: [${theme}]\n---\n\n${body}`);
  }
}

export const build = (folder) => ({ folder, run: ["hugo", "--quiet"] });

export const clean = (folder) => putAway(folder, "public", "resources");
