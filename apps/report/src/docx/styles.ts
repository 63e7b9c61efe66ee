import { type IStylesOptions, LineRuleType } from "docx";

/** Faces every Word has; the handouts' own would have to be installed first. */
const SERIF = { ascii: "Georgia", hAnsi: "Georgia", eastAsia: "Malgun Gothic" } as const;
const SANS = { ascii: "Arial", hAnsi: "Arial", eastAsia: "Malgun Gothic" } as const;
/** One face for Hangul and the figures and letters in it, as on paper. */
const HANGUL = {
  ascii: "Malgun Gothic",
  hAnsi: "Malgun Gothic",
  eastAsia: "Malgun Gothic",
} as const;

/** Styles by the names that Word knows, so that a teacher changes a look in one place; sizes in half points. */
export function stylesFor(language: string): IStylesOptions {
  const [serif, sans] = /^ko\b/.test(language) ? [HANGUL, HANGUL] : [SERIF, SANS];
  const heading = (size: number, before: number) => ({
    run: { font: serif, size, bold: true },
    paragraph: { keepNext: true, spacing: { before, after: 80 } },
  });
  return {
    default: {
      document: {
        run: { font: serif, size: 24, language: { value: language, eastAsia: language } },
        paragraph: { spacing: { after: 80, line: 300, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(48, 0),
      heading2: heading(32, 320),
      heading3: heading(26, 240),
      heading4: heading(24, 200),
    },
    paragraphStyles: [
      { id: LABEL, name: "Label", basedOn: "Normal", run: { font: sans, size: 20, bold: true } },
      { id: SMALL, name: "Small", basedOn: "Normal", run: { font: sans, size: 18 } },
      {
        id: STEM,
        name: "Stem",
        basedOn: "Normal",
        run: { bold: true },
        paragraph: { keepNext: true, spacing: { before: 240 } },
      },
      {
        id: STATEMENT,
        name: "Statement",
        basedOn: "Normal",
        paragraph: { keepNext: true, indent: { left: 560 } },
      },
    ],
  };
}

/** Our own styles, by id. */
export const LABEL = "Label";
export const SMALL = "Small";
export const STEM = "Stem";
export const STATEMENT = "Statement";
