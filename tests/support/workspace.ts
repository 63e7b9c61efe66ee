import { join, resolve } from "node:path";

/** The root folder of the workspace. */
export const WORKSPACE = resolve(import.meta.dirname, "../..");

/** Where a script of one of the root's development tools is, as `turbo/bin/turbo`. */
export function toolPath(script: string): string {
  return join(WORKSPACE, "node_modules", script);
}
