import { breakLines, SetText } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import { type FaceName, HALF_CAPITAL, middleOf } from "./faces.ts";
import { useSetting } from "./setting.tsx";
import { BLACK, WHITE } from "./theme.ts";

/** Across, in ordinary print. */
const SIZE = 14;
/** Of the letter's size: what a large letter needs around it. */
const LEAST = 1.5;
/** The weight of its line, in ordinary print. */
const LINE = 0.9;

type BubbleProps = {
  readonly letter: string;
  readonly isMarked?: boolean;
  /** Where more than one may be filled. */
  readonly isSquare?: boolean;
  /** The face of the words beside it: it stands level with their first line. */
  readonly of?: FaceName;
};

/** The circle or square to fill for an option; filled with ink where the answer is shown. */
export function Bubble({ letter, isMarked = false, isSquare = false, of }: BubbleProps) {
  const { faces, scale } = useSetting();
  const line = LINE * scale;
  const size = Math.max(SIZE, faces.bubble.fontSize * LEAST);
  const top = of === undefined ? 0 : Math.max(0, middleOf(faces[of]) - size / 2);
  return (
    <View
      style={{
        width: size,
        height: size,
        marginTop: top,
        borderWidth: line,
        borderColor: BLACK,
        borderRadius: isSquare ? 0 : size / 2,
        backgroundColor: isMarked ? BLACK : WHITE,
      }}
    >
      <Letter letter={letter} isMarked={isMarked} middle={size / 2 - line} />
    </View>
  );
}

type LetterProps = {
  readonly letter: string;
  readonly isMarked: boolean;
  /** Of the bubble, from the inside of its line. */
  readonly middle: number;
};

function Letter({ letter, isMarked, middle }: LetterProps) {
  const { faces } = useSetting();
  const face = isMarked ? faces.bubbleMarked : faces.bubble;
  const lines = breakLines([{ text: letter, face }], 2 * middle);
  const [{ width, ascent } = { width: 0, ascent: 0 }] = lines;
  return (
    <SetText
      lines={lines}
      color={isMarked ? WHITE : BLACK}
      style={{
        position: "absolute",
        left: middle - width / 2,
        top: middle + face.fontSize * HALF_CAPITAL - ascent,
      }}
    />
  );
}
