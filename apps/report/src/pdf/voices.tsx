import { View } from "@react-pdf/renderer";
import type { PieceOf, VoiceRow } from "../compose/piece.ts";
import type { Keep } from "../render/paginate.ts";
import { Atom } from "./atom.tsx";
import { Column, useWidths } from "./column.tsx";
import { CELL_GAP, TableHead, tableRow } from "./table.tsx";
import { NAMES, RULE } from "./theme.ts";
import { Words } from "./words.tsx";

/** Every view under the voice it is told in. */
export function Voices({ head, rows }: PieceOf<"voices">) {
  const [names, rest] = useWidths(NAMES, "rest");
  const width = rest / (head.length - 1);
  return (
    <View>
      <TableHead head={head} widths={head.map((_, at) => (at === 0 ? names : width))} />
      {rows.flatMap(inLines).map((line) => (
        <Views key={line.id} {...line} width={width} names={names} />
      ))}
    </View>
  );
}

type VoicedView = VoiceRow["cells"][number][number];

/** One view of each voice side by side: an issue on which many speak may run over a page. */
type Line = {
  readonly id: string;
  readonly issue: string;
  readonly isLast: boolean;
  readonly keepsNext: Keep;
  readonly views: ReadonlyArray<VoicedView | undefined>;
};

function inLines({ issue, cells }: VoiceRow): readonly Line[] {
  const longest = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => ({
    id: `${issue} ${at}`,
    issue: at === 0 ? issue : "",
    isLast: at === longest - 1,
    keepsNext: at < longest - 1 ? "if-room" : "never",
    views: cells.map((cell) => cell[at]),
  }));
}

function Views({
  issue,
  isLast,
  keepsNext,
  views,
  width,
  names,
}: Line & { readonly width: number; readonly names: number }) {
  return (
    <Atom keepsNext={keepsNext} style={{ ...tableRow, borderBottomWidth: isLast ? RULE.thin : 0 }}>
      <Column width={names} right={CELL_GAP}>
        <Words face="noteStrong">{issue}</Words>
      </Column>
      {views.map((view, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move.
        <Column key={at} width={width} right={CELL_GAP}>
          {view && <Told {...view} />}
        </Column>
      ))}
    </Atom>
  );
}

function Told({ label, text, where }: VoicedView) {
  return (
    <View>
      <Words face="labelStrong">{label}</Words>
      <Words face="note">{text}</Words>
      <Words face="furniture">{where}</Words>
    </View>
  );
}
