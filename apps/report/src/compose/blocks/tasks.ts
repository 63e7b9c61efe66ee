import {
  type ChoiceItem,
  type GridItem,
  type Item,
  isChoice,
  isGrid,
  type OrderItem,
  picksOf,
} from "@linchpin/model";
import type { Composing } from "../composing.ts";
import type { Task } from "../task.ts";
import { fittingColumns, lettered, numbered, orderNumbers } from "./lettering.ts";
import { fittingPlaces } from "./places.ts";

/** Whether the answer is left to a student or shown to a teacher. */
export type Marking = "open" | "marked";

/** How an item is answered on paper, with its answer where it is marked. */
export function taskOf(composing: Composing, item: Item, marking: Marking): Task {
  if (item.kind === "evidence") return place(composing, item, marking);
  if (isChoice(item)) return choices(composing, item, marking);
  if (isGrid(item)) return grid(composing, item, marking);
  return order(composing, item, marking);
}

function choices({ say }: Composing, item: ChoiceItem, marking: Marking): Task {
  const picks = picksOf(item);
  return {
    kind: "choices",
    picks,
    ...(picks > 1 && { ask: say.askChoices({ picks }) }),
    options: lettered(item.options).map(({ id, label, text }) => ({
      label,
      text,
      isMarked: marking === "marked" && item.key.includes(id),
    })),
  };
}

/** The paragraphs are not offered one by one: the sheet is read beside a copy that has their numbers. */
function place(composing: Composing, item: ChoiceItem, marking: Marking): Task {
  const { dossier, say } = composing;
  const hasDeck = dossier.source.paragraphs.some(({ role }) => role === "deck");
  return {
    kind: "place",
    ask: say.askPlace({ hasDeck }),
    ...(marking === "marked" && { written: say.anyPlace(fittingPlaces(composing, item)) }),
  };
}

function grid({ say }: Composing, item: GridItem, marking: Marking): Task {
  const fitting = fittingColumns(item);
  return {
    kind: item.kind,
    ask: item.kind === "matrix" ? say.askMatrix : say.askMatch,
    columns: lettered(item.columns).map(({ label, text }) => ({ label, text })),
    rows: numbered(item.rows).map(({ label, text }, at) => ({
      label,
      text,
      ...written(marking, fitting[at]?.label),
    })),
  };
}

function order({ say }: Composing, item: OrderItem, marking: Marking): Task {
  const numbers = orderNumbers(item);
  return {
    kind: "order",
    ask: say.askOrder({ lines: numbers.length }),
    lines: item.entries.map(({ text }, at) => ({ text, ...written(marking, numbers[at]) })),
  };
}

function written(marking: Marking, answer: string | undefined): { readonly written?: string } {
  return marking === "marked" && answer !== undefined ? { written: answer } : {};
}
