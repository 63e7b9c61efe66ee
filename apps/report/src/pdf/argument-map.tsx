import {
  type ArgumentMapLayout,
  layoutArgumentMap,
  type MapBox,
  type MapCard,
  type MapLabel,
  type MapLine,
  type MapRow,
  type Measure,
  type TextLine,
  type TextRole,
} from "@linchpin/argument-map";
import { tagged } from "@linchpin/tagged-pdf";
import { Path, Polyline, Rect, Svg, Text, View } from "@react-pdf/renderer";
import type { PieceOf } from "../compose/piece.ts";
import { Atom } from "./atom.tsx";
import { useRoom } from "./column.tsx";
import { type FaceName, type Faces, HALF_CAPITAL } from "./faces.ts";
import { widthOf } from "./fonts.ts";
import { headPath, LINE_DASH, LINE_WIDTH } from "./map-lines.ts";
import { useSetting } from "./setting.tsx";
import { BLACK, RULE, WHITE } from "./theme.ts";

/** The argument drawn to the width of the page: one figure, in rows between which a page may end. */
export function ArgumentMapFigure({ map, description }: PieceOf<"argument-map">) {
  const { faces, page } = useSetting();
  const layout = layoutArgumentMap(map, {
    width: useRoom() - 2 * EDGE,
    direction: "ranks-down",
    measure: measureWith(faces),
    rowHeight: page.text.height,
  });
  const figure = tagged({ type: "Figure", alt: description });
  return (
    <View>
      {layout.rows.map((row) => (
        <Atom key={row.top} keepsNext={row.isOpen ? "if-room" : "never"} {...figure}>
          <DrawnRow layout={layout} row={row} />
        </Atom>
      ))}
    </View>
  );
}

/** Around the map: half the weight of a line that runs along its edge. */
const EDGE = 1;

/** The face of each text on the map. */
const MAP_FACES: Readonly<Record<TextRole, FaceName>> = {
  kicker: "label",
  thesis: "mapThesis",
  claim: "mapClaim",
  condition: "mapClaim",
  premise: "mapText",
  warrant: "mapAside",
  answer: "mapText",
  label: "labelStrong",
};

function measureWith(faces: Faces): Measure {
  return (text, role) => {
    const face = faces[MAP_FACES[role]];
    return { width: widthOf(text, face), lineHeight: face.fontSize * face.lineHeight };
  };
}

/** One row of the map; what leads on to another is cut clean at its edge. */
function DrawnRow({ layout, row }: { readonly layout: ArgumentMapLayout; readonly row: MapRow }) {
  const { width, cards, boxes, lines, labels } = layout;
  const size = { width: width + 2 * EDGE, height: row.bottom - row.top };
  const isHere = (part: Span) => part.y < row.bottom && part.y + part.height > row.top;
  return (
    <Svg {...size} viewBox={`${-EDGE} ${row.top} ${size.width} ${size.height}`}>
      {cards.filter(isHere).map((card) => (
        <DrawnCard key={card.id} {...card} />
      ))}
      {boxes.filter(isHere).map((box) => (
        <DrawnBox key={box.id} {...box} />
      ))}
      {lines
        .filter((line) => isHere(spanOf(line)))
        .map((line) => (
          <DrawnLine key={line.id} {...line} />
        ))}
      {labels.filter(isHere).map((label) => (
        <DrawnLabel key={label.line} {...label} />
      ))}
    </Svg>
  );
}

type Span = { readonly y: number; readonly height: number };

function spanOf({ points }: MapLine): Span {
  const places = points.map(({ y }) => y);
  const y = Math.min(...places);
  return { y, height: Math.max(...places) - y };
}

function DrawnCard({ frame, rule, ...card }: MapCard) {
  return (
    <>
      <DrawnFrame {...card} weight={frame === "thick" ? RULE.head : RULE.frame} />
      {rule !== undefined && (
        <Polyline
          points={`${card.x},${rule} ${card.x + card.width},${rule}`}
          stroke={BLACK}
          strokeWidth={RULE.thin}
        />
      )}
    </>
  );
}

function DrawnBox({ frame, role, kicker, text, ...box }: MapBox) {
  const face = MAP_FACES[role === "reason" || role === "evidence" ? "premise" : role];
  return (
    <>
      {frame !== "none" && (
        <DrawnFrame
          {...box}
          weight={RULE.frame}
          {...(frame === "dashed" && { strokeDasharray: FRAME_DASH })}
        />
      )}
      {kicker.map((line) => (
        <DrawnText key={`kicker ${line.y}`} line={line} face={MAP_FACES.kicker} />
      ))}
      {text.map((line) => (
        <DrawnText key={`text ${line.y}`} line={line} face={face} />
      ))}
    </>
  );
}

const FRAME_DASH = "4 2.4";

/** A frame whose line lies inside its place. */
function DrawnFrame({
  x,
  y,
  width,
  height,
  weight,
  strokeDasharray,
}: Span & {
  readonly x: number;
  readonly width: number;
  readonly weight: number;
  readonly strokeDasharray?: string;
}) {
  return (
    <Rect
      x={x + weight / 2}
      y={y + weight / 2}
      width={width - weight}
      height={height - weight}
      fill={WHITE}
      stroke={BLACK}
      strokeWidth={weight}
      {...(strokeDasharray && { strokeDasharray })}
    />
  );
}

function DrawnLine({ kind, points, head, dash }: MapLine) {
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

/** The word of a line, on white so that no line runs through it. */
function DrawnLabel({ x, y, width, height, text }: MapLabel) {
  return (
    <>
      <Rect x={x} y={y} width={width} height={height} fill={WHITE} />
      <DrawnText line={{ text, x, y, width, lineHeight: height }} face={MAP_FACES.label} />
    </>
  );
}

function DrawnText({ line, face }: { readonly line: TextLine; readonly face: FaceName }) {
  const { lineHeight: _, ...font } = useSetting().faces[face];
  const baseline = line.y + line.lineHeight / 2 + font.fontSize * HALF_CAPITAL;
  return (
    <Text x={line.x} y={baseline} style={font}>
      {line.text}
    </Text>
  );
}
