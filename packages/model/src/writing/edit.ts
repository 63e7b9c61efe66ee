import type { Path } from "../checks/finding.ts";

/** A change of one field or entry: its new value, its new name, or that it goes. */
export type Edit =
  | { readonly path: Path; readonly value: unknown }
  | { readonly path: Path; readonly rename: string }
  | { readonly path: Path; readonly remove: true };

type Container = Record<string, unknown> | unknown[];

/**
 * A copy of plain data with the changes made, one after the other.
 *
 * Total: a change whose place is not there is left out. A value may be put at a field that is new, or
 * just after the last entry of a list; a field that gets another name keeps its rank.
 */
export function applyEdits(data: unknown, edits: readonly Edit[]): unknown {
  const root: Record<string, unknown> = { root: copyOf(data) };
  for (const edit of edits) applyEdit(root, edit);
  return root["root"];
}

function applyEdit(root: Record<string, unknown>, edit: Edit): void {
  const parent = parentOf(root, edit.path);
  const last = edit.path.at(-1) ?? "root";
  if (parent === undefined) return;
  if ("value" in edit) setPart(parent, last, copyOf(edit.value));
  else if ("rename" in edit) renamePart(parent, last, edit.rename);
  else removePart(parent, last);
}

function parentOf(root: Record<string, unknown>, path: Path): Container | undefined {
  return ["root", ...path]
    .slice(0, -1)
    .reduce<Container | undefined>((container, part) => containerAt(container, part), root);
}

function containerAt(container: Container | undefined, part: string | number) {
  if (container === undefined || !Object.hasOwn(container, part)) return undefined;
  const next: unknown = Reflect.get(container, part);
  if (Array.isArray(next)) return next;
  return isMap(next) ? next : undefined;
}

function setPart(parent: Container, part: string | number, value: unknown): void {
  if (!Array.isArray(parent)) define(parent, String(part), value);
  else if (typeof part === "number" && part >= 0 && part <= parent.length) parent[part] = value;
}

function renamePart(parent: Container, part: string | number, name: string): void {
  if (Array.isArray(parent) || !Object.hasOwn(parent, part)) return;
  if (Object.hasOwn(parent, name)) return;
  for (const [key, value] of Object.entries(parent)) {
    delete parent[key];
    define(parent, key === String(part) ? name : key, value);
  }
}

function removePart(parent: Container, part: string | number): void {
  if (!Array.isArray(parent)) delete parent[part];
  else if (typeof part === "number" && part >= 0) parent.splice(part, 1);
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isMap(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) define(copy, key, copyOf(inner));
  return copy;
}

/** By definition and not by assignment, so that `__proto__` is a field like any other. */
function define(map: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(map, key, { value, writable: true, enumerable: true, configurable: true });
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
