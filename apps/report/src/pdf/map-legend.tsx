import { Path, Polyline, Rect, Svg, View } from "@react-pdf/renderer";
import type { MapLegendEntry, PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { Column, useRoom } from "./column.tsx";
import { headPath, LINE_DASH } from "./map-lines.ts";
import { BLACK, RULE } from "./theme.ts";
import { Words } from "./words.tsx";

const SAMPLE = 38;
const GAP = 8;

/** How to read the frames and lines of the map that follows. */
export function MapLegend({ entries }: PieceOf<"map-legend">) {
  const room = useRoom();
  return (
    <Atom
      keepsNext="if-room"
      style={{ flexDirection: "row", flexWrap: "wrap", rowGap: 4, marginTop: 2, marginBottom: 8 }}
    >
      {entries.map((entry) => (
        <View
          key={entry.text}
          style={{ width: "50%", flexDirection: "row", alignItems: "center", gap: GAP }}
        >
          <Sample entry={entry} />
          <Column width={room / 2 - SAMPLE - GAP}>
            <Words face="note">{entry.text}</Words>
          </Column>
        </View>
      ))}
    </Atom>
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
