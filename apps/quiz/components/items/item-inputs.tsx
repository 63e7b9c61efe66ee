import type { PresentedItem } from "@linchpin/model";
import { type Chosen, gapsIn } from "#server/chosen.ts";
import { MatchInputs } from "./match-inputs.tsx";
import { MatrixInputs } from "./matrix-inputs.tsx";
import { OptionInputs } from "./option-inputs.tsx";
import { OrderInputs } from "./order-inputs.tsx";

type ItemInputsProps = {
  readonly item: PresentedItem;
  readonly chosen: Chosen;
  readonly language: string;
  readonly isMissing: boolean;
};

/** The controls of a question, by its kind, with what was chosen so far. */
export function ItemInputs({ item, chosen, language, isMissing }: ItemInputsProps) {
  const gaps = isMissing ? gapsIn(item, chosen) : new Set<string>();
  const columns = chosen.kind === "placed" ? chosen.columns : {};
  switch (item.kind) {
    case "single-choice":
    case "multiple-choice":
    case "evidence":
      return (
        <OptionInputs
          item={item}
          picked={chosen.kind === "picked" ? chosen.options : []}
          language={language}
        />
      );
    case "matrix":
      return <MatrixInputs item={item} placed={columns} gaps={gaps} language={language} />;
    case "match":
      return <MatchInputs item={item} placed={columns} gaps={gaps} language={language} />;
    case "order":
      return (
        <OrderInputs
          item={item}
          places={chosen.kind === "numbered" ? chosen.places : {}}
          gaps={gaps}
          language={language}
        />
      );
  }
}
