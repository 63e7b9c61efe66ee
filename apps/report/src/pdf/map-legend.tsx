import { tagged } from "@linchpin/tagged-pdf";
import { Path, Polyline, Rect, Svg, View } from "@react-pdf/renderer";
import { chunkEvenly } from "../compose/chunk-evenly.ts";
import type { MapLegendEntry, PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { Column, useRoom } from "./column.tsx";
import { List } from "./list.tsx";
import { headPath, LINE_DASH } from "./map-lines.ts";
import { useIsStacked } from "./table.tsx";
import { BLACK, RULE } from "./theme.ts";
import { Words } from "./words.tsx";

const SAMPLE = 38;
const GAP = 8;

/** How to read the frames and lines of the map that follows: two in a row, in large print one; none is alone on a page. */
export function MapLegend({ entries }: PieceOf<"map-legend">) {
  const inRow = useIsStacked() ? 1 : 2;
  const rows = chunkEvenly(entries, inRow);
  const width = useRoom() / inRow;
  return (
    <List style={{ marginTop: 2, marginBottom: 8 }}>
      {rows.map((row, at) => (
        <Atom
          key={row[0]?.text}
          keepsNext={at === 0 || at === rows.length - 2 ? "always" : "if-room"}
          style={{ flexDirection: "row", marginBottom: 4 }}
        >
          {row.map((entry) => (
            <Column key={entry.text} width={width}>
              <Reading {...entry} />
            </Column>
          ))}
        </Atom>
      ))}
    </List>
  );
}

function Reading(entry: MapLegendEntry) {
  const room = useRoom();
  return (
    <View
      style={{ flexDirection: "row", alignItems: "center", gap: GAP }}
      {...tagged({ type: "LI" })}
    >
      <Sample entry={entry} />
      <Column width={room - SAMPLE - GAP} right={GAP} {...tagged({ type: "LBody" })}>
        <Words face="note">{entry.text}</Words>
      </Column>
    </View>
  );
}

const FRAMES = {
  thick: { strokeWidth: RULE.head },
  thin: { strokeWidth: RULE.frame },
  dashed: { strokeWidth: RULE.frame, strokeDasharray: "4 2.4" },
} as const;

const LINES = {
  supports: { head: "arrow", dash: "solid" },
  rebuts: { head: "bar", dash: "dashed" },
  undercuts: { head: "cross", dash: "dotted" },
} as const;

function Sample({ entry }: { readonly entry: MapLegendEntry }) {
  if ("frame" in entry)
    return (
      <Svg width={SAMPLE} height={16}>
        <Rect
          x={2}
          y={2}
          width={34}
          height={12}
          fill="none"
          stroke={BLACK}
          {...FRAMES[entry.frame]}
        />
      </Svg>
    );
  const { head, dash } = LINES[entry.line];
  const path = headPath(
    [
      { x: 1, y: 8 },
      { x: 36, y: 8 },
    ],
    head,
  );
  return (
    <Svg width={SAMPLE} height={16}>
      <Polyline
        points="1,8 34,8"
        fill="none"
        stroke={BLACK}
        strokeWidth={1.6}
        {...LINE_DASH[dash]}
      />
      {path !== undefined && <Path {...path} />}
    </Svg>
  );
}
