import type { z } from "zod";
import { closestTo } from "../checks/closest.ts";
import { type Finding, type Path, problem } from "../checks/finding.ts";
import { DOSSIER_VERSION } from "../dossier/dossier.ts";
import type { ProblemPhrases, TypeName } from "../phrases/problem-phrases.ts";

type Issue = z.core.$ZodIssue;

/** What the schema's own refinements say, by the code they carry in place of a message. */
const REFINEMENTS = {
  "passage-is-empty": "passageIsEmpty",
  "date-is-not-edtf": "dateIsNotEdtf",
  "inferred-date-needs-why": "inferredDateNeedsWhy",
  "mixed-needs-why": "mixedNeedsWhy",
  "bad-character": "badCharacter",
} as const satisfies Record<string, keyof ProblemPhrases>;

/** Puts what zod found into sentences, each at the path of the very field. */
export function describeShape(
  error: z.ZodError,
  value: unknown,
  say: ProblemPhrases,
): readonly Finding[] {
  return error.issues.flatMap((issue) => describeIssue(issue, value, say));
}

function describeIssue(issue: Issue, root: unknown, say: ProblemPhrases): readonly Finding[] {
  const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => problem([...path, key], say.unknownKey({ key: clip(key) })));
  const found = valueAt(root, path);
  if (found === undefined && issue.code !== "custom")
    return [problem(path, say.missing({ key: String(path.at(-1) ?? "") }))];
  return [problem(path, describeValue(issue, found, path, say))];
}

function describeValue(issue: Issue, found: unknown, path: Path, say: ProblemPhrases): string {
  switch (issue.code) {
    case "invalid_type":
      return describeType(issue.expected, found, say);
    case "invalid_value":
      return isNewer(path, found)
        ? say.newerVersion({ found: String(found), known: DOSSIER_VERSION })
        : describeChoice(issue.values.map(String), found, say);
    case "invalid_union":
      return describeChoice(unionChoices(issue), found, say);
    case "too_big":
    case "too_small":
      return describeBound(issue, say);
    case "invalid_format":
      if (issue.format === "url") return say.notALink();
      return say.badPattern({ field: String(path.at(-1) ?? "") });
    case "custom":
      return describeRefinement(issue.message, say);
    default:
      return say.somethingElse({ reason: issue.message });
  }
}

function describeBound(
  issue: Extract<Issue, { code: "too_big" | "too_small" }>,
  say: ProblemPhrases,
): string {
  const isCounted = issue.origin === "string" || issue.origin === "array";
  const unit = issue.origin === "string" ? "letters" : "entries";
  if (issue.code === "too_big") {
    const most = Number(issue.maximum);
    return isCounted ? say.tooLong({ unit, most }) : say.outOfRange({ most });
  }
  const least = Number(issue.minimum);
  return isCounted ? say.tooShort({ unit, least }) : say.outOfRange({ least });
}

function describeType(expected: string, found: unknown, say: ProblemPhrases): string {
  if (expected === "string" && typeof found === "number" && found > 999 && found < 3000)
    return say.yearNeedsQuotes({ year: found });
  if (expected === "string") return say.expectedText();
  return say.expectedType({ expected: ZOD_TYPES[expected] ?? "map", found: typeOf(found) });
}

function describeChoice(values: readonly string[], found: unknown, say: ProblemPhrases): string {
  if (typeof found === "object")
    return say.expectedType({ expected: "text", found: typeOf(found) });
  const text = clip(String(found));
  return say.expectedOneOf({ values, found: text, closest: closestTo(text, values) });
}

function isNewer(path: Path, found: unknown): boolean {
  return path.join() === "dossierVersion" && typeof found === "number" && found > DOSSIER_VERSION;
}

/** What somebody typed, no longer than a sentence can bear. */
function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function describeRefinement(code: string, say: ProblemPhrases): string {
  // Narrowed by the look-up itself: a code that is not in the table falls through to the last line.
  const name = REFINEMENTS[code as keyof typeof REFINEMENTS];
  return name === undefined ? say.somethingElse({ reason: code }) : say[name]();
}

function unionChoices(issue: Extract<Issue, { code: "invalid_union" }>): readonly string[] {
  return issue.errors.flatMap((issues) =>
    issues.flatMap((inner) => (inner.code === "invalid_value" ? inner.values.map(String) : [])),
  );
}

const ZOD_TYPES: Readonly<Record<string, TypeName>> = {
  string: "text",
  number: "number",
  int: "number",
  boolean: "yes-no",
  array: "list",
  object: "map",
  record: "map",
};

function typeOf(value: unknown): TypeName {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "list";
  return ZOD_TYPES[typeof value] ?? "nothing";
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === "object" && value !== null ? Reflect.get(value, part) : undefined,
    root,
  );
}
