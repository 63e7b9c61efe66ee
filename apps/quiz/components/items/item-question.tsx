import type { PresentedItem } from "@linchpin/model";
import type { ReactNode } from "react";
import { phrases } from "#phrases/en.ts";
import { askForWhole, type Chosen } from "#server/chosen.ts";
import { ItemInputs } from "./item-inputs.tsx";

type ItemQuestionProps = {
  readonly item: PresentedItem;
  readonly chosen: Chosen;
  /** The language the item is written in. */
  readonly language: string;
  /** True when the form came back because the answer was not whole. */
  readonly isMissing: boolean;
  /** What may help, between the question and its answers. */
  readonly children?: ReactNode;
};

const IDS = { hint: "answer-hint", error: "answer-error" };

/**
 * A question of any kind as a native form.
 *
 * A fieldset, because the legend is read with every control; native inputs, because arrow keys and
 * forced colours come with them and work before scripts do.
 */
export function ItemQuestion({ item, chosen, language, isMissing, children }: ItemQuestionProps) {
  const say = phrases.pages.question;
  return (
    <fieldset aria-describedby={isMissing ? `${IDS.hint} ${IDS.error}` : IDS.hint}>
      <legend lang={language}>
        <h1 className="stem">{item.stem}</h1>
        {item.statement !== undefined && <span className="statement">{item.statement}</span>}
      </legend>
      <p className="hint" id={IDS.hint}>
        {howToAnswer(item)}
      </p>
      {children}
      {isMissing && (
        <p className="error" id={IDS.error}>
          <span className="visually-hidden">{say.errorPrefix} </span>
          {askForWhole(item)}
        </p>
      )}
      <ItemInputs item={item} chosen={chosen} language={language} isMissing={isMissing} />
    </fieldset>
  );
}

function howToAnswer(item: PresentedItem): string {
  const { how } = phrases.pages.question;
  switch (item.kind) {
    case "single-choice":
      return how.one;
    case "multiple-choice":
      return how.many(item.picks);
    case "evidence":
      return how.place;
    case "matrix":
      return how.matrix;
    case "match":
      return how.match;
    case "order":
      return how.order(item.entries.length);
  }
}
