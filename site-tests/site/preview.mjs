// The preview (planverk:serve) over a copy of the example's files, in a process of its own.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";

const home = join(import.meta.dirname, "..", "..");

/** The files of the example, as they are written. */
export const source = join(home, "site-example", "src", "planverk");

/** A copy of the example's files that may be changed. */
export function copied() {
  const folder = mkdtempSync(join(tmpdir(), "planverk-preview-"));
  cpSync(source, folder, { recursive: true });
  return folder;
}

/** Shows a folder: its address, and close, which takes the folder away as well. */
export async function preview(folder) {
  const target = join(home, "preview", "target");
  const classes = [join(target, "classes"), join(target, "test-classes"), readFileSync(join(target, "classpath.txt"), "utf8").trim()].join(delimiter);
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, "bin", "java") : "java";
  const cache = join(home, "site-example", "target", "planverk-cache");
  const program = spawn(java, ["-XX:TieredStopAtLevel=1", "-cp", classes, "no.planverk.preview.PreviewProgram", folder, cache], { stdio: ["pipe", "pipe", "inherit"] });
  const root = await told(program);
  program.stdout.resume();
  return {
    root,
    close: async () => {
      program.stdin.end();
      await new Promise((ended) => program.once("exit", ended));
      rmSync(folder, { recursive: true });
    },
  };
}

async function told(program) {
  for await (const line of createInterface({ input: program.stdout })) {
    const root = /^http:\/\/127\.0\.0\.1:\d+\/$/u.exec(line)?.[0];
    if (root) return root;
  }
  assert.fail("the preview never told its address");
}
