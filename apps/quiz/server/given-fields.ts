import type { ItemResponse, PresentedItem, PresentedText } from "@linchpin/model";
import { type AnsweredForm, requireItem } from "#server/attempts.ts";
import { FIELDS } from "#server/chosen.ts";
import { presentQuestion } from "#server/questions.ts";

type GivenFields = Readonly<Record<string, readonly string[]>>;

/** What was given for a question, as its form would send it again; undefined while nothing was. */
export function givenFields(attempt: AnsweredForm, number: number): GivenFields | undefined {
  const given = attempt.responses.get(number);
  if (!given) return undefined;
  return fieldsOf(
    given.response,
    sealersOf(requireItem(attempt, number), presentQuestion(attempt, number)),
  );
}

function fieldsOf(response: ItemResponse, { options, rows, columns, entries }: Sealers) {
  switch (response.kind) {
    case "picked":
      return { [FIELDS.option]: response.options.map(options) };
    case "placed":
      return Object.fromEntries(
        Object.entries(response.columns).map(([row, column]) => {
          return [FIELDS.row(rows(row)), [columns(column)]];
        }),
      );
    case "ordered":
      return Object.fromEntries(
        response.entries.map((id, index) => [FIELDS.place(entries(id)), [String(index + 1)]]),
      );
  }
}

type PartName = "options" | "rows" | "columns" | "entries";
type Parts = Partial<Record<PartName, ReadonlyArray<Pick<PresentedText, "id">>>>;
type Sealers = Readonly<Record<PartName, (id: string) => string>>;

/** An item and what is presented of it have the same parts in the same order. */
function sealersOf(item: Parts, presented: PresentedItem & Parts): Sealers {
  const of = (name: PartName) => {
    const [own, sealed] = [item[name] ?? [], presented[name] ?? []];
    const pairs = own.map(({ id }, index) => [id, sealed[index]?.id ?? ""] as const);
    const ids = new Map(pairs);
    return (id: string) => ids.get(id) ?? "";
  };
  return {
    options: of("options"),
    rows: of("rows"),
    columns: of("columns"),
    entries: of("entries"),
  };
}
