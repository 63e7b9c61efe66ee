import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { expect, test } from "vitest";
import { WORKSPACE } from "../support/workspace.ts";

/** Below these stand known holes; every copy that is installed counts, not only ours. */
test.for([
  { name: "next", floor: "16.4.5" },
  { name: "react", floor: "19.3.1" },
  { name: "react-dom", floor: "19.3.1" },
  { name: "zod", floor: "4.6.6" },
])("no $name older than $floor is installed", ({ name, floor }) => {
  const versions = installed(name);
  expect(versions).not.toEqual([]);
  for (const version of versions) expect(isAtLeast(version, floor), version).toBe(true);
});

test("what runs this is Node 24 or newer", () => {
  expect(isAtLeast(process.versions.node, "24.0.0")).toBe(true);
});

function installed(name: string): readonly string[] {
  const store = join(WORKSPACE, "node_modules/.pnpm");
  return globSync(`${name}@*/node_modules/${name}/package.json`, { cwd: store }).map(
    (manifest) => JSON.parse(readFileSync(join(store, manifest), "utf8")).version,
  );
}

function isAtLeast(version: string, floor: string): boolean {
  return version.localeCompare(floor, "en", { numeric: true }) >= 0;
}
