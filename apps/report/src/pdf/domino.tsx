import { Circle, Line, Path, Rect, Svg } from "@react-pdf/renderer";
import type { Sign } from "../compose/piece.ts";
import { useSetting } from "./setting.tsx";
import { BLACK } from "./theme.ts";

const SIZE = { width: 22, height: 13 } as const;
const MIDDLE = SIZE.width / 2;
/** Half a frame's weight all around. */
const BLEED = 0.7;

/** A stance as a domino: pattern left, sign right. It survives a photocopier; the word stands beside it. */
export function Domino({ sign }: { readonly sign: Sign }) {
  const { scale } = useSetting();
  const isSilent = sign === "silent";
  const [width, height] = [SIZE.width + 2 * BLEED, SIZE.height + 2 * BLEED];
  return (
    <Svg
      width={width * scale}
      height={height * scale}
      viewBox={`${-BLEED} ${-BLEED} ${width} ${height}`}
    >
      {sign !== "silent" && (
        <Line x1={MIDDLE} y1={0} x2={MIDDLE} y2={SIZE.height} stroke={BLACK} strokeWidth={0.9} />
      )}
      {sign === "for" && <ForMarks />}
      {sign === "against" && <AgainstMarks />}
      {sign === "mixed" && <MixedMarks />}
      {isSilent && <Circle cx={MIDDLE} cy={SIZE.height / 2} r={1.1} fill={BLACK} />}
      <Rect
        x={0}
        y={0}
        {...SIZE}
        fill="none"
        stroke={BLACK}
        strokeWidth={1.1}
        {...(isSilent && { strokeDasharray: "2.2 1.7" })}
      />
    </Svg>
  );
}

function ForMarks() {
  return (
    <>
      <Rect x={0} y={0} width={MIDDLE} height={SIZE.height} fill={BLACK} />
      <Path d="M13.7 6.5H19.3M16.5 3.6V9.4" stroke={BLACK} strokeWidth={1.7} />
    </>
  );
}

function AgainstMarks() {
  const hatching =
    "M0 3.4L3.4 0M0 6.8L6.8 0M0 10.2L10.2 0M.6 13L11 2.6M4 13L11 6M7.4 13L11 9.4M10.8 13L11 12.8";
  return (
    <>
      <Path d={hatching} stroke={BLACK} strokeWidth={1.1} />
      <Path d="M13.7 6.5H19.3" stroke={BLACK} strokeWidth={1.7} />
    </>
  );
}

function MixedMarks() {
  return (
    <>
      <Path d="M0 0H11L0 13Z" fill={BLACK} />
      <Path d="M13.8 5.3H19.2M16.5 2.5V8.1M13.8 10.5H19.2" stroke={BLACK} strokeWidth={1.5} />
    </>
  );
}
