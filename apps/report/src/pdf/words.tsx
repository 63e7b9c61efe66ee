import { Text, View } from "@react-pdf/renderer";
import { breakLines } from "./break-lines.ts";
import { useRoom } from "./column.tsx";
import type { FaceName } from "./faces.ts";
import { useSetting } from "./setting.tsx";
import type { Style } from "./style.ts";

type WordsProps = {
  readonly face: FaceName;
  readonly children: string | undefined;
  /** Of the block the lines make. */
  readonly style?: Style;
};

/** Some words in one of our faces, ragged right. */
export function Words({ face, children, style = {} }: WordsProps) {
  return <MixedWords runs={[{ text: children, face }]} style={style} />;
}

type NamedRun = { readonly text: string | undefined; readonly face: FaceName };

/**
 * Words in more than one face, running on.
 *
 * Each line is a Text of its own: the renderer would squeeze the spaces of a line to win a word, and
 * sets a line end inside a Text from a font that it does not embed.
 */
export function MixedWords({
  runs,
  style = {},
}: {
  readonly runs: readonly NamedRun[];
  readonly style?: Style;
}) {
  const { faces } = useSetting();
  const lines = breakLines(
    runs.map(({ text, face }) => ({ text, face: faces[face] })),
    useRoom(),
  );
  return (
    <View style={style}>
      {lines.map(({ id, parts }) => (
        <Text key={id} style={parts[0]?.face ?? {}}>
          {parts.map(({ face, text }) => (
            <Text key={text} style={face}>
              {text}
            </Text>
          ))}
        </Text>
      ))}
    </View>
  );
}
