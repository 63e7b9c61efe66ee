import { useId } from "react";
import { phrases } from "#phrases/here.ts";
import type { ResultRow } from "#server/result.ts";
import { ResultSquares } from "./result-squares.tsx";

type ResultTableProps = {
  readonly title: string;
  readonly rows: readonly ResultRow[];
  /** The language of the rows' names, where it is a dossier's. */
  readonly language?: string;
};

/** How the answered questions went, by what they had in common; nothing while there are none. */
export function ResultTable({ title, rows, language }: ResultTableProps) {
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 className="opens" id={id}>
        {title}
      </h2>
      <table aria-labelledby={id}>
        <tbody>
          {rows.map(({ name, states }) => (
            <tr key={name}>
              <th scope="row" lang={language}>
                {name}
              </th>
              <td>
                <ResultSquares states={states} />
              </td>
              <td className="figures">
                {phrases().pages.result.of(
                  states.filter((state) => state === "right").length,
                  states.length,
                  states.filter((state) => state === "partly").length,
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
