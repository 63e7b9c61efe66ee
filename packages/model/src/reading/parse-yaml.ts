import { checkDossier } from "../checks/check-dossier.ts";
import { type Finding, warning } from "../checks/finding.ts";
import { DOSSIER_VERSION, Dossier } from "../dossier/dossier.ts";
import type { DossierDraft } from "../dossier/draft.ts";
import { type Migration, migrateDossier } from "../migrations/migrate-dossier.ts";
import { type ProblemPhrases, problemPhrasesFor } from "../phrases/problem-phrases.ts";
import { listMissing, parseDraft } from "./parse-draft.ts";
import type { PlaceFinder } from "./places.ts";
import { clipWord, formatPath, type Problem } from "./problem.ts";
import { readPlain } from "./read-plain.ts";
import { describeShape } from "./shape-problems.ts";

const MOST_PROBLEMS = 50;

/** A dossier with what should be looked at again, or everything that is wrong with the file. */
export type DossierReading =
  | {
      readonly ok: true;
      readonly dossier: Dossier;
      readonly warnings: readonly Problem[];
      readonly placeOf: PlaceFinder;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** An unfinished dossier with what is still missing in it, or what is wrong with it even as a draft. */
export type DraftReading =
  | {
      readonly ok: true;
      readonly draft: DossierDraft;
      readonly missing: readonly Problem[];
      readonly placeOf: PlaceFinder;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a dossier from YAML or JSON or says all that is wrong with it, with line, column, path and one
 * sentence each. A file of an older version is read as today's, which a warning says.
 */
export function parseDossierYaml(
  text: string,
  say: ProblemPhrases = problemPhrasesFor("en"),
): DossierReading {
  const file = readCurrent(text, say);
  if (!file.ok) return file;
  const { migration, placeOf } = file;
  const shaped = Dossier.safeParse(migration.value);
  if (!shaped.success)
    return refuse(describeShape(shaped.error, migration.value, say), placeOf, say);

  const findings = [...versionWarning(migration, say), ...checkDossier(shaped.data, say)];
  if (findings.some(({ level }) => level === "problem")) return refuse(findings, placeOf, say);
  return {
    ok: true,
    dossier: shaped.data,
    warnings: findings.map((finding) => placeFinding(finding, placeOf)),
    placeOf,
  };
}

/** Reads a dossier that may be unfinished: what is missing is listed, what is wrong is refused. */
export function parseDraftYaml(
  text: string,
  say: ProblemPhrases = problemPhrasesFor("en"),
): DraftReading {
  const file = readCurrent(text, say);
  if (!file.ok) return file;
  const { migration, placeOf } = file;
  const parsed = parseDraft(migration.value, say);
  if (!parsed.ok) return refuse(parsed.findings, placeOf, say);
  const missing = listMissing(parsed.draft, say).map((finding) => placeFinding(finding, placeOf));
  return { ok: true, draft: parsed.draft, missing: missing.toSorted(byPlace), placeOf };
}

/**
 * Reads a release that was sound when it was kept, by its shape alone: a rule that came later must
 * not make a past result unreadable, nor must a later shape. Throws when it is no dossier of a shape
 * that this program knows.
 */
export function readReleasedDossier(yaml: string): Dossier {
  const file = readPlain(yaml, problemPhrasesFor("en"));
  if (!file.ok) throw new Error(file.problem.message);
  return Dossier.parse(migrateDossier(file.value).value);
}

/** Gives a finding its line and column, and takes out of its words what a terminal would obey. */
export function placeFinding(finding: Finding, placeOf: PlaceFinder): Problem {
  const { path, line, column } = placeOf(finding.path);
  const written = path.map((part) => (typeof part === "string" ? clipWord(part) : part));
  return {
    ...finding,
    path: withoutUnseen(formatPath(written)),
    line,
    column,
    message: withoutUnseen(finding.message),
  };
}

type CurrentFile =
  | { readonly ok: true; readonly migration: Migration; readonly placeOf: PlaceFinder }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The file's data in today's shape; places are found by the path the file itself has. */
function readCurrent(text: string, say: ProblemPhrases): CurrentFile {
  const file = readPlain(text, say);
  if (!file.ok) return { ok: false, problems: [file.problem] };
  const migration = migrateDossier(file.value);
  return { ok: true, migration, placeOf: (path) => file.placeOf(migration.asWritten(path)) };
}

function versionWarning({ from }: Migration, say: ProblemPhrases): readonly Finding[] {
  if (from === undefined) return [];
  return [warning(["dossierVersion"], say.olderVersion({ found: from, known: DOSSIER_VERSION }))];
}

function withoutUnseen(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");
}

function refuse(
  findings: readonly Finding[],
  placeOf: PlaceFinder,
  say: ProblemPhrases,
): { readonly ok: false; readonly problems: readonly Problem[] } {
  const faults = findings.filter(({ level }) => level === "problem");
  const problems = faults
    .slice(0, MOST_PROBLEMS)
    .map((finding) => placeFinding(finding, placeOf))
    .toSorted(byPlace);
  const last = problems.at(-1);
  if (faults.length <= MOST_PROBLEMS || !last) return { ok: false, problems };
  const more = { ...last, path: "", message: say.tooManyProblems({ most: MOST_PROBLEMS }) };
  return { ok: false, problems: [...problems, more] };
}

function byPlace(a: Problem, b: Problem): number {
  return a.line - b.line || a.column - b.column;
}
