import { View } from "@react-pdf/renderer";
import type { GuideEntry, PieceOf } from "../compose/piece.ts";
import { useWidths } from "./column.tsx";
import { isLong } from "./is-long.ts";
import { Label } from "./label.tsx";
import { TableFrame, TableRow, useIsStacked } from "./table.tsx";
import { CELL_GAP } from "./table-row.ts";
import { useWidestWord } from "./widest.ts";
import { MixedWords, Words } from "./words.tsx";
import { WriteOnLines } from "./write-on-lines.tsx";

const LANDMARK = 84;

/**
 * Paragraph by paragraph: words to know its number by where there are any, what it does, a question to
 * it, and room for an answer.
 */
export function ReadingGuide({ head, entries }: PieceOf<"reading-guide">) {
  const hasLandmarks = entries.some(({ landmark }) => landmark !== undefined);
  const shown = <Thing,>([place, landmark, question]: readonly [Thing, Thing, Thing]) =>
    hasLandmarks ? [place, landmark, question] : [place, question];
  const [landmark, rest] = useWidths(hasLandmarks ? LANDMARK : 0, "rest");
  const places = entries.map(({ place }) => place);
  const place = useWidestWord([head.place, ...places], "name") + CELL_GAP;
  const columns = {
    heads: shown([head.place, head.landmark, head.question]),
    widths: shown([place, landmark, rest - place]),
  };
  return (
    <TableFrame columns={columns}>
      {entries.map((entry) => (
        <TableRow
          key={entry.place}
          columns={columns}
          isClosed={entry.lines === 0}
          isProse={entry.lines === 0 && isLong(textOf(entry))}
          cells={shown([
            <Label key="place" face="name" of="body">
              {entry.place}
            </Label>,
            entry.landmark && (
              <Landmark key="landmark" head={head.landmark} text={entry.landmark} />
            ),
            <Guidance key="guidance" {...entry} />,
          ])}
        />
      ))}
    </TableFrame>
  );
}

function textOf({ job, question, gist }: GuideEntry): string {
  return [job, question, gist].join(" ");
}

/** Under a head that says what it is, or where rows are cards with that before it. */
function Landmark({ head, text }: { readonly head: string; readonly text: string }) {
  if (useIsStacked())
    return (
      <MixedWords
        runs={[
          { text: head, face: "label" },
          { text, face: "note" },
        ]}
      />
    );
  return (
    <Label face="note" of="body">
      {text}
    </Label>
  );
}

function Guidance({ job, question, lines, gist }: GuideEntry) {
  return (
    <View>
      <MixedWords
        runs={[
          { text: job, face: "bodyStrong" },
          { text: question, face: "body" },
        ]}
      />
      {gist !== undefined && (
        <Words face="cardItalic" style={{ marginTop: 2 }}>
          {gist}
        </Words>
      )}
      {lines > 0 && <WriteOnLines count={lines} />}
    </View>
  );
}
