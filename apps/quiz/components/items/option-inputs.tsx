import type { PresentedItem } from "@linchpin/model";
import { FIELDS } from "#server/chosen.ts";
import type { ItemWords } from "#server/item-words.ts";
import { ANCHORS } from "../anchors.ts";

type OptionInputsProps = {
  readonly item: Extract<PresentedItem, { options: unknown }>;
  readonly picked: readonly string[];
  readonly words: ItemWords;
  readonly language: string;
};

/** Options as radios, or as checkboxes where several fit; places in the text stand close together. */
export function OptionInputs({ item, picked, words, language }: OptionInputsProps) {
  const isMany = item.kind === "multiple-choice";
  const isPlaces = item.kind === "evidence";
  return (
    <div className={isPlaces ? "options places" : "options"}>
      {item.options.map(({ id, text }, index) => (
        <label key={id} className="option">
          <input
            className="visually-hidden"
            type={isMany ? "checkbox" : "radio"}
            name={FIELDS.option}
            id={index === 0 ? ANCHORS.answer : undefined}
            value={id}
            defaultChecked={picked.includes(id)}
          />
          {!isPlaces && (
            <span className={isMany ? "letter many" : "letter"}>{words.letters[index]}</span>
          )}
          <span lang={language}>{text}</span>
        </label>
      ))}
    </div>
  );
}
