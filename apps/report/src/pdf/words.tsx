import { Text, View } from "@react-pdf/renderer";
import { breakLines, type Run } from "./break-lines.ts";
import { useRoom } from "./column.tsx";
import type { Face } from "./fonts.ts";
import type { Style } from "./style.ts";

type WordsProps = {
  readonly face: Face;
  readonly children: string | undefined;
  /** Of the block the lines make. */
  readonly style?: Style;
};

/** Some words in one of our faces, ragged right. */
export function Words({ face, children, style = {} }: WordsProps) {
  return <MixedWords runs={[{ text: children, face }]} style={style} />;
}

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
  readonly runs: readonly Run[];
  readonly style?: Style;
}) {
  const lines = breakLines(runs, useRoom());
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
