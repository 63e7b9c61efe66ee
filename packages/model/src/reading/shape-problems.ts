import { z } from "zod";
import { closestTo } from "../checks/closest.ts";
import { type Finding, type Path, problem } from "../checks/finding.ts";
import { DOSSIER_VERSION, Dossier } from "../dossier/dossier.ts";
import type { ProblemPhrases, TypeName } from "../phrases/problem-phrases.ts";
import { clipWord } from "./problem.ts";

/** One thing the schema finds wrong. */
export type ShapeIssue = z.core.$ZodIssue;

/** What the schema's own refinements say, by the code they carry in place of a message. */
const REFINEMENTS = {
  "passage-is-empty": "passageIsEmpty",
  "date-is-not-edtf": "dateIsNotEdtf",
  "inferred-date-needs-why": "inferredDateNeedsWhy",
  "mixed-needs-why": "mixedNeedsWhy",
  "bad-character": "badCharacter",
  "too-many-names": "tooManyNames",
} as const satisfies Record<string, keyof ProblemPhrases>;

/** Puts what zod found into sentences, each at the path of the very field. */
export function describeShape(
  { issues }: { readonly issues: readonly ShapeIssue[] },
  value: unknown,
  say: ProblemPhrases,
): readonly Finding[] {
  return issues.flatMap((issue) => describeIssue(issue, value, say));
}

const Versioned = z.looseObject({ dossierVersion: Dossier.shape.dossierVersion });

/** What is wrong with the version a file gives itself, whatever else it holds. */
export function describeVersion(value: unknown, say: ProblemPhrases): readonly Finding[] {
  const shaped = Versioned.safeParse(value);
  return shaped.success ? [] : describeShape(shaped.error, value, say);
}

function describeIssue(issue: ShapeIssue, root: unknown, say: ProblemPhrases): readonly Finding[] {
  const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => problem([...path, key], say.unknownKey({ key: clipWord(key) })));
  const found = valueAt(root, path);
  if (found === undefined && issue.code !== "custom")
    return [problem(path, say.missing({ key: String(path.at(-1) ?? "") }))];
  if (isBlank(found) && issue.code !== "custom" && issue.code !== "invalid_type")
    return [problem(path, say.tooShort({ unit: "letters", least: 1 }))];
  return [problem(path, describeValue(issue, found, path, say))];
}

function isBlank(value: unknown): boolean {
  return typeof value === "string" && value.trim() === "";
}

function describeValue(issue: ShapeIssue, found: unknown, path: Path, say: ProblemPhrases): string {
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
    case "invalid_key":
      return say.badPattern({ field: "language" });
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
  issue: Extract<ShapeIssue, { code: "too_big" | "too_small" }>,
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
  if (typeof found === "number" && ZOD_TYPES[expected] === "number") return say.wholeNumber();
  return say.expectedType({ expected: ZOD_TYPES[expected] ?? "map", found: typeOf(found) });
}

function describeChoice(values: readonly string[], found: unknown, say: ProblemPhrases): string {
  if (typeof found === "object")
    return say.expectedType({ expected: "text", found: typeOf(found) });
  const text = clipWord(String(found));
  return say.expectedOneOf({ values, found: text, closest: closestTo(text, values) });
}

function isNewer(path: Path, found: unknown): boolean {
  return path.join() === "dossierVersion" && typeof found === "number" && found > DOSSIER_VERSION;
}

function describeRefinement(code: string, say: ProblemPhrases): string {
  // Narrowed by the look-up itself: a code that is not in the table falls through to the last line.
  const name = REFINEMENTS[code as keyof typeof REFINEMENTS];
  return name === undefined ? say.somethingElse({ reason: code }) : say[name]();
}

function unionChoices(issue: Extract<ShapeIssue, { code: "invalid_union" }>): readonly string[] {
  return "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
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

/** What stands at a path, or undefined. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, part)
        ? Reflect.get(value, part)
        : undefined,
    root,
  );
}
