import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { GridTask, TaskRow } from "../../compose/task.ts";
import type { Keep } from "../../render/paginate.ts";
import { Atom } from "../atom.tsx";
import { Bubble } from "../bubble.tsx";
import { Column, useWidths } from "../column.tsx";
import { keepOfRow } from "../keep-rows.ts";
import { BLACK, RULE } from "../theme.ts";
import { LETTER } from "./choices.tsx";
import { Letters } from "./letters.tsx";
import { RowName } from "./row-name.tsx";

type LetteredMatrixProps = GridTask & { readonly keepsNext: Keep };

/** The columns as lettered answers in a frame, and under it the rows, each with a circle for every letter. */
export function LetteredMatrix({ columns, rows, keepsNext }: LetteredMatrixProps) {
  return (
    <View>
      <Letters columns={columns} />
      <View {...tagged({ type: "Table" })}>
        {rows.map((row, at) => (
          <Row
            key={row.label}
            row={row}
            letters={columns.map(({ label }) => label)}
            keepsNext={keepOfRow(at, rows.length, keepsNext)}
          />
        ))}
      </View>
    </View>
  );
}

type RowProps = {
  readonly row: TaskRow;
  readonly letters: readonly string[];
  readonly keepsNext: Keep;
};

function Row({ row, letters, keepsNext }: RowProps) {
  const [letter] = useWidths(LETTER);
  const [name] = useWidths("rest", LETTER * letters.length);
  return (
    <Atom
      keepsNext={keepsNext}
      style={{
        flexDirection: "row",
        alignItems: "center",
        paddingVertical: 5,
        borderBottomWidth: RULE.thin,
        borderBottomColor: BLACK,
      }}
      {...tagged({ type: "TR" })}
    >
      <Column width={name} right={8} {...tagged({ type: "TH", scope: "Row" })}>
        <RowName {...row} />
      </Column>
      {letters.map((label) => (
        <Column key={label} width={letter} {...tagged({ type: "TD" })}>
          <Bubble letter={label} isMarked={label === row.written} />
        </Column>
      ))}
    </Atom>
  );
}
