import { View } from "@react-pdf/renderer";
import type { PieceOf } from "../../compose/piece.ts";
import type { PlanStep } from "../../compose/pieces/lesson.ts";
import { useWidths } from "../column.tsx";
import { TableFrame, TableRow, useIsStacked } from "../table.tsx";
import { CELL_GAP } from "../table-row.ts";
import { MixedWords, Words } from "../words.tsx";
import { CompactHeading } from "./compact-heading.tsx";
import { runIn } from "./run-in.ts";

/** Columns: the step, the minutes of one length. */
const STEP = 54;
const MINUTES = 15 + CELL_GAP;
/** What is done, as a share of what those leave; the rest is said. */
const DO_SHARE = 0.46;

/** The steps of a lesson, a column of minutes for each length. */
export function Plan({ title, head, steps }: PieceOf<"plan">) {
  const [step, minutes, rest] = useWidths(STEP, MINUTES * head.lengths.length, "rest");
  const isStacked = useIsStacked();
  const columns = {
    heads: [head.step, ...head.lengths, head.doing, head.say],
    widths: [
      step,
      ...head.lengths.map(() => minutes / head.lengths.length),
      rest * DO_SHARE,
      rest * (1 - DO_SHARE),
    ],
  };
  return (
    <View>
      <CompactHeading>{title}</CompactHeading>
      <TableFrame columns={columns}>
        {steps.map((one) => (
          <TableRow
            key={one.name}
            columns={columns}
            isDense
            inLine={2}
            cells={planCells(one, isStacked ? head.lengths : [])}
          />
        ))}
      </TableFrame>
    </View>
  );
}

/** The cells of a step; its minutes run in under their lengths where cells are stacked. */
function planCells({ name, minutes, doing, say }: PlanStep, lengths: readonly string[]) {
  return [
    <Words key="name" face="noteStrong">
      {name}
    </Words>,
    ...(lengths.length === 0 ? minutes : [runIn(lengths, minutes)]).map((length, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lengths never move.
      <Words key={`length ${at}`} face="noteStrong">
        {length}
      </Words>
    )),
    <View key="doing">
      {doing.map(({ mode, text }) => (
        <MixedWords
          key={text}
          runs={[
            { text: mode, face: "noteStrong" },
            { text, face: "note" },
          ]}
        />
      ))}
    </View>,
    <View key="say">
      {say.map((sentence) => (
        <Words key={sentence} face="note">
          {sentence}
        </Words>
      ))}
    </View>,
  ];
}
