// As on the first day: what a run has made is not there for the next.

import { existsSync, mkdirSync, mkdtempSync, renameSync } from "node:fs";
import { join } from "node:path";

/** Where it is put, beside the folder it was made in. */
export const away = (folder) => `${folder}-away`;

/**
 * Puts away what was made. It is moved and not deleted: for minutes after ten thousand files were deleted, ext4 goes past
 * each of them to find room for a new one, and whoever is measured next would pay for that.
 */
export function putAway(folder, ...names) {
  mkdirSync(away(folder), { recursive: true });
  const to = mkdtempSync(join(away(folder), "run-"));
  for (const name of names) if (existsSync(join(folder, name))) renameSync(join(folder, name), join(to, name));
}
