import { type Dossier, type Form, type Item, isChoice, isGrid } from "@linchpin/model";
import type { Composing } from "../composing.ts";
import { heading } from "../composing.ts";
import type { Entry, Piece } from "../piece.ts";
import { fittingColumns, lettered, orderNumbers } from "./lettering.ts";
import { fittingPlaces, nearPlaces } from "./places.ts";

/** Item, answer, place and subject in one table: what a teacher marks with. */
export function composeKeyTable(composing: Composing, { items }: Form): readonly Piece[] {
  const { say } = composing;
  if (items.length === 0) return [];
  const rows = items.map((item, at) => [
    String(at + 1),
    keyOf(composing, item),
    say.places(item.rationale.paragraphs) || say.nowhere,
    say.asks({ template: item.template, subjects: subjectsOf(composing.dossier, item) }),
  ]);
  return [
    heading(say.key),
    { kind: "table", head: say.keyHead, shares: [0.8, 2.7, 2, 8], rows },
    ...composeKeyNotes(composing, items),
  ];
}

/** The answer as it stands on a sheet that is right: letters, a place, a letter in every row, numbers down the boxes. */
export function keyOf(composing: Composing, item: Item): string {
  if (item.kind === "evidence") return composing.say.anyPlace(fittingPlaces(composing, item));
  if (isGrid(item))
    return fittingColumns(item)
      .map(({ label }, at) => `${at + 1}${label}`)
      .join(" ");
  if (!isChoice(item)) return orderNumbers(item).join(" ");
  return lettered(item.options)
    .filter(({ id }) => item.key.includes(id))
    .map(({ label }) => label)
    .join(", ");
}

/** How to read and count the answers that are more than a letter, as far as there are any. */
export function composeKeyNotes(composing: Composing, items: readonly Item[]): readonly Piece[] {
  const { say } = composing;
  const kinds = new Set(items.flatMap(noteFor));
  const entries = [
    ...KEY_NOTES.filter((kind) => kinds.has(kind)).map((kind) => say.keyNotes[kind]),
    ...items.flatMap((item, at) => nearNote(composing, item, at)),
  ];
  return entries.length === 0 ? [] : [heading(say.keyReading, 3), { kind: "facts", entries }];
}

function noteFor(item: Item): ReadonlyArray<(typeof KEY_NOTES)[number]> {
  if (isGrid(item)) return ["grid"];
  if (item.kind === "single-choice") return [];
  return item.kind === "evidence" && item.key.length === 1 ? [] : [item.kind];
}

/** A paragraph that a marker would else count wrong. */
function nearNote(composing: Composing, item: Item, at: number): readonly Entry[] {
  const { say } = composing;
  const near = item.kind === "evidence" ? nearPlaces(composing, item) : [];
  return near.length === 0 ? [] : [{ label: say.keyNumber(at + 1), text: say.nearPlaces(near) }];
}

const KEY_NOTES = ["multiple-choice", "evidence", "grid", "order"] as const;

function subjectsOf({ actors, issues, arguments: all }: Dossier, { asks }: Item) {
  const pick = <Thing extends { readonly id: string }>(
    things: readonly Thing[],
    ids: readonly string[],
    nameOf: (thing: Thing) => string,
  ) => things.filter(({ id }) => ids.includes(id)).map(nameOf);
  return [
    ...pick(actors, asks.actors, ({ name }) => name),
    ...pick(issues, asks.issues, ({ label }) => label),
    ...pick(all, asks.arguments, ({ label }) => label),
  ];
}
