import type { Form, Item } from "@linchpin/model";
import type { Composing } from "../composing.ts";
import { heading } from "../composing.ts";
import type { Piece } from "../piece.ts";
import { composeKeyNotes, keyOf } from "./key-table.ts";

/** A form as a key needs it: its letter, and its items as printed. */
export type KeyedForm = Pick<Form, "letter"> & { readonly items: readonly Item[] };

/**
 * All forms of a quiz in one table, a column each: a pile of mixed sheets is marked without turning
 * a page.
 */
export function composeMarkingTable(
  composing: Composing,
  forms: readonly KeyedForm[],
): readonly Piece[] {
  const { say } = composing;
  const [first] = forms;
  if (!first || first.items.length === 0) return [];
  return [
    heading(say.teaching.marking({ forms: forms.map(({ letter }) => letter) })),
    markingTable(composing, forms),
    ...composeKeyNotes(composing, first.items),
  ];
}

/** The table alone: the number, the answer on every form, the place, the subject. */
export function markingTable(composing: Composing, forms: readonly KeyedForm[]): Piece {
  const { markingHead: head } = composing.say.teaching;
  const questions = Math.max(...forms.map(({ items }) => items.length));
  return {
    kind: "marking",
    head: [
      head.number,
      ...(forms.length === 1 ? [head.answer] : forms.map(({ letter }) => head.form(letter))),
      head.where,
      head.asks,
    ],
    shares: [0.8, ...forms.map(() => 2), 1.6, 12 - 2.4 - 2 * forms.length],
    rows: Array.from({ length: questions }, (_, at) => row(composing, forms, at)),
  };
}

function row(composing: Composing, forms: readonly KeyedForm[], at: number): readonly string[] {
  const { say } = composing;
  const asked = forms.map(({ items }) => items[at]);
  const items = asked.filter((item) => item !== undefined);
  const places = [...new Set(items.flatMap(({ rationale }) => rationale.paragraphs))];
  const asks = items.map(({ template }) => say.asks({ template, subjects: [] }));
  return [
    String(at + 1),
    ...asked.map((item) => (item ? keyOf(composing, item) : say.teaching.notOffered)),
    say.places(places.toSorted((a, b) => a - b)) || say.nowhere,
    [...new Set(asks)].join(" / "),
  ];
}
