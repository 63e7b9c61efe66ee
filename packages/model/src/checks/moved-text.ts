import type { Dossier } from "../dossier/dossier.ts";
import type { Passage } from "../dossier/passage.ts";
import type { ProblemPhrases } from "../phrases/problem-phrases.ts";
import {
  countCodePoints,
  createDigestFinder,
  digestText,
  type FoundStretch,
  sliceCodePoints,
} from "../source-text/index.ts";
import { type Finding, problem } from "./finding.ts";

/** Every paragraph of the text is the one that was coded; those that came, went or moved are named. */
export function checkParagraphDigests(
  { source }: Dossier,
  paragraphs: readonly string[],
  say: ProblemPhrases,
): readonly Finding[] {
  const found = paragraphs.map(digestText);
  const coded = source.paragraphs.map(({ digest }) => digest);
  const counts = { coded: coded.length, found: found.length };
  if (counts.coded !== counts.found)
    return [
      problem(["source", "paragraphs"], say.paragraphCount(counts)),
      ...movedFindings(coded, found, say),
      ...goneFindings(coded, found, say),
    ];
  return [
    ...movedFindings(coded, found, say),
    ...coded.flatMap((digest, n): Finding[] =>
      found[n] === digest || found.includes(digest)
        ? []
        : [problem(pathOf(n), say.paragraphDiffers({ n, found: found[n] ?? "" }))],
    ),
  ];
}

/** Every passage stands where it says; one whose words now stand elsewhere is said with the place. */
export function checkPassageDigests(
  { passages }: Dossier,
  paragraphs: readonly string[],
  say: ProblemPhrases,
): readonly Finding[] {
  const findPlaces = createDigestFinder(paragraphs);
  return passages.flatMap((passage, at): Finding[] => {
    const { paragraph, from, to, digest } = passage;
    const content = paragraphs[paragraph] ?? "";
    const isTooLong = to > countCodePoints(content);
    const found = digestText(sliceCodePoints(content, from, to));
    if (!isTooLong && found === digest) return [];
    const places = findPlaces(passage) ?? [];
    if (places.length > 0) return [movedPassage(passage, at, places, say)];
    return isTooLong
      ? [problem(["passages", at, "to"], say.passageTooLong({ id: passage.id, paragraph }))]
      : [
          problem(
            ["passages", at, "digest"],
            say.passageDiffers({ id: passage.id, paragraph, found }),
          ),
        ];
  });
}

/** One place can be offered; of several, only a reader knows the one that is meant. */
function movedPassage(
  { id, paragraph }: Passage,
  at: number,
  places: readonly FoundStretch[],
  say: ProblemPhrases,
): Finding {
  const path = ["passages", at, "digest"];
  const [now, ...others] = places;
  if (!now || others.length > 0)
    return problem(path, say.passageIsInPlaces({ id, paragraph, places }));
  return {
    ...problem(path, say.passageMoved({ id, paragraph, now })),
    mend: (["paragraph", "from", "to"] as const).map((field) => ({
      path: ["passages", at, field],
      value: now[field],
    })),
  };
}

/** Paragraphs that follow one another and moved together are said in one sentence. */
function movedFindings(
  coded: readonly string[],
  found: readonly string[],
  say: ProblemPhrases,
): readonly Finding[] {
  const nowAt = coded.map((digest, n) => (found[n] === digest ? n : found.indexOf(digest)));
  const isMoved = (n: number) => nowAt[n] !== undefined && nowAt[n] !== -1 && nowAt[n] !== n;
  const goesOn = (n: number) => isMoved(n) && nowAt[n] === (nowAt[n - 1] ?? -2) + 1;
  return nowAt.flatMap((now, first): Finding[] => {
    if (!isMoved(first) || (isMoved(first - 1) && goesOn(first))) return [];
    let last = first;
    while (goesOn(last + 1)) last += 1;
    return [problem(pathOf(first), say.paragraphsMoved({ first, last, now }))];
  });
}

function goneFindings(
  coded: readonly string[],
  found: readonly string[],
  say: ProblemPhrases,
): readonly Finding[] {
  return [
    ...coded.flatMap((digest, n): Finding[] =>
      found.includes(digest) ? [] : [problem(pathOf(n), say.paragraphGone({ n }))],
    ),
    ...found.flatMap((digest, n): Finding[] =>
      coded.includes(digest)
        ? []
        : [problem(["source", "paragraphs"], say.paragraphNotCoded({ n }))],
    ),
  ];
}

function pathOf(n: number): readonly (string | number)[] {
  return ["source", "paragraphs", n, "digest"];
}
