// JBake as a Maven goal, with FreeMarker and flexmark: a page for each plan, a list of them, a sitemap.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { plan } from "../text.mjs";
import { putAway } from "./cold.mjs";
import { maven, project } from "./maven.mjs";

const library = (group, artifact, version) =>
  `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;

const plugin = `<plugin>
    <groupId>org.jbake</groupId>
    <artifactId>jbake-maven-plugin</artifactId>
    <version>0.3.5</version>
    <dependencies>
      ${library("org.freemarker", "freemarker", "2.3.35")}
      ${library("com.vladsch.flexmark", "flexmark-profile-pegdown", "0.62.2")}
    </dependencies>
  </plugin>`;

const layout = (title, main) => `<!doctype html>
<html lang="nb">
<head><meta charset="utf-8"><title>${title}</title></head>
<body><main><h1>${title}</h1>${main}</main></body>
</html>
`;

export function text(folder, count) {
  const source = join(folder, "src/main/jbake");
  for (const part of ["content/planer", "templates", "assets"]) mkdirSync(join(source, part), { recursive: true });
  project(folder, plugin);
  writeFileSync(join(source, "jbake.properties"), `site.host=https://storvik.example.no/plan
template.page.file=page.ftl
template.masterindex.file=index.ftl
template.sitemap.file=sitemap.ftl
render.archive=false
render.feed=false
render.tags=false
render.index=true
render.sitemap=true
markdown.extensions=TABLES
`);
  writeFileSync(join(source, "templates/page.ftl"), layout("\${content.title}", "\${content.body}"));
  const list = '<ul><#list pages as page><li><a href="\${page.uri}">\${page.title}</a></li></#list></ul>';
  writeFileSync(join(source, "templates/index.ftl"), layout("Planstrategi", list));
  const places = "<#list pages as page><url><loc>\${config.site_host}/\${page.uri}</loc></url></#list>";
  writeFileSync(join(source, "templates/sitemap.ftl"), `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${places}</urlset>\n`);
  for (let index = 0; index < count; index++) {
    const { id, name, body } = plan(index);
    writeFileSync(join(source, `content/planer/${id}.md`), `title=${name}\ntype=page\nstatus=published\n~~~~~~\n\n${body}`);
  }
}

export const build = (folder) => ({ folder, run: [...maven, "jbake:generate"] });

export const clean = (folder) => putAway(folder, "target");
