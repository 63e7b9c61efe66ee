import { Circle, Svg, Text } from "@react-pdf/renderer";
import { BLACK, FACES, WHITE } from "./theme.ts";

const SIZE = 14;
const MIDDLE = SIZE / 2;

type BubbleProps = { readonly letter: string; readonly isMarked?: boolean };

/** The circle to fill for an option; filled with ink where the answer is shown. */
export function Bubble({ letter, isMarked = false }: BubbleProps) {
  const face = isMarked ? FACES.bubbleMarked : FACES.bubble;
  return (
    <Svg width={SIZE} height={SIZE}>
      <Circle
        cx={MIDDLE}
        cy={MIDDLE}
        r={MIDDLE - 0.5}
        stroke={BLACK}
        strokeWidth={0.9}
        fill={isMarked ? BLACK : WHITE}
      />
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
