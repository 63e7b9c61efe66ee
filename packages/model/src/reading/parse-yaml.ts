import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import { checkDossier } from "../checks/check-dossier.ts";
import type { Finding } from "../checks/finding.ts";
import { Dossier } from "../dossier/dossier.ts";
import { type ProblemPhrases, problemPhrasesFor } from "../phrases/problem-phrases.ts";
import { type Place, type PlaceFinder, placesIn } from "./places.ts";
import { formatPath, type Problem } from "./problem.ts";
import { describeShape } from "./shape-problems.ts";

/** The most bytes a dossier file may have. */
export const MOST_BYTES = 256 * 1024;
const MOST_PROBLEMS = 50;
const MOST_VALUES = 20_000;
const PLAIN = { schema: CORE_SCHEMA, maxDepth: 16, maxAliases: 0 } as const;

/** A dossier with what should be looked at again, or everything that is wrong with the file. */
export type DossierReading =
  | {
      readonly ok: true;
      readonly dossier: Dossier;
      readonly warnings: readonly Problem[];
      readonly placeOf: PlaceFinder;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a dossier from YAML (or JSON, which is YAML) or says all that is wrong with it, with line,
 * column, path and one sentence each. The file is hostile until parsed: its size, nesting and
 * aliases are bounded before anything else looks at it.
 */
export function parseDossierYaml(
  text: string,
  say: ProblemPhrases = problemPhrasesFor("en"),
): DossierReading {
  const yaml = text.replaceAll(/\r\n?/g, "\n");
  const loaded = loadPlainYaml(yaml, say);
  if (!loaded.ok) return { ok: false, problems: [loaded.problem] };

  const placeOf = onceAsked(() => placesIn(yaml));
  const shaped = Dossier.safeParse(loaded.value);
  if (!shaped.success) return refuse(describeShape(shaped.error, loaded.value, say), placeOf, say);

  const findings = checkDossier(shaped.data, say);
  if (findings.some(({ level }) => level === "problem")) return refuse(findings, placeOf, say);
  return {
    ok: true,
    dossier: shaped.data,
    warnings: findings.map((finding) => placeFinding(finding, placeOf)),
    placeOf,
  };
}

/**
 * Reads a release that was sound when it was kept, by its shape alone: a rule that came later must
 * not make a past result unreadable. Throws when even the shape is not what this program knows.
 */
export function readReleasedDossier(yaml: string): Dossier {
  return Dossier.parse(load(yaml, PLAIN));
}

/** Gives a finding its line and column, and takes out of its words what a terminal would obey. */
export function placeFinding({ level, path, message }: Finding, placeOf: PlaceFinder): Problem {
  const seen = (text: string) => text.replaceAll(/\p{Cc}/gu, "\uFFFD");
  return { level, path: seen(formatPath(path)), ...placeOf(path), message: seen(message) };
}

/** The text is read for its places only when there is something to point at. */
function onceAsked(read: () => PlaceFinder): PlaceFinder {
  let places: PlaceFinder | undefined;
  return (path) => {
    places ??= read();
    return places(path);
  };
}

function refuse(
  findings: readonly Finding[],
  placeOf: PlaceFinder,
  say: ProblemPhrases,
): DossierReading {
  const faults = findings.filter(({ level }) => level === "problem");
  const problems = faults
    .slice(0, MOST_PROBLEMS)
    .map((finding) => placeFinding(finding, placeOf))
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
  const last = problems.at(-1);
  if (faults.length <= MOST_PROBLEMS || !last) return { ok: false, problems };
  const more = { ...last, path: "", message: say.tooManyProblems({ most: MOST_PROBLEMS }) };
  return { ok: false, problems: [...problems, more] };
}

type Loaded =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: Problem };

/** `js-yaml` decides what is accepted, since it bounds depth and aliases; what is left is bounded here. */
function loadPlainYaml(text: string, say: ProblemPhrases): Loaded {
  const start: Place = { line: 1, column: 1 };
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MOST_BYTES) return refused(say.fileTooLarge({ bytes, most: MOST_BYTES }), start);
  if (text.trim() === "") return refused(say.fileEmpty(), start);
  if (/^%/m.test(text)) return refused(say.notPlainYaml(), start);
  try {
    const value = load(text, PLAIN);
    if (!hasMoreValues(value, MOST_VALUES)) return { ok: true, value };
    return refused(say.tooManyEntries({ most: MOST_VALUES }), start);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return refuseYaml(error, start, say);
  }
}

function refuseYaml({ mark, reason }: YAMLException, start: Place, say: ProblemPhrases): Loaded {
  const place = mark ? { line: mark.line + 1, column: mark.column + 1 } : start;
  const isBound = /alias|depth|tag|anchor/i.test(reason);
  return refused(isBound ? say.notPlainYaml() : say.notYaml({ reason }), place);
}

/** Whether there is more in a value than is worth a look; stops counting there. */
function hasMoreValues(value: unknown, most: number): boolean {
  const open = [value];
  for (let seen = 0; open.length > 0; seen += 1) {
    if (seen > most) return true;
    const next = open.pop();
    if (typeof next === "object" && next !== null) open.push(...Object.values(next));
  }
  return false;
}

function refused(message: string, place: Place): Loaded {
  return { ok: false, problem: { level: "problem", path: "", ...place, message } };
}
