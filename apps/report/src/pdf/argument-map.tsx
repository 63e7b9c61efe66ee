import {
  type ArgumentMapLayout,
  layoutArgumentMap,
  type MapBox,
  type MapLabel,
  type MapLine,
  type MapRow,
  type Measure,
  type TextLine,
  type TextRole,
} from "@linchpin/argument-map";
import { Path, Polyline, Rect, Svg, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { useRoom } from "./column.tsx";
import type { FaceName, Faces } from "./faces.ts";
import { widthOf } from "./fonts.ts";
import { keepOfRow } from "./keep-rows.ts";
import { headPath, LINE_DASH, LINE_WIDTH } from "./map-lines.ts";
import { stripsOf } from "./map-strips.ts";
import { useSetting } from "./setting.tsx";
import { BLACK, RULE, WHITE } from "./theme.ts";

/** The face of each text on the map. */
const MAP_FACES: Readonly<Record<TextRole, FaceName>> = {
  kicker: "label",
  thesis: "mapThesis",
  claim: "mapClaim",
  condition: "mapClaim",
  premise: "mapText",
  warrant: "mapAside",
  label: "labelStrong",
};

function measureWith(faces: Faces): Measure {
  return (text, role) => {
    const face = faces[MAP_FACES[role]];
    return { width: widthOf(text, face), lineHeight: face.fontSize * face.lineHeight };
  };
}

/** The argument drawn to the width of the page, cut between its rows where a page ends; within one if it must be. */
export function ArgumentMapFigure({ map }: PieceOf<"argument-map">) {
  const { faces } = useSetting();
  const layout = layoutArgumentMap(map, {
    width: useRoom(),
    direction: "ranks-down",
    measure: measureWith(faces),
  });
  return (
    <View>
      {layout.rows.flatMap((row) =>
        stripsOf(layout, row).map((strip, at, strips) => (
          <Atom key={strip.top} keepsNext={keepOfRow(at, strips.length)}>
            <MapStrip layout={layout} row={strip} />
          </Atom>
        )),
      )}
    </View>
  );
}

/** One row of the map; lines that lead on are cut clean at its edge. */
function MapStrip({ layout, row }: { readonly layout: ArgumentMapLayout; readonly row: MapRow }) {
  const height = row.bottom - row.top;
  const isHere = ({ y }: { readonly y: number }) => y >= row.top && y < row.bottom;
  return (
    <Svg width={layout.width} height={height} viewBox={`0 ${row.top} ${layout.width} ${height}`}>
      {layout.lines.map((line) => (
        <DrawnLine key={line.id} {...line} />
      ))}
      {layout.boxes.filter(isHere).map((box) => (
        <DrawnBox key={box.id} {...box} />
      ))}
      {layout.labels.filter(isHere).map((label) => (
        <DrawnLabel key={label.line} {...label} />
      ))}
    </Svg>
  );
}

const FRAME: Readonly<Record<MapBox["frame"], { strokeWidth: number; strokeDasharray?: string }>> =
  {
    thick: { strokeWidth: RULE.head },
    thin: { strokeWidth: RULE.frame },
    dashed: { strokeWidth: RULE.frame, strokeDasharray: "4 2.4" },
  };

function DrawnBox({ x, y, width, height, frame, role, kicker, text }: MapBox): ReactNode {
  const face = MAP_FACES[role === "reason" || role === "evidence" ? "premise" : role];
  const inset = FRAME[frame].strokeWidth / 2;
  return (
    <>
      <Rect
        x={x + inset}
        y={y + inset}
        width={width - 2 * inset}
        height={height - 2 * inset}
        fill={WHITE}
        stroke={BLACK}
        {...FRAME[frame]}
      />
      {kicker.map((line) => (
        <DrawnText key={`kicker ${line.y}`} line={line} face={MAP_FACES.kicker} />
      ))}
      {text.map((line) => (
        <DrawnText key={`text ${line.y}`} line={line} face={face} />
      ))}
    </>
  );
}

function DrawnLine({ kind, points, head, dash }: MapLine): ReactNode {
  const path = headPath(points, head);
  return (
    <>
      <Polyline
        points={points.map(({ x, y }) => `${x},${y}`).join(" ")}
        fill="none"
        stroke={BLACK}
        strokeWidth={LINE_WIDTH[kind]}
        {...LINE_DASH[dash]}
      />
      {path !== undefined && <Path {...path} />}
    </>
  );
}

/** The word on a line, on white so that the line does not run through it. */
function DrawnLabel({ x, y, width, height, text }: MapLabel): ReactNode {
  return (
    <>
      <Rect x={x} y={y} width={width} height={height} fill={WHITE} />
      <DrawnText line={{ text, x, y, width, lineHeight: height }} face={MAP_FACES.label} />
    </>
  );
}

/** From the middle of a line of text down to its baseline, as a share of the size. */
const MIDDLE_TO_BASELINE = 0.33;

function DrawnText({
  line,
  face,
}: {
  readonly line: TextLine;
  readonly face: FaceName;
}): ReactNode {
  const { lineHeight: _, ...font } = useSetting().faces[face];
  return (
    <Text
      x={line.x}
      y={line.y + line.lineHeight / 2 + font.fontSize * MIDDLE_TO_BASELINE}
      style={font}
    >
      {line.text}
    </Text>
  );
}
