import { type TagProps, tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import { Column } from "./column.tsx";
import { useSetting } from "./setting.tsx";
import { useSpoken } from "./spoken.ts";
import { BLACK, RULE } from "./theme.ts";
import { Words } from "./words.tsx";

/** As wide as a hand needs for a letter or a number, in ordinary print. */
const WIDTH = 34;
/** From the left edge of a box to what it belongs to. */
export const WRITE_BOX = WIDTH + 10;

type WriteBoxProps = {
  /** In a teacher's edition. */
  readonly written: string | undefined;
};

/** A box for one letter or number, with what belongs in it where the answer is shown. */
export function WriteBox({ written }: WriteBoxProps) {
  const { writingLine, scale } = useSetting();
  return (
    <View
      style={{
        width: WIDTH * scale,
        height: writingLine,
        borderWidth: RULE.frame,
        borderColor: BLACK,
        alignItems: "center",
        justifyContent: "center",
      }}
      {...useBlank(written)}
    >
      {written !== undefined && <Words face="badge">{written}</Words>}
    </View>
  );
}

/** A short line to write on after a sentence. */
export function WriteLine({ written, width }: WriteBoxProps & { readonly width: number }) {
  const { writingLine } = useSetting();
  return (
    <Column
      width={width}
      left={4}
      style={{
        height: writingLine,
        borderBottomWidth: RULE.thin,
        borderBottomColor: BLACK,
        justifyContent: "flex-end",
      }}
      {...useBlank(written)}
    >
      {written !== undefined && <Words face="badge">{written}</Words>}
    </Column>
  );
}

/** What a place to write in is to a reader: a figure that says so, or the words that stand there. */
export function useBlank(written?: string): TagProps {
  const { blank } = useSpoken();
  return tagged(written === undefined ? { type: "Figure", alt: blank } : { type: "Span" });
}
