// PlantUML's own command line, given the sources Planverk gives its workers, in the jar Planverk is built with.

import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { figures } from "./planverk.mjs";
import { maven } from "./maven.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const core = join(here, "../../generator-core");

export function sources(folder, count) {
  figures(folder, count);
  const file = join(folder, "classpath.txt");
  ended([...maven, "dependency:build-classpath", `-Dmdep.outputFile=${file}`], core);
  ended(["java", "-cp", path(folder), join(here, "Sources.java"), join(folder, "src/planverk"), join(folder, "sources")], core);
}

const path = (folder) => `${join(core, "target/classes")}:${readFileSync(join(folder, "classpath.txt"), "utf8").trim()}`;

export const build = (folder) => ({
  folder,
  run: ["java", "-Djava.awt.headless=true", "-cp", path(folder), "net.sourceforge.plantuml.Run", "-tsvg", "-nbthread", "2", "-o", "../drawn", "sources"],
});

export const clean = (folder) => rmSync(join(folder, "drawn"), { recursive: true, force: true });

function ended([command, ...more], cwd) {
  if (spawnSync(command, more, { cwd, stdio: "inherit" }).status !== 0) throw new Error(command);
}
