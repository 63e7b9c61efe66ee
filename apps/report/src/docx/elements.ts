import {
  BorderStyle,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { LABEL } from "./styles.ts";
import { wordLanguage } from "./word-language.ts";

/** What a drawing gives: paragraphs and tables, one under the other. */
export type Drawn = readonly (Paragraph | Table)[];

/** A stretch of words; `language` where it is not the document's (BCP 47). */
export type Stretch = {
  readonly text: string;
  readonly bold?: boolean;
  readonly language?: string;
};

type Look = Omit<IParagraphOptions, "children" | "text">;

/** A paragraph of words in one look, or of stretches with a space between them. */
export function words(content: string | readonly Stretch[], look: Look = {}): Paragraph {
  const stretches = typeof content === "string" ? [{ text: content }] : content;
  return new Paragraph({ ...look, children: stretches.map(run) });
}

function run({ text, bold = false, language: tag }: Stretch, at: number): TextRun {
  const language = tag === undefined ? undefined : wordLanguage(tag);
  return new TextRun({
    text: at === 0 ? text : ` ${text}`,
    ...(bold && { bold }),
    ...(language !== undefined && { language: { value: language, eastAsia: language } }),
  });
}

/** 9 mm, in twentieths of a point: as far apart as a hand needs two lines. */
const WRITING_LINE = 510;

/** Lines to write on: paragraphs of an exact height with a rule under each. */
export function writeOnLines(count: number): readonly Paragraph[] {
  const rule = { style: BorderStyle.SINGLE, size: 6, space: 0, color: "000000" };
  return Array.from(
    { length: count },
    () =>
      new Paragraph({
        // Word draws no rule between paragraphs that have the same, unless told to.
        border: { bottom: rule, between: rule },
        spacing: { before: 0, after: 0, line: WRITING_LINE, lineRule: LineRuleType.EXACT },
      }),
  );
}

type TableOf = {
  /** Said again where the table goes on on another page. */
  readonly head?: readonly string[];
  /** Shares of the width, one a column. */
  readonly shares: readonly number[];
  readonly rows: ReadonlyArray<readonly Drawn[]>;
};

/** A table whose rows are never cut. */
export function table({ head, shares, rows }: TableOf): Table {
  const sum = shares.reduce((all, share) => all + share, 0);
  const widths = shares.map((share) => Math.round((share / sum) * 100));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: shares.map((share) => Math.round((share / sum) * TEXT_WIDTH)),
    tableLook: { firstRow: head !== undefined, firstColumn: true, noHBand: true, noVBand: true },
    rows: [
      ...(head
        ? [
            row(
              head.map((text) => [words(text, { style: LABEL })]),
              widths,
              { isHead: true },
            ),
          ]
        : []),
      ...rows.map((cells) => row(cells, widths, { isHead: false })),
    ],
  });
}

/** 172 mm in twentieths of a point: the handouts' text. */
const TEXT_WIDTH = 9751;

function row(
  cells: readonly Drawn[],
  widths: readonly number[],
  { isHead }: { readonly isHead: boolean },
): TableRow {
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map(
      (children, at) =>
        new TableCell({
          // A cell without a paragraph is no cell to Word.
          children: children.length === 0 ? [new Paragraph({})] : [...children],
          width: { size: widths[at] ?? 0, type: WidthType.PERCENTAGE },
        }),
    ),
  });
}
