import type {
  ArgumentMapLayout,
  MapBox,
  MapCard,
  MapLabel,
  MapLine,
  TextLine,
} from "@linchpin/argument-map";
import { headPath } from "./head-path.ts";

type MapDrawingProps = { readonly layout: ArgumentMapLayout; readonly className: string };

/** Around the map: half the weight of its heaviest line. */
const EDGE = 2;

/** In CSS pixels; the drawing grows with the reader's text. */
const REM = 16;

/** A map as it was laid out, for the eye alone: its outline says the same. Colours, weights and faces are `styles/map.css`'s. */
export function MapDrawing({ layout, className }: MapDrawingProps) {
  const { width, height, cards, boxes, lines, labels } = layout;
  const [across, down] = [width + 2 * EDGE, height + 2 * EDGE];
  return (
    <svg
      className={`map-drawing ${className}`}
      viewBox={`${-EDGE} ${-EDGE} ${across} ${down}`}
      width={`${across / REM}rem`}
      aria-hidden="true"
    >
      {cards.map((card) => (
        <DrawnCard key={card.id} {...card} />
      ))}
      {boxes.map((box) => (
        <DrawnBox key={box.id} {...box} />
      ))}
      {lines.map((line) => (
        <DrawnLine key={line.id} {...line} />
      ))}
      {labels.map((label) => (
        <DrawnLabel key={label.line} {...label} />
      ))}
    </svg>
  );
}

function DrawnCard({ x, y, width, height, frame, rule }: MapCard) {
  return (
    <>
      <rect className={`frame ${frame}`} x={x} y={y} width={width} height={height} />
      {rule !== undefined && <path className="rule" d={`M${x} ${rule}h${width}`} />}
    </>
  );
}

function DrawnBox({ x, y, width, height, frame, role, kicker, text }: MapBox) {
  return (
    <>
      {frame !== "none" && (
        <rect className={`frame ${frame}`} x={x} y={y} width={width} height={height} />
      )}
      <DrawnText lines={kicker} className="label" />
      <DrawnText lines={text} className={role} />
    </>
  );
}

function DrawnLine({ points, head, dash, kind }: MapLine) {
  const [start, ...further] = points.map(({ x, y }) => `${x} ${y}`);
  return (
    <>
      <path className={`line ${dash} ${kind}`} d={`M${start}L${further.join("L")}`} />
      {head !== "none" && <path className={`head ${head}`} d={headPath(points, head)} />}
    </>
  );
}

/** The word of a line, on the ground so that no line runs through it. */
function DrawnLabel({ x, y, width, height, text }: MapLabel) {
  return (
    <>
      <rect className="ground" x={x} y={y} width={width} height={height} />
      <DrawnText lines={[{ text, x, y, width, lineHeight: height }]} className="label" />
    </>
  );
}

type DrawnTextProps = { readonly lines: readonly TextLine[]; readonly className: string };

function DrawnText({ lines, className }: DrawnTextProps) {
  if (lines.length === 0) return null;
  return (
    <text className={className}>
      {lines.map(({ text, x, y, lineHeight }) => (
        <tspan key={y} x={x} y={y + lineHeight / 2}>
          {text}
        </tspan>
      ))}
    </text>
  );
}
