import type { PresentedItem } from "@linchpin/model";
import type { Chosen } from "#server/chosen.ts";
import type { ItemWords } from "#server/item-words.ts";
import { MatchInputs } from "./match-inputs.tsx";
import { MatrixInputs } from "./matrix-inputs.tsx";
import { OptionInputs } from "./option-inputs.tsx";
import { OrderInputs } from "./order-inputs.tsx";

type ItemInputsProps = {
  readonly item: PresentedItem;
  readonly chosen: Chosen;
  readonly words: ItemWords;
  readonly language: string;
  /** The rows or lines to point at; undefined while nothing is amiss. */
  readonly gaps: ReadonlySet<string> | undefined;
};

const NONE: ReadonlySet<string> = new Set();

/** The controls of a question, by its kind, with what was chosen so far. */
export function ItemInputs({ item, chosen, words, language, gaps = NONE }: ItemInputsProps) {
  const columns = chosen.kind === "placed" ? chosen.columns : {};
  switch (item.kind) {
    case "single-choice":
    case "multiple-choice":
    case "evidence":
      return (
        <OptionInputs
          item={item}
          picked={chosen.kind === "picked" ? chosen.options : []}
          words={words}
          language={language}
        />
      );
    case "matrix":
      return (
        <MatrixInputs item={item} placed={columns} gaps={gaps} words={words} language={language} />
      );
    case "match":
      return (
        <MatchInputs item={item} placed={columns} gaps={gaps} words={words} language={language} />
      );
    case "order":
      return (
        <OrderInputs
          item={item}
          places={chosen.kind === "numbered" ? chosen.places : {}}
          gaps={gaps}
          words={words}
          language={language}
        />
      );
  }
}
