// What a command costs: its wall time, and the CPU and memory of it and all it starts.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const scratch = mkdtempSync(join(tmpdir(), "bench-"));
const counted = spawnSync("perf", ["stat", "-x,", "-e", "instructions:u", "true"], { encoding: "utf8" });

/** Whether this machine counts instructions, which do not depend on what else it does. */
export const countsInstructions = counted.status === 0 && !/not (supported|counted)/.test(counted.stderr);

/** Runs a command in a folder; what it says is shown only when it fails. */
export function measure({ run, folder, env = {} }) {
  const [times, counts] = [join(scratch, "times"), join(scratch, "counts")];
  const perf = countsInstructions ? ["perf", "stat", "-x,", "-e", "instructions:u", "-o", counts] : [];
  const line = ["-o", times, "-f", "%e %U %S %M", ...perf, ...run];
  const ended = spawnSync("/usr/bin/time", line, { cwd: folder, env: { ...process.env, ...env }, encoding: "utf8" });
  if (ended.status !== 0) throw new Error(`${run.join(" ")}\n${ended.stdout}\n${ended.stderr}`);
  const [wall, user, system, kilobytes] = readFileSync(times, "utf8").trim().split(" ").map(Number);
  return { wall, cpu: user + system, megabytes: kilobytes / 1024, instructions: instructions(counts) };
}

function instructions(counts) {
  return countsInstructions ? Number(readFileSync(counts, "utf8").match(/^(\d+),/m)[1]) : NaN;
}

/** The run in the middle by CPU: one that was disturbed does not count. */
export function middle(runs) {
  return runs.toSorted((a, b) => a.cpu - b.cpu)[Math.floor(runs.length / 2)];
}
