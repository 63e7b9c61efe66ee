import { Circle, Rect, Svg, Text } from "@react-pdf/renderer";
import { useSetting } from "./setting.tsx";
import { BLACK, WHITE } from "./theme.ts";

const SIZE = 14;
const MIDDLE = SIZE / 2;
const LINE = 0.9;

type BubbleProps = {
  readonly letter: string;
  readonly isMarked?: boolean;
  /** Where more than one may be filled. */
  readonly isSquare?: boolean;
};

/** The circle or square to fill for an option; filled with ink where the answer is shown. */
export function Bubble({ letter, isMarked = false, isSquare = false }: BubbleProps) {
  const { faces } = useSetting();
  const face = isMarked ? faces.bubbleMarked : faces.bubble;
  const line = { stroke: BLACK, strokeWidth: LINE, fill: isMarked ? BLACK : WHITE };
  return (
    <Svg width={SIZE} height={SIZE}>
      {isSquare ? (
        <Rect x={LINE / 2} y={LINE / 2} width={SIZE - LINE} height={SIZE - LINE} {...line} />
      ) : (
        <Circle cx={MIDDLE} cy={MIDDLE} r={MIDDLE - 0.5} {...line} />
      )}
      <Text
        x={MIDDLE}
        y={MIDDLE + face.fontSize * HALF_CAPITAL}
        textAnchor="middle"
        fill={isMarked ? WHITE : BLACK}
        style={{
          fontFamily: face.fontFamily,
          fontWeight: face.fontWeight,
          fontSize: face.fontSize,
        }}
      >
        {letter}
      </Text>
    </Svg>
  );
}

/** Half the height of a capital, as a share of the size. */
const HALF_CAPITAL = 0.33;
