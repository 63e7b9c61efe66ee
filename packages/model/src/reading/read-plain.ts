import { CORE_SCHEMA, constructFromEvents, EVENT_ID, parseEvents, YAMLException } from "js-yaml";
import type { ProblemPhrases } from "../phrases/problem-phrases.ts";
import { type Place, type PlaceFinder, placesByOffset, placesIn, startOf } from "./places.ts";
import type { Problem } from "./problem.ts";

/** The most bytes a dossier file may have. */
export const MOST_BYTES = 256 * 1024;
const MOST_VALUES = 20_000;
const MOST_DEPTH = 16;
const START: Place = { line: 1, column: 1 };

type Events = ReturnType<typeof parseEvents>;

/** What a file holds, with the places of its values, or the one problem that keeps it from being read. */
export type PlainReading =
  | { readonly ok: true; readonly value: unknown; readonly placeOf: PlaceFinder }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Reads lists and fields from YAML or JSON, without anchors, aliases, tags or directives. The file
 * is hostile: its bytes, its nesting and the number of its values are bounded before anything else
 * looks at it.
 */
export function readPlain(text: string, say: ProblemPhrases): PlainReading {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MOST_BYTES) return refused(say.fileTooLarge({ bytes, most: MOST_BYTES }), START);
  const yaml = toPlainLines(text);
  if (yaml.trim() === "") return refused(say.fileEmpty(), START);
  if (/^%/m.test(yaml)) return refused(say.notPlainYaml(), START);
  try {
    return readEvents(yaml, say);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return refuseYaml(error, yaml, say);
  }
}

/**
 * The text as both YAML libraries read it, of the same length line by line: lines end in a line feed,
 * and JSON, which YAML takes but for tabs that indent, is indented with blanks.
 */
export function toPlainLines(text: string): string {
  const lines = text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
  if (!isJson(lines)) return lines;
  return lines.replaceAll(/^[\t ]+/gm, (blanks) => " ".repeat(blanks.length));
}

/** Whether a file is meant as JSON: a dossier in YAML starts with a field. */
export function isJson(text: string): boolean {
  return /^\uFEFF?\s*\{/.test(text);
}

function readEvents(yaml: string, say: ProblemPhrases): PlainReading {
  const events = parseEvents(yaml, { maxDepth: MOST_DEPTH });
  const decorated = events.find(isDecorated);
  if (decorated)
    return refused(say.notPlainYaml(), placesByOffset(yaml)(decorationOf(yaml, decorated)));
  const [value, ...others] = constructFromEvents(events, { source: yaml, schema: CORE_SCHEMA });
  if (others.length > 0) return refused(say.severalDocuments(), START);
  if (hasMoreValues(value, MOST_VALUES))
    return refused(say.tooManyEntries({ most: MOST_VALUES }), START);
  return { ok: true, value, placeOf: placesIn(yaml, events) };
}

/** An anchor, an alias or a tag: what a dossier has no use for, and a bomb is made of. */
function isDecorated(event: Events[number]): boolean {
  if (event.type === EVENT_ID.ALIAS) return true;
  if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return false;
  return event.anchorStart !== -1 || event.tagStart !== -1;
}

function decorationOf(yaml: string, event: Events[number]): number {
  if ("anchorStart" in event && event.anchorStart !== -1) return event.anchorStart;
  return "tagStart" in event ? event.tagStart : startOf(yaml, event);
}

function refuseYaml({ mark, reason }: YAMLException, yaml: string, say: ProblemPhrases) {
  const place = mark ? { line: mark.line + 1, column: mark.column + 1 } : START;
  if (/alias|depth|tag|anchor/i.test(reason)) return refused(say.notPlainYaml(), place);
  return refused(isJson(yaml) ? say.notJson({ reason }) : say.notYaml({ reason }), place);
}

/** Whether there is more in a value than is worth a look; stops counting there. */
function hasMoreValues(value: unknown, most: number): boolean {
  const open = [value];
  for (let seen = 0; open.length > 0; seen += 1) {
    if (seen > most) return true;
    const next = open.pop();
    if (typeof next === "object" && next !== null)
      for (const inner of Object.values(next)) open.push(inner);
  }
  return false;
}

function refused(message: string, place: Place): PlainReading {
  return { ok: false, problem: { level: "problem", path: "", ...place, message } };
}
