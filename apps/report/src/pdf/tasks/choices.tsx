import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import { chunkEvenly } from "../../compose/chunk-evenly.ts";
import type { Entry } from "../../compose/piece.ts";
import type { TaskOf } from "../../compose/task.ts";
import type { Keep } from "../../render/paginate.ts";
import { Atom } from "../atom.tsx";
import { Bubble } from "../bubble.tsx";
import { Column, useRoom, useWidths } from "../column.tsx";
import type { FaceName } from "../faces.ts";
import { widthOf } from "../fonts.ts";
import { keepOfRow } from "../keep-rows.ts";
import { List } from "../list.tsx";
import { useSetting } from "../setting.tsx";
import { Words } from "../words.tsx";

/** Options hang from their letter. */
export const LETTER = 22;
/** Between two options in a row. */
const GAP = 8;

type Option = TaskOf<"choices">["options"][number];

/** Options with circles, or with squares where several fit. */
export function Choices({
  options,
  picks,
  keepsNext,
}: TaskOf<"choices"> & { readonly keepsNext: Keep }) {
  const { rows, width } = useRows(options, "body");
  return (
    <List numbering="UpperAlpha">
      {rows.map((row, at) => (
        <Atom
          key={row[0]?.label}
          keepsNext={keepOfRow(at, rows.length, keepsNext)}
          style={{ flexDirection: "row" }}
        >
          {row.map((option) => (
            <Column key={option.label} width={width}>
              <Choice option={option} isSquare={picks > 1} />
            </Column>
          ))}
        </Atom>
      ))}
    </List>
  );
}

function Choice({ option, isSquare }: { readonly option: Option; readonly isSquare: boolean }) {
  const { label, text, isMarked } = option;
  const [letter, rest] = useWidths(LETTER, "rest");
  return (
    <View style={{ flexDirection: "row", paddingVertical: 1.75 }} {...tagged({ type: "LI" })}>
      <Column width={letter} {...tagged({ type: "Lbl" })}>
        <Bubble letter={label} of="body" isMarked={isMarked} isSquare={isSquare} />
      </Column>
      <Column width={rest} right={GAP} {...tagged({ type: "LBody" })}>
        <Words face="body">{text}</Words>
      </Column>
    </View>
  );
}

type Rows<Thing> = {
  readonly rows: ReadonlyArray<readonly Thing[]>;
  /** Of one thing in a row. */
  readonly width: number;
};

/** Lettered things, two in a row where each fits half a line. */
export function useRows<Thing extends Entry>(
  things: readonly Thing[],
  name: FaceName,
): Rows<Thing> {
  const { faces } = useSetting();
  const room = useRoom();
  const [, half] = useWidths(LETTER, "rest");
  const most = half - room / 2 - GAP;
  const areShort = things.every(({ text }) => widthOf(text, faces[name]) < most);
  const inRow = areShort ? 2 : 1;
  return { rows: chunkEvenly(things, inRow), width: room / inRow };
}
