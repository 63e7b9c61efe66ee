import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Path } from "../checks/finding.ts";

/** A place in a file; both count from 1. */
export type Place = { readonly line: number; readonly column: number };

/** Finds where a path stands in a YAML text. */
export type PlaceFinder = (path: Path) => Place;

/**
 * Reads the text a second time for its lines and columns, once `js-yaml` has accepted it.
 *
 * `uniqueKeys: false`, because `yaml` compares keys pairwise: 1 MB of keys took over 20 s, and
 * duplicates have been refused by then.
 */
export function placesIn(text: string): PlaceFinder {
  const counter = new LineCounter();
  const document = parseDocument(text, { uniqueKeys: false, lineCounter: counter });
  return (path) => {
    const { line, col } = counter.linePos(offsetOf(document, path));
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
}

/** Where the value at a path starts; a key that is missing points at the map that misses it. */
function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const part of path) {
    const next = childAt(node, part);
    if (!next) return offset;
    ({ node, offset } = next);
  }
  return offset;
}

function childAt(
  node: unknown,
  part: string | number,
): { readonly node: unknown; readonly offset: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
    if (!pair || !isScalar(pair.key)) return undefined;
    return { node: pair.value, offset: startOf(pair.key) ?? 0 };
  }
  if (!isSeq(node) || typeof part !== "number") return undefined;
  const item = node.items[part];
  return item === undefined ? undefined : { node: item, offset: startOf(item) ?? 0 };
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== "object" || node === null || !("range" in node)) return undefined;
  const { range } = node;
  return Array.isArray(range) && typeof range[0] === "number" ? range[0] : undefined;
}
