import { FIELDS } from "#server/chosen.ts";
import { ANCHORS } from "../anchors.ts";
import { Gap, gapId } from "./gap.tsx";
import { firstToAnswer, type GridInputsProps } from "./grid-props.ts";

/**
 * A table of radios, one row an actor; where it is narrow each row is set as a card of its own.
 *
 * Every radio's name holds its row's: on a card the heads of the columns are not in sight, and in a
 * table a radio is often reached without its row being read.
 */
export function MatrixInputs({ item, placed, gaps, words, language }: GridInputsProps) {
  const first = firstToAnswer(item.rows, gaps);
  return (
    <div className="matrix">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            {item.columns.map(({ id, text }) => (
              <th key={id} scope="col" lang={language}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {item.rows.map((row, place) => (
            <tr key={row.id}>
              <th scope="row">
                <span lang={language}>{row.text}</span>
                {gaps.has(row.id) && <Gap of={row.id} words={words} />}
              </th>
              {item.columns.map((column, index) => (
                <td key={column.id}>
                  <label className="cell">
                    <input
                      className="visually-hidden"
                      type="radio"
                      name={FIELDS.row(row.id)}
                      id={row.id === first && index === 0 ? ANCHORS.answer : undefined}
                      value={column.id}
                      defaultChecked={placed[row.id] === column.id}
                      aria-describedby={gaps.has(row.id) ? gapId(row.id) : undefined}
                    />
                    <span className="bubble" />
                    <span className="cell-name" lang={language}>
                      <span className="visually-hidden">{words.inRow[place]}</span>
                      {column.text}
                    </span>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
