import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import type { Path } from "../checks/finding.ts";
import { toPlainLines } from "../reading/read-plain.ts";

/** A YAML file as nodes with their places and comments. */
export type YamlDocument = ReturnType<typeof parseDocument>;

/** A single value of a file. */
export type Plain = string | number | boolean | null;

/** The nodes of a text that reading accepts; offsets are those of the text. */
export function openDocument(text: string): YamlDocument {
  // Doubled keys have been refused by the reader, and looking for them pair by pair takes long.
  return parseDocument(toPlainLines(text), { uniqueKeys: false });
}

/** The list or map at a path. */
export function collectionAt(document: YamlDocument, path: Path): YAMLMap | YAMLSeq | undefined {
  const node = nodeAt(document, path);
  return isMap(node) || isSeq(node) ? node : undefined;
}

/** What stands at a path: a field by its name and an entry by its number, as in plain data. */
export function nodeAt(document: YamlDocument, path: Path): unknown {
  return path.reduce<unknown>((node, part) => {
    if (isMap(node)) return pairIn(node, part)?.value;
    return isSeq(node) && typeof part === "number" ? node.items[part] : undefined;
  }, document.contents);
}

/** The field of that name. */
export function pairIn(map: YAMLMap, name: string | number | undefined): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && String(key.value) === String(name));
}

/** True for a single value: no list, no map. */
export function isPlain(value: unknown): value is Plain {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}
