import type { PresentedItem } from "@linchpin/model";
import type { ReactNode } from "react";
import { phrases } from "#phrases/en.ts";
import { ANCHORS } from "../anchors.ts";

type ChoiceQuestionProps = {
  readonly item: PresentedItem;
  /** The language the item is written in. */
  readonly language: string;
  /** The sentence to show when no answer was chosen. */
  readonly error?: string | undefined;
  /** What may help, between the question and its options. */
  readonly children?: ReactNode;
};

const IDS = { hint: "answer-hint", error: "answer-error" };

/**
 * A choice item as native radios.
 *
 * A fieldset, because the legend is read with every option; native inputs, because
 * arrow keys and forced colours come with them and work before scripts do.
 */
export function ChoiceQuestion({ item, language, error, children }: ChoiceQuestionProps) {
  const say = phrases.pages.question;
  return (
    <fieldset aria-describedby={error ? `${IDS.hint} ${IDS.error}` : IDS.hint}>
      <legend lang={language}>
        <h1 className="stem">{item.stem}</h1>
        {item.statement !== undefined && <span className="statement">{item.statement}</span>}
      </legend>
      <p className="hint" id={IDS.hint}>
        {say.chooseOne}
      </p>
      {children}
      {error && (
        <p className="error" id={IDS.error}>
          <span className="visually-hidden">{say.errorPrefix} </span>
          {error}
        </p>
      )}
      <div className="options">
        {item.options.map(({ id, text }, index) => (
          <label key={id} className="option">
            <input
              className="visually-hidden"
              type="radio"
              name="option"
              id={index === 0 ? ANCHORS.firstOption : undefined}
              value={id}
            />
            <span className="letter">{say.letter(index)}</span>
            <span lang={language}>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
