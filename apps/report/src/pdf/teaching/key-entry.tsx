import { tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { PieceOf } from "../../compose/piece.ts";
import type { KeyLine, OtherAnswer } from "../../compose/pieces/key.ts";
import { Atom } from "../atom.tsx";
import { Column, useRoom, useWidths } from "../column.tsx";
import { Flow } from "../flow.tsx";
import { Label } from "../label.tsx";
import { useSetting } from "../setting.tsx";
import { TableFrame, TableRow, useIsStacked } from "../table.tsx";
import { CELL_GAP } from "../table-row.ts";
import { RULE } from "../theme.ts";
import { useWidestWord } from "../widest.ts";
import { MixedWords, Words } from "../words.tsx";
import { runIn } from "./run-in.ts";

const NUMBER = 40;
/** Room for a letter, or for a row's number with one. */
const MARK = 26;
const ROW_MARK = 34;
/** What is printed beside a mark, as a share of what the marks leave; of a row there is more to be said. */
const TEXT_SHARE = 0.4;
const ROW_SHARE = 0.28;

/** A question of the answer key: why its answer fits, and a table of all that could be given for it. */
export function KeyEntry({
  number,
  stem,
  statement,
  where,
  head,
  why,
  lines,
}: PieceOf<"key-entry">) {
  const [hang, rest] = useWidths(NUMBER, "rest");
  return (
    <View style={{ marginTop: 10, marginBottom: 6 }}>
      <Atom keepsNext="always" style={{ flexDirection: "row" }}>
        <Column width={hang} right={4}>
          <Label face="badge" of="cardStrong">
            {number}
          </Label>
        </Column>
        <Column width={rest}>
          <Words face="cardStrong" {...tagged({ type: "P" })}>
            {stem}
          </Words>
        </Column>
      </Atom>
      <Column left={hang}>
        {statement !== undefined && (
          <Flow keepsNext="always">
            <Column left={10} bar={RULE.head} style={{ marginTop: 2 }} {...tagged({ type: "P" })}>
              <Words face="card">{statement}</Words>
            </Column>
          </Flow>
        )}
        <Flow
          keepsNext="if-room"
          style={{ marginTop: 3, marginBottom: 6 }}
          {...tagged({ type: "P" })}
        >
          <MixedWords
            runs={[
              { text: where, face: "noteStrong" },
              { text: why, face: "note" },
            ]}
          />
        </Flow>
        <KeyLines head={head} lines={lines} />
      </Column>
    </View>
  );
}

type KeyLinesProps = Pick<PieceOf<"key-entry">, "head" | "lines">;

function KeyLines({ head, lines }: KeyLinesProps) {
  const isStacked = useIsStacked();
  const columns = { heads: head, widths: useKeyWidths(lines) };
  const hasTexts = lines.some(({ text }) => text !== undefined);
  return (
    <TableFrame columns={columns}>
      {lines.map((line, at) => (
        <TableRow
          key={`${line.marks.join()} ${line.text}`}
          columns={columns}
          isDense
          keepsNext={at === lines.length - 2 ? "if-room" : "never"}
          cells={[
            ...marksOf(line, isStacked ? head : []).map((mark, form) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the forms never move.
              <Words key={`form ${form}`} face={line.isRight ? "noteStrong" : "note"}>
                {mark}
              </Words>
            )),
            ...(hasTexts ? [<KeyText key="text" {...line} />] : []),
            [<KeyNote key="note" {...line} />, ...line.others.map(drawOther)],
          ]}
        />
      ))}
    </TableFrame>
  );
}

/** One a form; run in under heads where cells are stacked. */
function marksOf({ marks }: KeyLine, heads: readonly string[]): readonly string[] {
  return heads.length === 0 ? marks : [runIn(heads, marks)];
}

function useKeyWidths(lines: readonly KeyLine[]): readonly number[] {
  const room = useRoom();
  const { scale } = useSetting();
  const [first] = lines;
  const areRows = lines.some(({ others }) => others.length > 0);
  const widest = useWidestWord(
    lines.flatMap(({ marks }) => marks),
    "noteStrong",
  );
  const mark = Math.max((areRows ? ROW_MARK : MARK) * scale, widest + CELL_GAP + 1);
  const marks = (first?.marks ?? []).map(() => mark);
  const rest = room - mark * marks.length;
  if (first?.text === undefined) return [...marks, rest];
  const share = areRows ? ROW_SHARE : TEXT_SHARE;
  return [...marks, rest * share, rest * (1 - share)];
}

function KeyText({ text, isRight }: KeyLine) {
  return <Words face={isRight ? "noteStrong" : "note"}>{text}</Words>;
}

/** What an answer is; for a row also why, and where. */
function KeyNote({ verdict, note, where }: KeyLine) {
  return (
    <MixedWords
      runs={[
        { text: `${verdict}.`, face: "noteStrong" },
        { text: note, face: "note" },
        ...(where === undefined ? [] : [{ text: where, face: "note" } as const]),
      ]}
    />
  );
}

/** What another column would be for a row. */
function drawOther({ text, verdict, note }: OtherAnswer) {
  return (
    <Column key={text} left={8} style={{ marginTop: 2 }}>
      <MixedWords
        runs={[
          { text: `${text}:`, face: "noteStrong" },
          { text: `${verdict}. ${note}`, face: "note" },
        ]}
      />
    </Column>
  );
}
