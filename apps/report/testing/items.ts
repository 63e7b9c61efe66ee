import type { ChoiceItem, GridItem, Item, OrderItem } from "@linchpin/model";

/** What every item is written with. */
type Sketch = Pick<Item, "template" | "stem" | "statement"> & {
  readonly about: Partial<Item["asks"]>;
};

type Rule = ChoiceItem["options"][number]["rule"];

/** A single choice unless told otherwise, its options written with the rule that made each. */
export function choice({
  options: sketched,
  paragraphs,
  kind = "single-choice",
  ...sketch
}: Sketch & {
  readonly kind?: ChoiceItem["kind"];
  readonly options: ReadonlyArray<readonly [text: string, rule: Rule]>;
  readonly paragraphs: number[];
}): ChoiceItem {
  const core = coreOf(sketch, paragraphs);
  const options = sketched.map(([text, rule], at) => ({
    id: `${core.id}/${at}`,
    text,
    rule,
    rationale: `${core.id}/${at} is offered by the rule ${rule}, said in a sentence as long as they usually are.`,
  }));
  return {
    ...core,
    kind,
    options,
    key: options.flatMap(({ id, rule }) => (rule === "key" ? [id] : [])),
  };
}

/** A matrix or a match, every row written with the place of the column that fits it. */
export function grid(
  kind: GridItem["kind"],
  {
    columns: names,
    rows,
    ...sketch
  }: Sketch & {
    readonly columns: readonly string[];
    readonly rows: ReadonlyArray<readonly [text: string, column: number, paragraphs: number[]]>;
  },
): GridItem {
  const core = coreOf(
    sketch,
    [...new Set(rows.flatMap(([, , paragraphs]) => paragraphs))].toSorted((a, b) => a - b),
  );
  const columns = names.map((text, at) => ({ id: `${core.id}/column-${at}`, text }));
  const other = { rule: "takes-silence-for-stance", rationale: "Why it is not that." } as const;
  return {
    ...core,
    kind,
    columns,
    rows: rows.map(([text, column, paragraphs], at) => ({
      id: `${core.id}/row-${at}`,
      text,
      key: `${core.id}/column-${column}`,
      why: `Row ${at + 1} of ${core.id} fits there, said in a sentence as long as they usually are.`,
      paragraphs,
      distractors: columns
        .filter((_, index) => index !== column)
        .map(({ id }) => ({ column: id, ...other })),
    })),
  };
}

/** Written down in the order it is shown; `key` is the order of what it is about. */
export function order({
  entries,
  ...sketch
}: Sketch & {
  readonly entries: ReadonlyArray<readonly [id: string, text: string, date: string]>;
}): OrderItem {
  const core = coreOf(sketch, [1, 2, 4]);
  return {
    ...core,
    kind: "order",
    entries: entries.map(([id, text, date]) => ({ id, text, rationale: `${date} (paragraph 2)` })),
    key: [...core.asks.events],
  };
}

function coreOf({ template, about, stem, statement }: Sketch, paragraphs: number[]) {
  const asks = { actors: [], issues: [], positions: [], arguments: [], events: [], ...about };
  const id = [template, ...Object.values(asks).flat()].join("/");
  return {
    id,
    template,
    asks,
    stem,
    ...(statement !== undefined && { statement }),
    passages: [],
    hint: [],
    rationale: {
      why: `Rationale of ${id}, which says in words why the answer fits.`,
      paragraphs,
      mapParts: [],
    },
    asserts: { stem: [], key: [] },
  };
}
