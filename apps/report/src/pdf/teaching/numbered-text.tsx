import { breakLines, type Line, SetText, tagged } from "@linchpin/tagged-pdf";
import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { PieceOf } from "../../compose/piece.ts";
import type { NumberedParagraph } from "../../compose/pieces/copy.ts";
import type { Keep } from "../../render/paginate.ts";
import { Atom } from "../atom.tsx";

import { Column, useWidths } from "../column.tsx";
import type { FaceName } from "../faces.ts";
import { Label } from "../label.tsx";
import { useSetting } from "../setting.tsx";
import { RULE } from "../theme.ts";
import { Words } from "../words.tsx";

/** Columns: paragraph numbers, text, line numbers; what is left is for notes. */
const PARAGRAPH = 30;
const TEXT = 318;
const LINE = 26;
/** From baseline to baseline, as a share of the size: room to underline and to write a word between. */
const LEADING = 1.5;

const PARAGRAPH_GAP = 7;

/** One line of the text as it is set; its number counts through the whole text. */
type NumberedLine = { readonly line: Line; readonly number: number | undefined };

/** A text with its paragraphs numbered, its lines counted through, and room for notes beside it. */
export function NumberedText({ notes, countEvery, paragraphs }: PieceOf<"numbered-text">) {
  const { print } = useSetting();
  const set = useLines(paragraphs);
  return (
    <View>
      {print === "standard" && <Row notes={<Words face="label">{notes}</Words>} />}
      {set.map(({ paragraph, lines }) => (
        <NumberedLines
          key={paragraph.n}
          paragraph={paragraph}
          lines={lines}
          countEvery={countEvery}
        />
      ))}
    </View>
  );
}

type SetParagraph = {
  readonly paragraph: NumberedParagraph;
  readonly lines: readonly NumberedLine[];
};

/** Breaks the paragraphs into lines and counts them; the title is not counted. */
function useLines(paragraphs: readonly NumberedParagraph[]): readonly SetParagraph[] {
  const { faces } = useSetting();
  const [, width] = useTextWidths();
  let count = 0;
  return paragraphs.map((paragraph) => {
    const broken = breakLines([{ text: paragraph.text, face: faces[faceOf(paragraph)] }], width);
    const lines = broken.map((line) => {
      if (!paragraph.isTitle) count += 1;
      return { line, number: paragraph.isTitle ? undefined : count };
    });
    return { paragraph, lines };
  });
}

/** Large print needs the room for notes for its words: there is some between the lines. */
function useTextWidths() {
  const { print } = useSetting();
  const standard = useWidths(PARAGRAPH, TEXT, LINE, "rest");
  const large = useWidths(PARAGRAPH, "rest", LINE, 0);
  return print === "large" ? large : standard;
}

function faceOf({ isTitle }: NumberedParagraph): FaceName {
  return isTitle ? "section" : "body";
}

type NumberedLinesProps = SetParagraph & { readonly countEvery: number };

/** A paragraph: one element however many pages it runs over, of which neither begins nor ends with a lone line. */
function NumberedLines({ paragraph, lines, countEvery }: NumberedLinesProps) {
  return (
    <View {...tagged({ type: paragraph.isTitle ? "H1" : "P" })}>
      {lines.map(({ line, number }, at) => (
        <Row
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never move.
          key={at}
          keepsNext={keepOfLine(at, lines.length, paragraph.isTitle)}
          mark={
            at === 0 && (
              <Label face="name" of={faceOf(paragraph)}>
                {paragraph.n}
              </Label>
            )
          }
          count={
            number !== undefined &&
            number % countEvery === 0 && <Words face="label">{String(number)}</Words>
          }
          isFirst={at === 0}
        >
          <SetText lines={[line]} />
        </Row>
      ))}
    </View>
  );
}

function keepOfLine(at: number, lines: number, isTitle: boolean): Keep {
  return isTitle || at === 0 || at === lines - 2 ? "always" : "never";
}

type RowProps = {
  readonly children?: ReactNode;
  readonly mark?: ReactNode;
  readonly count?: ReactNode;
  readonly notes?: ReactNode;
  readonly keepsNext?: Keep;
  /** Opens a paragraph: a little lower than the line above. */
  readonly isFirst?: boolean;
};

/** A line with its margins; what is no part of the text is nothing to a reader but ink. */
function Row({ children, mark, count, notes, keepsNext = "always", isFirst = false }: RowProps) {
  const { faces } = useSetting();
  const [paragraph, text, line, rest] = useTextWidths();
  const gap = isFirst ? PARAGRAPH_GAP : 0;
  const padding = { paddingTop: gap };
  return (
    <Atom
      keepsNext={keepsNext}
      style={{ flexDirection: "row", minHeight: faces.body.fontSize * LEADING + gap }}
    >
      <Column width={paragraph} style={padding} {...tagged("artifact")}>
        {mark}
      </Column>
      <Column width={text} style={padding}>
        {children}
      </Column>
      <Column width={line} left={8} style={padding} {...tagged("artifact")}>
        {count}
      </Column>
      {rest > 0 && (
        <Column width={rest} left={6} bar={RULE.thin} {...tagged("artifact")}>
          {notes}
        </Column>
      )}
    </Atom>
  );
}
