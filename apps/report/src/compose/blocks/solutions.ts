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
import type { Note, Solution } from "../task.ts";
import { fittingColumns, lettered, numbered } from "./lettering.ts";
import { fittingPlaces, nearPlaces, offeredPlaces } from "./places.ts";

/** The answer that fits an item, why it does, and what the others really are. */
export function solutionOf(composing: Composing, item: Item): Solution {
  if (item.kind === "evidence") return place(composing, item);
  if (isChoice(item)) return choices(item);
  if (isGrid(item)) return rows(composing, item);
  return order(item);
}

/** The reasons alone, for under a question whose answer is marked already. */
export function notesOf(solution: Solution): readonly Note[] {
  switch (solution.kind) {
    case "choices": {
      const kind = solution.picks === 1 ? "circle" : "square";
      return solution.others.map(({ label, rationale }) => ({
        mark: { kind, text: label },
        text: rationale,
      }));
    }
    case "place":
      return solution.others.map(({ label, text }) => named(label, text));
    case "rows":
      return solution.rows.map(({ label, why }) => named(label, why));
    case "order":
      return solution.lines.map(({ label, when }) => named(label, when));
  }
}

/** Why the answer as a whole is right; an order's dates say it line by line. */
export function whyOf(solution: Solution): string | undefined {
  if (solution.kind === "order") return undefined;
  const near = solution.kind === "place" ? solution.near : undefined;
  return [solution.why, near].filter((part) => part !== undefined).join(" ");
}

function named(name: string, text: string): Note {
  return { mark: { kind: "name", text: name }, text };
}

function choices(item: ChoiceItem): Solution {
  const all = lettered(item.options);
  return {
    kind: "choices",
    picks: picksOf(item),
    answers: all
      .filter(({ id }) => item.key.includes(id))
      .map(({ label, text }) => ({ label, text })),
    why: item.rationale.why,
    others: all
      .filter(({ id }) => !item.key.includes(id))
      .map(({ label, text, rationale }) => ({ label, text, rationale })),
  };
}

function place(composing: Composing, item: ChoiceItem): Solution {
  const { say } = composing;
  const near = nearPlaces(composing, item);
  return {
    kind: "place",
    answer: say.anyPlace(fittingPlaces(composing, item)),
    why: item.rationale.why,
    ...(near.length > 0 && { near: say.nearPlaces(near) }),
    others: offeredPlaces(composing, item)
      .filter(({ option }) => !item.key.includes(option.id))
      .map(({ n, option }) => ({ label: say.places([n]), text: option.rationale })),
  };
}

function rows({ say }: Composing, item: GridItem): Solution {
  const fitting = fittingColumns(item);
  return {
    kind: "rows",
    why: item.rationale.why,
    rows: numbered(item.rows).map(({ label, text, why, paragraphs }, at) => ({
      label,
      text,
      answer: fitting[at] ?? { label: "", text: "" },
      why,
      where: say.places(paragraphs),
    })),
  };
}

function order({ entries, key }: OrderItem): Solution {
  const inOrder = key.flatMap((id) => entries.filter((entry) => entry.id === id));
  return {
    kind: "order",
    lines: numbered(inOrder).map(({ label, text, rationale }) => ({
      label,
      text,
      when: rationale,
    })),
  };
}
