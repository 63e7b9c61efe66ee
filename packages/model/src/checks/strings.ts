import type { Path } from "./finding.ts";

/** Every string in a value with its path, depth first: what a copy check reads. */
export function stringsOf(
  value: unknown,
  path: Path = [],
): ReadonlyArray<{ readonly path: Path; readonly text: string }> {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, at) => stringsOf(item, [...path, at]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => stringsOf(item, [...path, key]));
}
