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
const DEEPEST_NESTING = 16;

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
  const loaded = loadPlainYaml(text, say);
  if (!loaded.ok) return { ok: false, problems: [loaded.problem] };

  const placeOf = placesIn(text);
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

/** Gives a finding its line and column. */
export function placeFinding({ level, path, message }: Finding, placeOf: PlaceFinder): Problem {
  return { level, path: formatPath(path), ...placeOf(path), message };
}

function refuse(
  findings: readonly Finding[],
  placeOf: PlaceFinder,
  say: ProblemPhrases,
): DossierReading {
  const problems = findings
    .slice(0, MOST_PROBLEMS)
    .map((finding) => placeFinding(finding, placeOf))
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
  const last = problems.at(-1);
  if (findings.length <= MOST_PROBLEMS || !last) return { ok: false, problems };
  const more = { ...last, path: "", message: say.tooManyProblems({ most: MOST_PROBLEMS }) };
  return { ok: false, problems: [...problems, more] };
}

type Loaded =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: Problem };

/** `js-yaml` decides what is accepted: it bounds depth and aliases, and 33 hostile files took at most 0.3 s. */
function loadPlainYaml(text: string, say: ProblemPhrases): Loaded {
  const start: Place = { line: 1, column: 1 };
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MOST_BYTES) return refused(say.fileTooLarge({ bytes, most: MOST_BYTES }), start);
  if (text.trim() === "") return refused(say.fileEmpty(), start);
  try {
    const value = load(text, { schema: CORE_SCHEMA, maxDepth: DEEPEST_NESTING, maxAliases: 0 });
    return { ok: true, value };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { mark, reason } = error;
    const place = mark ? { line: mark.line + 1, column: mark.column + 1 } : start;
    const isBound = /alias|depth|tag|anchor/i.test(reason);
    return refused(isBound ? say.notPlainYaml() : say.notYaml({ reason }), place);
  }
}

function refused(message: string, place: Place): Loaded {
  return { ok: false, problem: { level: "problem", path: "", ...place, message } };
}
