import type { Item } from "@linchpin/model";
import type { Composing } from "../composing.ts";
import type { Piece } from "../piece.ts";
import type { KeyPiece } from "../pieces/key.ts";
import { keyHeadOf, keyLinesOf } from "./key-lines.ts";
import type { KeyedForm } from "./marking-table.ts";
import { nearPlaces } from "./places.ts";

/** Every question of some forms once, with what each of its answers is on each of them. */
export function composeKeyEntries(
  composing: Composing,
  forms: readonly KeyedForm[],
): readonly Piece[] {
  const questions = Math.max(0, ...forms.map(({ items }) => items.length));
  return Array.from({ length: questions }, (_, at) => at).flatMap((at) =>
    alikeAt(forms, at).map((alike) => keyEntry(composing, alike, at)),
  );
}

/** One item as the forms print it that ask it at the same number. */
type Alike = { readonly letters: readonly string[]; readonly items: readonly [Item, ...Item[]] };

function alikeAt(forms: readonly KeyedForm[], at: number): readonly (Alike & Whole)[] {
  const printed = forms.flatMap(({ letter, items }) => {
    const item = items[at];
    return item ? [{ letter, item }] : [];
  });
  const groups = [...Map.groupBy(printed, ({ item }) => item.id).values()];
  return groups.flatMap((group) => {
    const [first, ...rest] = group.map(({ item }) => item);
    if (!first) return [];
    const letters = group.map(({ letter }) => letter);
    return [{ letters, items: [first, ...rest] as const, isWhole: groups.length === 1 }];
  });
}

/** Whether no form asks anything else at that number. */
type Whole = { readonly isWhole: boolean };

function keyEntry(
  composing: Composing,
  { letters, items, isWhole }: Alike & Whole,
  at: number,
): KeyPiece {
  const { say } = composing;
  const [item] = items;
  const { stem, statement, rationale } = item;
  const why = whyOf(composing, item);
  return {
    kind: "key-entry",
    number: isWhole ? String(at + 1) : `${at + 1} ${letters.join("")}`,
    stem,
    ...(statement !== undefined && { statement }),
    where: say.places(rationale.paragraphs),
    head: keyHeadOf(composing, item, letters),
    ...(why !== undefined && { why }),
    lines: keyLinesOf(composing, items),
  };
}

/** An order's dates say why, line by line. */
function whyOf(composing: Composing, item: Item): string | undefined {
  if (item.kind === "order") return undefined;
  const near = item.kind === "evidence" ? nearPlaces(composing, item) : [];
  return [item.rationale.why, ...(near.length > 0 ? [composing.say.nearPlaces(near)] : [])].join(
    " ",
  );
}
