import type { TagProps } from "@linchpin/tagged-pdf";
import { breakLines, type Run, SetText } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { ForeignWords } from "../compose/piece.ts";
import { useRoom } from "./column.tsx";
import type { FaceName } from "./faces.ts";
import { useSetting } from "./setting.tsx";
import type { Style } from "./style.ts";

type WordsProps = TagProps & {
  readonly face: FaceName;
  readonly children: string | undefined;
  /** Of the block the lines make. */
  readonly style?: Style;
};

/** Some words in one of our faces, ragged right. */
export function Words({ face, children, ...rest }: WordsProps) {
  return <MixedWords runs={[{ text: children, face }]} {...rest} />;
}

/** Words of other languages, each said in its own by a screen reader. */
export function foreignRuns(
  face: FaceName,
  words: readonly ForeignWords[] = [],
): readonly NamedRun[] {
  return words.map(({ language, text }) => ({ text, face, tag: { type: "Span", lang: language } }));
}

export type NamedRun = Omit<Run, "face"> & { readonly face: FaceName };

/** Words in more than one face, running on. */
export function MixedWords({
  runs,
  style,
  ...tag
}: TagProps & {
  readonly runs: readonly NamedRun[];
  readonly style?: Style;
}) {
  const { faces } = useSetting();
  const lines = breakLines(
    runs.map((run) => ({ ...run, face: faces[run.face] })),
    useRoom(),
  );
  if (!style) return <SetText lines={lines} {...tag} />;
  return (
    <View style={style} {...tag}>
      <SetText lines={lines} />
    </View>
  );
}
