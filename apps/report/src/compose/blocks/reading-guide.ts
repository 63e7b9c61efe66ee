import type { Paragraph } from "@linchpin/model";
import type { Composing } from "../composing.ts";
import { heading } from "../composing.ts";
import type { GuideEntry, Piece } from "../piece.ts";

const LINES: Readonly<Record<Paragraph["role"], number>> = { title: 1, deck: 1, body: 2 };

/** What each paragraph does and a question to it, with lines to write on: never what it says. */
export function composeReadingGuide({ dossier, say }: Composing): readonly Piece[] {
  const entries = dossier.source.paragraphs.map((paragraph) => ({
    ...guideEntry(paragraph, say),
    lines: LINES[paragraph.role],
  }));
  return [heading(say.guide), { kind: "reading-guide", entries }];
}

/** The same for a teacher, with what each paragraph says in place of the lines. */
export function composeAnsweredGuide({ dossier, say }: Composing): readonly Piece[] {
  const entries = dossier.source.paragraphs.map((paragraph) => ({
    ...guideEntry(paragraph, say),
    lines: 0,
    gist: paragraph.gist,
  }));
  return [heading(say.guideWithAnswers), { kind: "reading-guide", entries }];
}

function guideEntry(
  { n, function: job, question }: Paragraph,
  say: Composing["say"],
): Omit<GuideEntry, "lines" | "gist"> {
  return { place: say.guidePlace(n), job, question: question ?? say.guideQuestion };
}
