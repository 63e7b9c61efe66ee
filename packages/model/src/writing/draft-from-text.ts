import { DOSSIER_VERSION } from "../dossier/dossier.ts";
import { ShortText } from "../dossier/text.ts";
import { type SkeletonPhrases, skeletonPhrasesEn } from "../phrases/skeleton-en.ts";
import { digestText, splitParagraphs } from "../source-text/index.ts";
import { scalarText } from "./scalar-text.ts";

/** What is known of a dossier before anybody has read the text. */
export type DraftStart = {
  readonly language?: string;
  readonly coder?: string;
  /** The day of the coding, `2024-05-17`. */
  readonly date?: string;
  /** Where an editor finds the schema, seen from the new file. */
  readonly schema?: string;
};

/**
 * The text of a new dossier file for an editorial: its paragraphs with their digests, and an empty
 * list of everything else with a comment that says what belongs there. Of the words, only the title
 * is kept. It reads as a draft.
 */
export function draftFromText(
  text: string,
  start: DraftStart = {},
  say: SkeletonPhrases = skeletonPhrasesEn,
): string {
  const lines = [
    `# yaml-language-server: $schema=${start.schema ?? "./dossier.schema.json"}`,
    ...comment(say.head),
    `dossierVersion: ${DOSSIER_VERSION}`,
    "",
    ...sourceLines(splitParagraphs(text), start.language ?? "en", say),
    "",
    "coding:",
    `  coder: ${quote(start.coder)}`,
    `  date: ${quote(start.date)}`,
    "  codebook: Linchpin 2",
    ...emptyLists(say),
  ];
  return `${lines.join("\n")}\n`;
}

function sourceLines(paragraphs: readonly string[], language: string, say: SkeletonPhrases) {
  const title = ShortText.safeParse(paragraphs[0]).data;
  return [
    "source:",
    `  title: ${quote(title)}`,
    ...comment(say.author, "  "),
    '  author: ""',
    "  genre: editorial",
    "  publisher: unknown",
    ...comment(say.published, "  "),
    `  language: ${language}`,
    ...comment(say.theme, "  "),
    '  theme: ""',
    ...comment(say.paragraphs, "  "),
    "  paragraphs:",
    ...paragraphs.flatMap(paragraphLines),
  ];
}

function paragraphLines(content: string, n: number): readonly string[] {
  return [
    `    - n: ${n}`,
    `      role: ${n === 0 ? "title" : "body"}`,
    '      gist: ""',
    '      function: ""',
    `      digest: ${quote(digestText(content))}`,
  ];
}

function emptyLists(say: SkeletonPhrases): readonly string[] {
  const lists = [
    "passages",
    "actors",
    "events",
    "issues",
    "positions",
    "arguments",
    "terms",
  ] as const;
  return lists.flatMap((list) => ["", ...comment(say[list]), `${list}: []`]);
}

function comment(lines: readonly string[], indent = ""): readonly string[] {
  return lines.map((line) => `${indent}# ${line}`);
}

/** In quotes, so that a date or a number stays a text. */
function quote(text = ""): string {
  return scalarText(text, true);
}
