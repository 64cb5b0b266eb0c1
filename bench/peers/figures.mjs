// The same figures, drawn by Planverk's workers and by PlantUML's own command line in the jar Planverk is built with.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { putAway } from "./cold.mjs";
import { maven } from "./maven.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const core = join(here, "../../generator-core");
const gol = join(here, "../../site-example/src/planverk");

/** As `init` sets Maven's JVM up, which would draw. */
const ours = readFileSync(join(here, "../../maven-plugin/src/main/resources/no/planverk/start/jvm.config"), "utf8").trim().split(/\s+/);

/** What makes them. */
export function compiled(folder) {
  ended([...maven, "dependency:build-classpath", `-Dmdep.outputFile=${join(folder, "classpath.txt")}`], core);
  ended(["javac", "-cp", path(folder), "-d", join(folder, "classes"), join(here, "Figures.java")], folder);
}

/** Their sources too. */
export function sources(folder, count) {
  compiled(folder);
  ended(["java", ...made(folder, "write", count, "sources")], folder);
}

export const draw = (count) => (folder) => ({ folder, run: ["java", ...ours, ...made(folder, "draw", count, "drawn")] });

export const plantuml = (folder) => ({
  folder,
  run: ["java", "-Djava.awt.headless=true", "-cp", path(folder), "net.sourceforge.plantuml.Run", "-tsvg", "-nbthread", "2", "-o", "../drawn", "sources"],
});

export const clean = (folder) => putAway(folder, "drawn");

const made = (folder, what, count, to) => ["-cp", `${join(folder, "classes")}:${path(folder)}`, "Figures", what, gol, String(count), to];

const path = (folder) => `${join(core, "target/classes")}:${readFileSync(join(folder, "classpath.txt"), "utf8").trim()}`;

function ended([command, ...more], cwd) {
  if (spawnSync(command, more, { cwd, stdio: "inherit" }).status !== 0) throw new Error(command);
}
