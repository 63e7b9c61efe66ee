import { phrases } from "#phrases/en.ts";
import { FIELDS } from "#server/chosen.ts";
import { ANCHORS } from "../anchors.ts";
import { Gap, gapId } from "./gap.tsx";
import { firstToAnswer, type GridInputsProps } from "./grid-props.ts";

const say = phrases.pages.question;

/** One list of answers for each statement, which is its label. */
export function MatchInputs({ item, placed, gaps, language }: GridInputsProps) {
  const first = firstToAnswer(item.rows, gaps);
  const idOf = (row: string) => (row === first ? ANCHORS.answer : `row-${row}`);
  return (
    <ul className="lines">
      {item.rows.map(({ id, text }) => (
        <li key={id}>
          <label htmlFor={idOf(id)} lang={language}>
            {text}
          </label>
          {gaps.has(id) && <Gap of={id} text={say.gap.row} />}
          <select
            id={idOf(id)}
            name={FIELDS.row(id)}
            defaultValue={placed[id] ?? ""}
            aria-describedby={gaps.has(id) ? gapId(id) : undefined}
            aria-invalid={gaps.has(id) || undefined}
          >
            <option value="">{say.notChosen}</option>
            {item.columns.map((column) => (
              <option key={column.id} value={column.id} lang={language}>
                {column.text}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  );
}
