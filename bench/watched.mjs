// What the benchmarks of servers share: a free port, asking until a page is right, what a group of processes has taken, and what stands in
// the middle of several runs.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";

const BETWEEN = 2;
const QUIET = 500;
const TICK = 10;

export function free() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Asks until the page is right: what a browser is told is told no earlier. Where there is a page already, asking for it often would take
 * time from what makes the next.
 */
export async function until(page, right, patience, between = BETWEEN) {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    if (right(await fetch(page).then((answer) => answer.text(), () => ""))) return;
    await pause(between);
  }
  throw new Error(`${page} was never right`);
}

/** Waits until the group of processes has nothing more to do, and gives what it has taken by then, in milliseconds. */
export async function quiet(group) {
  let before = -1;
  let now = cpu(group);
  while (now - before > TICK) {
    await pause(QUIET);
    [before, now] = [now, cpu(group)];
  }
  return now;
}

/** Processor time of a group of processes, in milliseconds (Linux). */
export function cpu(group) {
  const lines = execFileSync("ps", ["-eo", "pgid=,pid="], { encoding: "utf8" }).trim().split("\n");
  const pids = lines.map((line) => line.trim().split(/\s+/)).filter(([pgid]) => Number(pgid) === group);
  return pids.reduce((sum, [, pid]) => sum + ticks(pid) * TICK, 0);
}

function ticks(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/.*\) /, "").split(" ");
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    return 0; // it ended meanwhile
  }
}

export function middle(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** "middle (least–most)". */
export function spread(numbers, digits, unit = 1) {
  const [half, least, most] = [middle(numbers), Math.min(...numbers), Math.max(...numbers)].map((one) => (one / unit).toFixed(digits));
  return `${half} (${least}–${most})`;
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
