import { FIELDS } from "#server/chosen.ts";
import { ANCHORS } from "../anchors.ts";
import { Gap, gapId } from "./gap.tsx";
import { firstToAnswer, type GridInputsProps } from "./grid-props.ts";

/** One list of answers for each statement, which is its label. */
export function MatchInputs({ item, placed, gaps, words, language }: GridInputsProps) {
  const first = firstToAnswer(item.rows, gaps);
  const idOf = (row: string) => (row === first ? ANCHORS.answer : `row-${row}`);
  return (
    <ul className="lines">
      {item.rows.map(({ id, text }) => (
        <li key={id}>
          <label htmlFor={idOf(id)} lang={language}>
            {text}
          </label>
          {gaps.has(id) && <Gap of={id} words={words} />}
          <select
            id={idOf(id)}
            name={FIELDS.row(id)}
            defaultValue={placed[id] ?? ""}
            aria-describedby={gaps.has(id) ? gapId(id) : undefined}
            aria-invalid={gaps.has(id) || undefined}
          >
            <option value="">{words.notChosen}</option>
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
