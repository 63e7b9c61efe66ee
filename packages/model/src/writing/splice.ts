import { isMap, isScalar, type Scalar } from "yaml";
import type { Path } from "../checks/finding.ts";
import { isJson } from "../reading/read-plain.ts";
import type { Edit } from "./edit.ts";
import { scalarText } from "./scalar-text.ts";
import {
  collectionAt,
  isPlain,
  nodeAt,
  openDocument,
  type Plain,
  pairIn,
  type YamlDocument,
} from "./yaml-nodes.ts";

/** A stretch of the text and what comes in its place. */
export type Splice = { readonly from: number; readonly to: number; readonly text: string };

/**
 * The first of the changes that can be made in the text itself, and together: each puts a single value
 * or a name over another one, and none decides what another one finds.
 */
export function leadingSplices(text: string, edits: readonly Edit[]): readonly Splice[] {
  const document = openDocument(text);
  const splices: Splice[] = [];
  const touched = new Set<string>();
  for (const edit of edits) {
    const paths = "rename" in edit ? [edit.path, renamedPath(edit)] : [edit.path];
    const next = paths.some((path) => isUnder(path, touched))
      ? undefined
      : spliceFor(document, text, edit);
    if (!next) break;
    splices.push(next);
    for (const path of paths) touched.add(JSON.stringify(path));
  }
  return splices;
}

function renamedPath({ path, rename }: Extract<Edit, { rename: string }>): Path {
  return [...path.slice(0, -1), rename];
}

/** Whether a path is one of those, or leads through one of them. */
function isUnder(path: Path, touched: ReadonlySet<string>): boolean {
  return [path, ...path.map((_, at) => path.slice(0, at))].some((upper) =>
    touched.has(JSON.stringify(upper)),
  );
}

/** The text with every stretch exchanged. */
export function spliceAll(text: string, splices: readonly Splice[]): string {
  let at = 0;
  const pieces = splices
    .toSorted((a, b) => a.from - b.from)
    .flatMap((splice) => {
      const before = text.slice(at, splice.from);
      at = splice.to;
      return [before, splice.text];
    });
  return [...pieces, text.slice(at)].join("");
}

function spliceFor(document: YamlDocument, text: string, edit: Edit): Splice | undefined {
  if ("rename" in edit) return spliceName(document, text, edit);
  if (!("value" in edit) || !isPlain(edit.value)) return undefined;
  const node = nodeAt(document, edit.path);
  return isScalar(node) ? spliceOver(node, text, edit.value) : undefined;
}

function spliceName(
  document: YamlDocument,
  text: string,
  { path, rename }: Extract<Edit, { rename: string }>,
): Splice | undefined {
  const parent = collectionAt(document, path.slice(0, -1));
  const key = isMap(parent) ? pairIn(parent, path.at(-1))?.key : undefined;
  if (!isMap(parent) || !isScalar(key) || parent.has(rename)) return undefined;
  return spliceOver(key, text, rename);
}

/** Puts a value over another one; none for a block of lines with a comment at its head, which would go. */
function spliceOver(node: Scalar, text: string, value: Plain): Splice | undefined {
  const [from, end] = node.range ?? [0, 0];
  const written = scalarText(value, isJson(text));
  const old = text.slice(from, end);
  if (/^[|>][^\n]*#/.test(old)) return undefined;
  if (old !== "") return { from, to: from + old.trimEnd().length, text: written };
  const [before, after] = [text.slice(from - 1, from), text.slice(from, from + 1)];
  const space = (beside: string) => (/^\s?$/.test(beside) ? "" : " ");
  return { from, to: from, text: space(before) + written + space(after) };
}
