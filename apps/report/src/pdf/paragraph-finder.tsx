import { chunkEvenly } from "../compose/chunk-evenly.ts";
import type { Entry, PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { Column, useRoom, useWidths } from "./column.tsx";
import { BLACK, RULE } from "./theme.ts";
import { Words } from "./words.tsx";

const GAP = 16;
const PADDING = 10;
const HANG = 28;

/** Paragraph numbers with words to know them by, in two columns in a box. */
export function ParagraphFinder({ entries }: PieceOf<"paragraph-finder">) {
  const half = (useRoom() - GAP - 2 * PADDING - 2 * RULE.box) / 2;
  const columns = chunkEvenly(entries, Math.ceil(entries.length / 2));
  return (
    <Atom
      style={{
        flexDirection: "row",
        gap: GAP,
        marginTop: 6,
        borderWidth: RULE.box,
        borderColor: BLACK,
        paddingHorizontal: PADDING,
        paddingVertical: 5,
      }}
    >
      {columns.map((column) => (
        <Column key={column[0]?.label} width={half}>
          {column.map((entry, at) => (
            <Landmark key={entry.label} {...entry} isFirst={at === 0} />
          ))}
        </Column>
      ))}
    </Atom>
  );
}

function Landmark({ label, text, isFirst }: Entry & { readonly isFirst: boolean }) {
  const [hang, rest] = useWidths(HANG, "rest");
  return (
    <Column
      style={{
        flexDirection: "row",
        paddingVertical: 3.5,
        borderTopWidth: isFirst ? 0 : RULE.thin,
        borderTopColor: BLACK,
      }}
    >
      <Column width={hang}>
        <Words face="name">{label}</Words>
      </Column>
      <Column width={rest}>
        <Words face="body">{text}</Words>
      </Column>
    </Column>
  );
}
