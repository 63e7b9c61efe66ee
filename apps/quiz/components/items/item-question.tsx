import type { PresentedItem } from "@linchpin/model";
import type { ReactNode } from "react";
import type { Chosen } from "#server/chosen.ts";
import type { ItemWords } from "#server/item-words.ts";
import { ItemInputs } from "./item-inputs.tsx";

type ItemQuestionProps = {
  readonly item: PresentedItem;
  readonly words: ItemWords;
  readonly chosen: Chosen;
  /** The language the item is written in. */
  readonly language: string;
  /** The rows or lines without an answer, once the answer was found not to be whole; else undefined. */
  readonly gaps: ReadonlySet<string> | undefined;
  /** What may help, between the question and its answers. */
  readonly children?: ReactNode;
};

const IDS = { hint: "answer-hint", error: "answer-error" };

/**
 * A question of any kind as native controls, on a page of the server's or in the browser.
 *
 * A fieldset, because the legend is read with every control; native inputs, because arrow keys and
 * forced colours come with them and work before scripts do. The heading can take the focus.
 */
export function ItemQuestion(props: ItemQuestionProps) {
  const { item, words, language, gaps, children } = props;
  const isMissing = gaps !== undefined;
  return (
    <fieldset aria-describedby={isMissing ? `${IDS.hint} ${IDS.error}` : IDS.hint}>
      <legend lang={language}>
        <h1 className="stem" tabIndex={-1}>
          {item.stem}
        </h1>
        {item.statement !== undefined && <span className="statement">{item.statement}</span>}
      </legend>
      <p className="hint" id={IDS.hint}>
        {words.how}
      </p>
      {children}
      {isMissing && (
        <p className="error" id={IDS.error}>
          <span className="visually-hidden">{words.errorPrefix} </span>
          {words.incomplete}
        </p>
      )}
      <ItemInputs {...props} />
    </fieldset>
  );
}
