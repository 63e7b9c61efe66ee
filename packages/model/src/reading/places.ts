import { EVENT_ID, getScalarValue, type parseEvents, SCALAR_STYLE } from "js-yaml";
import type { Path } from "../checks/finding.ts";

/** A place in a file; both count from 1, columns in UTF-16 code units as editors do. */
export type Place = { readonly line: number; readonly column: number };

/** Finds where a path stands in a file, and how the file itself writes the path. */
export type PlaceFinder = (path: Path) => Place & { readonly path: Path };

type ParsedEvent = ReturnType<typeof parseEvents>[number];

/** What stands somewhere in a file: a value with its start, a list or a map also with its parts. */
type Spot = {
  readonly offset: number;
  readonly isMap: boolean;
  readonly parts: Map<string, Spot>;
};

/** Finds places by the events the text was read from; they are gone through when first asked for. */
export function placesIn(text: string, events: readonly ParsedEvent[]): PlaceFinder {
  let root: Spot | undefined;
  const placeAt = placesByOffset(text);
  return (path) => {
    root ??= spotsIn(text, events);
    return { ...placeAt(offsetOf(root, path)), path };
  };
}

/** Finds the line and column of an offset; the lines are counted once. */
export function placesByOffset(text: string): (offset: number) => Place {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStartsOf(text);
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** Where an event's value starts, quotes and block signs included; -1 when it is empty. */
export function startOf(text: string, event: ParsedEvent): number {
  if (event.type !== EVENT_ID.SCALAR) return "start" in event ? event.start : -1;
  const { valueStart, style } = event;
  if (valueStart === -1 || style === SCALAR_STYLE.PLAIN) return valueStart;
  if (style === SCALAR_STYLE.LITERAL_BLOCK) return text.lastIndexOf("|", valueStart);
  if (style === SCALAR_STYLE.FOLDED_BLOCK) return text.lastIndexOf(">", valueStart);
  return valueStart - 1;
}

/** Where the value at a path starts, in a map its key; what is missing points at what misses it. */
function offsetOf(root: Spot, path: Path): number {
  let spot = root;
  for (const part of path) {
    const next = spot.parts.get(String(part));
    if (!next) return spot.offset;
    spot = next;
  }
  return spot.offset;
}

function spotsIn(text: string, events: readonly ParsedEvent[]): Spot {
  const root = newSpot(0, false);
  const open: Frame[] = [{ spot: root, key: undefined }];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) open.pop();
    else placeEvent(text, event, open);
  }
  return root.parts.get("0") ?? root;
}

/** A list or map that is being gone through; `key` is a field whose value comes next. */
type Frame = { readonly spot: Spot; key: { name: string; offset: number } | undefined };

function placeEvent(
  text: string,
  event: Exclude<ParsedEvent, { type: typeof EVENT_ID.POP }>,
  open: Frame[],
): void {
  const frame = open.at(-1);
  if (!frame || event.type === EVENT_ID.ALIAS || event.type === EVENT_ID.DOCUMENT) return;
  const { spot, key } = frame;
  const start = startOf(text, event);
  const offset = key?.offset ?? (start === -1 ? spot.offset : start);
  if (spot.isMap && key === undefined && event.type === EVENT_ID.SCALAR) {
    frame.key = { name: getScalarValue(text, event), offset };
    return;
  }
  frame.key = undefined;
  const part = newSpot(offset, event.type === EVENT_ID.MAPPING);
  spot.parts.set(key?.name ?? String(spot.parts.size), part);
  if (event.type !== EVENT_ID.SCALAR) open.push({ spot: part, key: undefined });
}

function newSpot(offset: number, isMap: boolean): Spot {
  return { offset, isMap, parts: new Map() };
}
