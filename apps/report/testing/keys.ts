import {
  type ChoiceItem,
  type Form,
  type Item,
  type ItemResponse,
  isChoice,
  isGrid,
} from "@linchpin/model";

/** The form with as many answers to each item, but others. */
export function withOtherKeys(form: Form): Form {
  return {
    ...form,
    items: form.items.map((item) => {
      if (isChoice(item)) return { ...item, key: otherIds(item) };
      if (!isGrid(item)) return { ...item, key: item.key.toReversed() };
      const next = new Map(item.columns.map(({ id }, at) => [id, item.columns.at(at - 1)?.id]));
      return { ...item, rows: item.rows.map((row) => ({ ...row, key: next.get(row.key) ?? "" })) };
    }),
  };
}

function otherIds({ options, key }: ChoiceItem): string[] {
  const others = options.map(({ id }) => id).filter((id) => !key.includes(id));
  return [...others, ...key].slice(0, key.length);
}

/**
 * What a student answers who fills in what the key says; of several places each alone. An item names
 * paragraphs in the language of its dossier, and always by their number.
 */
export function responsesBy(key: string, item: Item): readonly ItemResponse[] {
  const at = (letter: string) => letter.charCodeAt(0) - 65;
  if (item.kind === "evidence")
    return [...key.matchAll(/\d+/g)].map(([n]) => ({
      kind: "picked",
      options: item.options.filter(({ text }) => text.match(/\d+/)?.[0] === n).map(({ id }) => id),
    }));
  if (isChoice(item))
    return [
      {
        kind: "picked",
        options: key.split(", ").map((letter) => item.options[at(letter)]?.id ?? ""),
      },
    ];
  if (isGrid(item)) {
    const cells = key
      .split(" ")
      .map((cell) => [
        item.rows[Number(cell.slice(0, -1)) - 1]?.id ?? "",
        item.columns[at(cell.slice(-1))]?.id ?? "",
      ]);
    return [{ kind: "placed", columns: Object.fromEntries(cells) }];
  }
  const places = new Map(
    key.split(" ").map((n, line) => [Number(n), item.entries[line]?.id ?? ""]),
  );
  return [{ kind: "ordered", entries: item.key.map((_, place) => places.get(place + 1) ?? "") }];
}
