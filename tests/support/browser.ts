import { execFile } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { chromium } from "@playwright/test";

/** Under what names systems install Chromium, the first found being used. */
const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** Here the npm package unpacks itself; named by version, since it never looks at what is there. */
const UNPACKED = join(import.meta.dirname, "../node_modules/.cache/chromium-153");

/**
 * A Chromium to test with, so that no person has to install one.
 *
 * In this order: `CHROMIUM_PATH`, Playwright's own, the one that comes as an npm package (Linux on x64
 * only), and the system's. The package's is of one version everywhere, and without a window: it opens
 * pages a third faster than a whole Chromium. Undefined means Playwright's own.
 */
export async function findBrowser(): Promise<string | undefined> {
  const named = process.env["CHROMIUM_PATH"];
  if (named) return named;
  if (existsSync(chromium.executablePath())) return undefined;
  try {
    const path = await unpack();
    await promisify(execFile)(path, ["--version"]);
    return path;
  } catch (cause) {
    const found = findOnPath(SYSTEM_NAMES);
    if (found !== undefined) return found;
    const advice = "No browser to test with: install Chromium, or name one in CHROMIUM_PATH.";
    throw new Error(advice, { cause });
  }
}

function findOnPath(names: readonly string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** Its own `args` are left alone: they run all sites in one process, where contexts share storage. */
async function unpack(): Promise<string> {
  mkdirSync(UNPACKED, { recursive: true });
  // Into a folder of ours, with the libraries that a bare system lacks.
  const env = { TMPDIR: UNPACKED, AWS_LAMBDA_JS_RUNTIME: "nodejs24.x" };
  const before = Object.keys(env).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, env);
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    return await packed.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
