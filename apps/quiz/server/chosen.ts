import type { ItemResponse, PresentedItem, PresentedText } from "@linchpin/model";

/**
 * What a reader has chosen of a question so far, by sealed ids; perhaps not all of it. `places` says
 * for lines to put in order at which number each was put, and two may stand at the same one.
 */
export type Chosen =
  | { readonly kind: "picked"; readonly options: readonly string[] }
  | { readonly kind: "placed"; readonly columns: Readonly<Record<string, string>> }
  | { readonly kind: "numbered"; readonly places: Readonly<Record<string, number>> };

/** The names under which a question's controls are sent: what they ask about is in the name, sealed. */
export const FIELDS = {
  option: "option",
  row: (row: string) => `row.${row}`,
  place: (entry: string) => `place.${entry}`,
  /** Sent along when the place in the text has been asked for, so that it stays shown. */
  hint: "hint",
  /** How sure the student is, where a session asks. */
  certainty: "certainty",
} as const;

/** Fields of a form or of an address, as either gives them. */
export type SentFields = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What was chosen of an item; what is nothing of the item's is left out. */
export function readChosen(item: PresentedItem, fields: SentFields): Chosen {
  const values = (name: string) => {
    const sent = fields[name] ?? [];
    return typeof sent === "string" ? [sent] : sent;
  };
  switch (item.kind) {
    case "single-choice":
    case "multiple-choice":
    case "evidence":
      return { kind: "picked", options: known(item.options, values(FIELDS.option)) };
    case "matrix":
    case "match":
      return {
        kind: "placed",
        columns: collect(item.rows, (row) => known(item.columns, values(FIELDS.row(row)))[0]),
      };
    case "order":
      return {
        kind: "numbered",
        places: collect(item.entries, (entry) =>
          numberOf(values(FIELDS.place(entry)), item.entries.length),
        ),
      };
  }
}

/** The choice as fields of an address, so that a form that comes back has lost nothing. */
export function toFields(chosen: Chosen): ReadonlyArray<readonly [name: string, value: string]> {
  switch (chosen.kind) {
    case "picked":
      return chosen.options.map((id) => [FIELDS.option, id]);
    case "placed":
      return Object.entries(chosen.columns).map(([row, column]) => [FIELDS.row(row), column]);
    case "numbered":
      return Object.entries(chosen.places).map(([id, at]) => [FIELDS.place(id), String(at)]);
  }
}

/** The choice as a response, whole or not. Two lines at one number, or a number left out, are no order. */
export function toResponse(chosen: Chosen): ItemResponse {
  if (chosen.kind === "picked") return { kind: "picked", options: [...chosen.options] };
  if (chosen.kind === "placed") return { kind: "placed", columns: { ...chosen.columns } };
  const byPlace = Object.entries(chosen.places).toSorted(([, a], [, b]) => a - b);
  const isGapless = byPlace.every(([, at], index) => at === index + 1);
  return { kind: "ordered", entries: isGapless ? byPlace.map(([id]) => id) : [] };
}

/** The rows without an answer, or the lines without a number of their own; none for options. */
export function gapsIn(item: PresentedItem, chosen: Chosen): ReadonlySet<string> {
  if ("rows" in item && chosen.kind === "placed")
    return idsOf(item.rows.filter(({ id }) => chosen.columns[id] === undefined));
  if ("entries" in item && chosen.kind === "numbered") {
    const { places } = chosen;
    const uses = (place: number | undefined) =>
      Object.values(places).filter((at) => at === place).length;
    return idsOf(item.entries.filter(({ id }) => uses(places[id]) !== 1));
  }
  return new Set();
}

/** True when the choice answers the whole item: the server takes nothing less. */
export function isWhole(item: PresentedItem, chosen: Chosen): boolean {
  if ("options" in item) return chosen.kind === "picked" && chosen.options.length === item.picks;
  return gapsIn(item, chosen).size === 0;
}

/** True when nothing at all has been chosen. */
export function isUntouched(chosen: Chosen): boolean {
  return toFields(chosen).length === 0;
}

function known(parts: readonly PresentedText[], ids: readonly string[]): readonly string[] {
  return parts.map(({ id }) => id).filter((id) => ids.includes(id));
}

function collect<Value>(
  parts: readonly PresentedText[],
  valueFor: (id: string) => Value | undefined,
): Readonly<Record<string, Value>> {
  const pairs = parts.flatMap(({ id }) => {
    const value = valueFor(id);
    return value === undefined ? [] : [[id, value] as const];
  });
  return Object.fromEntries(pairs);
}

function numberOf([sent]: readonly string[], most: number): number | undefined {
  const number = Number(sent);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : undefined;
}

function idsOf(parts: readonly PresentedText[]): ReadonlySet<string> {
  return new Set(parts.map(({ id }) => id));
}
