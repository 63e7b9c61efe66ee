import { View } from "@react-pdf/renderer";
import type { PieceOf, WordEntry } from "../compose/piece.ts";
import { useWidths } from "./column.tsx";
import { isLong } from "./is-long.ts";
import { Label } from "./label.tsx";
import { TableFrame, TableRow } from "./table.tsx";
import { CELL_GAP } from "./table-row.ts";
import { NAMES } from "./theme.ts";
import { useWidestWord } from "./widest.ts";
import { foreignRuns, MixedWords, Words } from "./words.tsx";

/** Words with their meaning and, where it is not from the editorial, a mark that says so. */
export function WordList({ head, entries }: PieceOf<"words">) {
  const [names, rest] = useWidths(NAMES, "rest");
  const widest = useWidestWord(
    entries.map(({ word }) => word),
    "name",
  );
  const more = Math.min(Math.max(0, widest + CELL_GAP - names), rest / 4);
  const columns = { heads: head, widths: [names + more, rest - more] };
  return (
    <TableFrame columns={columns}>
      {entries.map((entry, at) => (
        <TableRow
          key={entry.word}
          columns={columns}
          isProse={isLong(textOf(entry))}
          keepsNext={at === entries.length - 2 ? "if-room" : "never"}
          cells={[<Word key="word" {...entry} />, <Meaning key="meaning" {...entry} />]}
        />
      ))}
    </TableFrame>
  );
}

function textOf({ meaning, example, origin }: WordEntry): string {
  return [meaning, example, origin].join(" ");
}

function Word({ word, say, gloss }: WordEntry) {
  return (
    <View>
      <Label face="name" of="body">
        {word}
      </Label>
      {say !== undefined && <Words face="note">{say}</Words>}
      {gloss !== undefined && <MixedWords runs={foreignRuns("note", gloss)} />}
    </View>
  );
}

function Meaning({ meaning, mark, where, example, origin }: WordEntry) {
  return (
    <View>
      <MixedWords
        runs={[
          { text: meaning, face: "body" },
          { text: mark, face: "bodyStrong", isGlued: true },
          { text: where, face: "fine" },
        ]}
      />
      {example !== undefined && <Words face="cardItalic">{example}</Words>}
      {origin !== undefined && <Words face="note">{origin}</Words>}
    </View>
  );
}
