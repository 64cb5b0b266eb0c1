// Installs exactly what package-lock.json names, unless that is what node_modules already holds.
//
//   node install.mjs [FOLDER]

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const here = process.argv[2] ?? import.meta.dirname;
const lock = readFileSync(`${here}/package-lock.json`, "utf8");
if (lock.includes('"resolved":')) throw new Error("package-lock.json names a registry; .npmrc keeps that out");
const stamp = `${here}/node_modules/.planverk-lock`;

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  const npm = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync(npm[0], npm.slice(1), { cwd: here, stdio: "inherit", shell: process.platform === "win32" });
  writeFileSync(stamp, lock);
}
