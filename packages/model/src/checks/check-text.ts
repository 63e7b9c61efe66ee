import type { Dossier } from "../dossier/dossier.ts";
import { type ProblemPhrases, problemPhrasesFor } from "../phrases/problem-phrases.ts";
import { countCodePoints, splitParagraphs, wordRuns } from "../source-text/index.ts";
import { occursIn } from "../source-text/occurs.ts";
import { checkDatesOccur } from "./dates-in-text.ts";
import { type Finding, problem, warning } from "./finding.ts";
import { checkParagraphDigests, checkPassageDigests } from "./moved-text.ts";
import { stringsOf } from "./strings.ts";

const COPIED_RUN = 10;
const NEARLY_COPIED_RUN = 8;

/**
 * Holds a dossier against the text it was coded from: paragraphs and passages must be the same to
 * the letter, nothing may be copied, and names and stated dates should occur in it.
 */
export function checkAgainstText(
  dossier: Dossier,
  text: string,
  say: ProblemPhrases = problemPhrasesFor(dossier.source.language),
): readonly Finding[] {
  const paragraphs = splitParagraphs(text);
  return [
    ...checkParagraphDigests(dossier, paragraphs, say),
    ...checkPassageDigests(dossier, paragraphs, say),
    ...checkCopiedWords(dossier, paragraphs, say),
    ...checkActorsOccur(dossier, text, say),
    ...checkDatesOccur(dossier, text, say),
  ];
}

function checkCopiedWords(
  dossier: Dossier,
  paragraphs: readonly string[],
  say: ProblemPhrases,
): readonly Finding[] {
  const body = paragraphs.slice(1);
  const copied = new Set(body.flatMap((content) => wordRuns(content, COPIED_RUN)));
  const nearly = new Set(body.flatMap((content) => wordRuns(content, NEARLY_COPIED_RUN)));
  return stringsOf(dossier).flatMap(({ path, text }): Finding[] => {
    const run = wordRuns(text, COPIED_RUN).find((words) => copied.has(words));
    if (run) return [problem(path, say.copied({ words: run, most: COPIED_RUN }))];
    const near = wordRuns(text, NEARLY_COPIED_RUN).find((words) => nearly.has(words));
    return near ? [warning(path, say.nearlyCopied({ words: near, most: NEARLY_COPIED_RUN }))] : [];
  });
}

/** An actor none of whose names occurs was brought in from outside the text. */
function checkActorsOccur(
  { source, actors }: Dossier,
  text: string,
  say: ProblemPhrases,
): readonly Finding[] {
  return actors.flatMap(({ id, kind, name, aliases }, at): Finding[] => {
    if (id === source.author || kind === "unnamed") return [];
    const occurs = [name, ...aliases].some((words) => occursIn(text, words));
    return occurs ? [] : [warning(["actors", at, "name"], say.actorNotInText({ name }))];
  });
}

/** The sentences of the text that no passage touches, for the coder to look at once more. */
export function findUncodedStretches(
  { source, passages }: Dossier,
  text: string,
): ReadonlyArray<{ readonly paragraph: number; readonly from: number; readonly to: number }> {
  return splitParagraphs(text).flatMap((content, paragraph) =>
    sentencesOf(content, source.language)
      .filter(
        ({ from, to }) =>
          !passages.some((p) => p.paragraph === paragraph && p.from < to && p.to > from),
      )
      .map(({ from, to }) => ({ paragraph, from, to })),
  );
}

function sentencesOf(
  content: string,
  language: string,
): ReadonlyArray<{ readonly from: number; readonly to: number }> {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  return [...segmenter.segment(content)].map(({ segment, index }) => {
    const from = countCodePoints(content.slice(0, index));
    return { from, to: from + countCodePoints(segment.trimEnd()) };
  });
}
