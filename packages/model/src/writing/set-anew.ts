import { isMap, isScalar, isSeq, type Node, Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import { isJson } from "../reading/read-plain.ts";
import { applyEdits, type Edit } from "./edit.ts";
import { collectionAt, isPlain, openDocument, pairIn, type YamlDocument } from "./yaml-nodes.ts";

/** Long texts are folded at this width. */
const LINE_WIDTH = 100;

/** Makes changes of any kind by setting the whole file anew, comments and order kept. */
export function setAnew(text: string, edits: readonly Edit[]): string {
  const json = isJson(text) ? parseJson(text) : undefined;
  if (json !== undefined) return setJson(text, applyEdits(json.value, edits));
  const document = openDocument(text);
  const hasChanged = edits.map((edit) => editDocument(document, edit)).includes(true);
  return hasChanged ? document.toString({ lineWidth: LINE_WIDTH }) : text;
}

/** Returns whether there was anything to change. */
function editDocument(document: YamlDocument, edit: Edit): boolean {
  const { path } = edit;
  const last = path.at(-1);
  if (last === undefined && "value" in edit) {
    document.contents = newNode(document, edit.value);
    return true;
  }
  const parent = collectionAt(document, path.slice(0, -1));
  if (isMap(parent)) return editMap(document, parent, edit);
  if (!isSeq(parent) || typeof last !== "number" || "rename" in edit) return false;
  if ("remove" in edit) return parent.delete(last);
  if (last < 0 || last > parent.items.length) return false;
  setInBlock(parent, last, nodeFor(document, edit.value));
  return true;
}

function editMap(document: YamlDocument, parent: YAMLMap, edit: Edit): boolean {
  const name = String(edit.path.at(-1));
  if ("remove" in edit) return parent.delete(name);
  if ("value" in edit) {
    setInBlock(parent, name, nodeFor(document, edit.value));
    return true;
  }
  const key = pairIn(parent, name)?.key;
  if (!isScalar(key) || parent.has(edit.rename)) return false;
  key.value = edit.rename;
  return true;
}

/** An empty list is written `[]`; what gets its first entry is written line by line. */
function setInBlock(parent: YAMLMap | YAMLSeq, part: string | number, value: unknown): void {
  if (parent.items.length === 0) parent.flow = false;
  parent.set(isMap(parent) ? new Scalar(part) : part, value);
}

/** A single value goes in as it is, so that the comment beside the old one stays. */
function nodeFor(document: YamlDocument, value: unknown): unknown {
  return isPlain(value) ? value : newNode(document, value);
}

/** Written out in full wherever it stands: a dossier has no anchors. */
function newNode(document: YamlDocument, value: unknown): Node {
  return document.createNode(value, { aliasDuplicateObjects: false });
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** JSON in the indentation it had. */
function setJson(text: string, value: unknown): string {
  const indent = /\n([\t ]+)/.exec(text)?.[1] ?? "";
  return `${JSON.stringify(value, null, indent)}${text.endsWith("\n") ? "\n" : ""}`;
}
