// Maven's own site of Markdown, by Doxia.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { plan } from "../text.mjs";
import { putAway } from "./cold.mjs";
import { maven, project } from "./maven.mjs";

const plugin = `<plugin>
    <groupId>org.apache.maven.plugins</groupId>
    <artifactId>maven-site-plugin</artifactId>
    <version>3.21.0</version>
    <configuration><generateReports>false</generateReports></configuration>
  </plugin>`;

export function text(folder, count) {
  const pages = join(folder, "src/site/markdown");
  mkdirSync(pages, { recursive: true });
  project(folder, plugin);
  for (let index = 0; index < count; index++) {
    const { id, name, body } = plan(index);
    writeFileSync(join(pages, `${id}.md`), `# ${name}\n\n${body}`);
  }
}

export const build = (folder) => ({ folder, run: [...maven, "site:site"] });

export const clean = (folder) => putAway(folder, "target");
