import type { Composing } from "../composing.ts";
import { heading } from "../composing.ts";
import type { GuideEntry, Piece } from "../piece.ts";
import { chooseGuideRows, type GuideRow } from "../room/choose-for-read.ts";
import { type Trim, UNTRIMMED } from "../room/trim.ts";

/**
 * What each paragraph does and a question to it, with words to know it by and lines to write on: never
 * what it says.
 */
export function composeReadingGuide(composing: Composing, trim: Trim): readonly Piece[] {
  const { dossier, say } = composing;
  const entries = chooseGuideRows(dossier, trim).map((row) => ({
    ...guideEntry(composing, row),
    lines: linesFor(row, trim),
  }));
  return [heading(say.guide), { kind: "reading-guide", head: say.guideHead, entries }];
}

/** The same for a teacher, with what each paragraph says in place of the lines. */
export function composeAnsweredGuide(composing: Composing): readonly Piece[] {
  const { dossier, say } = composing;
  const entries = chooseGuideRows(dossier, UNTRIMMED).map((row) => ({
    ...guideEntry(composing, row),
    lines: 0,
    gist: row.paragraphs.map(({ gist }) => gist).join(" "),
  }));
  return [heading(say.guideWithAnswers), { kind: "reading-guide", head: say.guideHead, entries }];
}

function guideEntry(
  { say }: Composing,
  { paragraphs, isWhole, landmark }: GuideRow,
): Omit<GuideEntry, "lines" | "gist"> {
  const [first] = paragraphs;
  const own = paragraphs.length === 1 && isWhole ? first?.question : undefined;
  const fitting = paragraphs.length === 1 ? say.guideQuestion : say.guideQuestionTogether;
  return {
    place: placeOf(say, paragraphs),
    ...(landmark !== undefined && { landmark }),
    ...(isWhole && { job: paragraphs.map((paragraph) => paragraph.function).join(" ") }),
    question: own ?? fitting,
  };
}

/** How the guide names some neighbouring paragraphs. */
export function placeOf(say: Composing["say"], paragraphs: GuideRow["paragraphs"]): string {
  return say.guidePlace({ from: paragraphs[0]?.n ?? 0, to: paragraphs.at(-1)?.n ?? 0 });
}

/** A title says little, and a line under it what the body says again. */
function linesFor({ paragraphs }: GuideRow, { lines }: Trim): number {
  if (paragraphs.some(({ role }) => role === "body"))
    return lines + (paragraphs.length > 1 ? 1 : 0);
  return Math.min(1, lines);
}
