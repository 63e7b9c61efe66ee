import type { Dossier } from "../dossier/dossier.ts";
import { type ProblemPhrases, problemPhrasesFor } from "../phrases/problem-phrases.ts";
import {
  countCodePoints,
  digestText,
  sliceCodePoints,
  splitParagraphs,
  wordRuns,
} from "../source-text/index.ts";
import { escapePattern } from "../source-text/pattern.ts";
import { type Finding, problem, warning } from "./finding.ts";
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

function checkParagraphDigests(
  { source }: Dossier,
  paragraphs: readonly string[],
  say: ProblemPhrases,
): readonly Finding[] {
  const counts = { coded: source.paragraphs.length, found: paragraphs.length };
  if (counts.coded !== counts.found)
    return [problem(["source", "paragraphs"], say.paragraphCount(counts))];
  return source.paragraphs.flatMap(({ n, digest }, at): Finding[] => {
    const found = digestText(paragraphs[n] ?? "");
    if (found === digest) return [];
    return [problem(["source", "paragraphs", at, "digest"], say.paragraphDiffers({ n, found }))];
  });
}

function checkPassageDigests(
  { passages }: Dossier,
  paragraphs: readonly string[],
  say: ProblemPhrases,
): readonly Finding[] {
  return passages.flatMap(({ id, paragraph, from, to, digest }, at): Finding[] => {
    const content = paragraphs[paragraph] ?? "";
    if (to > countCodePoints(content))
      return [problem(["passages", at, "to"], say.passageTooLong({ id, paragraph }))];
    const found = digestText(sliceCodePoints(content, from, to));
    if (found === digest) return [];
    return [problem(["passages", at, "digest"], say.passageDiffers({ id, paragraph, found }))];
  });
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
  const folded = text.normalize("NFC").toLowerCase();
  return actors.flatMap(({ id, kind, name, aliases }, at): Finding[] => {
    if (id === source.author || kind === "unnamed") return [];
    const occurs = [name, ...aliases].some((words) => occursIn(folded, words.toLowerCase()));
    return occurs ? [] : [warning(["actors", at, "name"], say.actorNotInText({ name }))];
  });
}

/** A date marked as stated, or stated but for its year, has its year or its day in the text. */
function checkDatesOccur(
  { events }: Dossier,
  text: string,
  say: ProblemPhrases,
): readonly Finding[] {
  return events.flatMap(({ date }, at): Finding[] => {
    if (!date || date.basis === "inferred") return [];
    const [year = "", , day] = date.edtf.split(/[-/]/);
    const wanted = date.basis === "stated" ? year : String(Number(day ?? 0));
    if (wanted === "0") return [];
    return occursIn(text, wanted)
      ? []
      : [warning(["events", at, "date", "edtf"], say.dateNotInText({ wanted, date: date.edtf }))];
  });
}

/** True when the words stand in the text as words, not as a part of longer ones. */
function occursIn(text: string, words: string): boolean {
  const edge = "[\\p{L}\\p{N}]";
  return new RegExp(`(?<!${edge})${escapePattern(words)}(?!${edge})`, "u").test(text);
}

/** The sentences of the text that no passage touches, for the coder to look at once more. */
export function findUncodedStretches(
  { passages }: Dossier,
  text: string,
): ReadonlyArray<{ readonly paragraph: number; readonly from: number; readonly to: number }> {
  return splitParagraphs(text).flatMap((content, paragraph) =>
    sentencesOf(content)
      .filter(
        ({ from, to }) =>
          !passages.some((p) => p.paragraph === paragraph && p.from < to && p.to > from),
      )
      .map(({ from, to }) => ({ paragraph, from, to })),
  );
}

function sentencesOf(
  content: string,
): ReadonlyArray<{ readonly from: number; readonly to: number }> {
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  return [...segmenter.segment(content)].map(({ segment, index }) => {
    const from = countCodePoints(content.slice(0, index));
    return { from, to: from + countCodePoints(segment.trimEnd()) };
  });
}
