import type { PresentedItem } from "@linchpin/model";
import { FIELDS } from "#server/chosen.ts";
import type { ItemWords } from "#server/item-words.ts";
import { ANCHORS } from "../anchors.ts";
import { Gap, gapId } from "./gap.tsx";
import { firstToAnswer } from "./grid-props.ts";

type OrderInputsProps = {
  readonly item: Extract<PresentedItem, { entries: unknown }>;
  /** The number each line was given, by sealed id. */
  readonly places: Readonly<Record<string, number>>;
  /** The lines to point at, as they have no number of their own. */
  readonly gaps: ReadonlySet<string>;
  readonly words: ItemWords;
  readonly language: string;
};

/** A number for each line. None stands there at first, so that every line is placed on purpose. */
export function OrderInputs({ item, places, gaps, words, language }: OrderInputsProps) {
  const { entries } = item;
  const first = firstToAnswer(entries, gaps);
  const idOf = (entry: string) => (entry === first ? ANCHORS.answer : `line-${entry}`);
  return (
    <ul className="lines numbered">
      {entries.map(({ id, text }) => (
        <li key={id}>
          <select
            id={idOf(id)}
            name={FIELDS.place(id)}
            defaultValue={places[id] ?? ""}
            aria-describedby={gaps.has(id) ? gapId(id) : undefined}
            aria-invalid={gaps.has(id) || undefined}
          >
            <option value="">{words.noNumber}</option>
            {entries.map((entry, index) => (
              <option key={entry.id} value={index + 1}>
                {index + 1}
              </option>
            ))}
          </select>
          <div>
            <label htmlFor={idOf(id)} lang={language}>
              {text}
            </label>
            {gaps.has(id) && <Gap of={id} words={words} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
