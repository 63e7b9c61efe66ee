import type { PresentedItem } from "@linchpin/model";
import { phrases } from "#phrases/here.ts";
import { askForWhole } from "#server/answer-form.ts";

/**
 * What the interface says at one question's controls, in its reader's language.
 *
 * Plain words, so that the same controls stand on a page of the server's and in the browser.
 */
export type ItemWords = {
  readonly how: string;
  readonly incomplete: string;
  readonly errorPrefix: string;
  /** By option. */
  readonly letters: readonly string[];
  /** The head of the column that holds the rows. */
  readonly row: string;
  /** By row: what comes before an answer in its control, for who cannot see the row. */
  readonly inRow: readonly string[];
  readonly notChosen: string;
  readonly noNumber: string;
  /** At a row or line without its answer. */
  readonly gap: string;
};

/** The words for one item. */
export function wordItem(item: PresentedItem): ItemWords {
  const say = phrases().pages.question;
  return {
    how: howToAnswer(item),
    incomplete: askForWhole(item),
    errorPrefix: say.errorPrefix,
    letters: "options" in item ? item.options.map((_, index) => say.letter(index)) : [],
    row: say.row,
    inRow: "rows" in item ? item.rows.map(({ text }) => say.inRow(text)) : [],
    notChosen: say.notChosen,
    noNumber: say.noNumber,
    gap: "rows" in item ? say.gap.row : say.gap.line,
  };
}

function howToAnswer(item: PresentedItem): string {
  const { how } = phrases().pages.question;
  switch (item.kind) {
    case "single-choice":
      return how.one;
    case "multiple-choice":
      return how.many(item.picks);
    case "evidence":
      return how.place;
    case "matrix":
      return how.matrix;
    case "match":
      return how.match;
    case "order":
      return how.order(item.entries.length);
  }
}
