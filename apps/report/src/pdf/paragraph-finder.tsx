import { chunkEvenly } from "../compose/chunk-evenly.ts";
import type { BlockOf, Entry } from "../compose/handout.ts";
import { Atom } from "./atom.tsx";
import { Column, useRoom } from "./column.tsx";
import { BLACK, FACES, RULE, TEXT_WIDTH } from "./theme.ts";
import { Words } from "./words.tsx";

const GAP = 16;
const PADDING = 10;
const HANG = 28;
const HALF = (TEXT_WIDTH - GAP - 2 * PADDING - 2 * RULE.box) / 2;

/** Paragraph numbers with words to know them by, in two columns in a box. */
export function ParagraphFinder({ entries }: BlockOf<"paragraph-finder">) {
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
        <Column key={column[0]?.label} width={HALF}>
          {column.map((entry, at) => (
            <Landmark key={entry.label} {...entry} isFirst={at === 0} />
          ))}
        </Column>
      ))}
    </Atom>
  );
}

function Landmark({ label, text, isFirst }: Entry & { readonly isFirst: boolean }) {
  const room = useRoom();
  return (
    <Column
      style={{
        flexDirection: "row",
        paddingVertical: 3.5,
        borderTopWidth: isFirst ? 0 : RULE.thin,
        borderTopColor: BLACK,
      }}
    >
      <Column width={HANG}>
        <Words face={FACES.name}>{label}</Words>
      </Column>
      <Column width={room - HANG}>
        <Words face={FACES.body}>{text}</Words>
      </Column>
    </Column>
  );
}
