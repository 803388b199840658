// Runs before anything is installed: plain Node only.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const MARK = "node_modules/.wegweiser-installed";

/** Installs the packages of the lock file, unless exactly those are there. */
export async function ensureInstalled() {
  const wanted = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
  if (existsSync(MARK) && readFileSync(MARK, "utf8") === wanted) return;
  await step("Install packages (npm ci)", "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(MARK, wanted);
}

/**
 * Runs one step, prints its name, its output and how long it took.
 * @returns {Promise<void>} rejects when the step fails
 */
export function step(name, command, args, env = {}) {
  console.log(`\n▸ ${name}`);
  const began = Date.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: "inherit",
      env: { ...process.env, ...env },
      shell: process.platform === "win32",
    });
    child.on("error", reject);
    child.on("exit", (code) => {
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      if (code === 0) {
        console.log(`  done in ${seconds} s`);
        resolve();
      } else reject(new Error(`${name}: failed after ${seconds} s`));
    });
  });
}

/** A program of node_modules/.bin. */
export const bin = (name) => `node_modules/.bin/${name}${process.platform === "win32" ? ".cmd" : ""}`;

export function isRunnable(command, args = ["--version"]) {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}
