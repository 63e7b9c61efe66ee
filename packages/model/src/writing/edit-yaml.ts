import type { Edit } from "./edit.ts";
import { setAnew } from "./set-anew.ts";
import { leadingSplices, spliceAll } from "./splice.ts";

/**
 * Makes changes in the text of a dossier file, so that reading it gives what `applyEdits` gives.
 *
 * As long as single values are exchanged and fields renamed, no other byte changes. Once a field or an
 * entry comes or goes, the file is set anew: comments, order and values stay, line breaks may not.
 * The text must be one that reading accepts; a JSON file stays JSON.
 */
export function editYaml(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const edited = mark + editLines(text.slice(mark.length).replaceAll(/\r\n?/g, "\n"), edits);
  return text.includes("\r\n") ? edited.replaceAll("\n", "\r\n") : edited;
}

function editLines(lines: string, edits: readonly Edit[]): string {
  const splices = leadingSplices(lines, edits);
  if (splices.length === 0) return setAnew(lines, edits);
  const edited = spliceAll(lines, splices);
  const rest = edits.slice(splices.length);
  return rest.length === 0 ? edited : editLines(edited, rest);
}
