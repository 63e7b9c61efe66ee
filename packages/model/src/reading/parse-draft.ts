import { checkDossier } from "../checks/check-dossier.ts";
import type { Finding } from "../checks/finding.ts";
import { checkReferences, checkUniqueIds } from "../checks/references.ts";
import { Dossier } from "../dossier/dossier.ts";
import type { DossierDraft } from "../dossier/draft.ts";
import { type ProblemPhrases, problemPhrasesFor } from "../phrases/problem-phrases.ts";
import { describeShape, type ShapeIssue, valueAt } from "./shape-problems.ts";

/** A draft, or what would have to go even if everything missing came. */
export type ParsedDraft =
  | { readonly ok: true; readonly draft: DossierDraft }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Takes data as an unfinished dossier. There is one schema: a draft is what it would refuse only for
 * something missing or empty. A field without a value counts as missing.
 */
export function parseDraft(
  value: unknown,
  say: ProblemPhrases = problemPhrasesFor("en"),
): ParsedDraft {
  const data = withoutNulls(value);
  const shaped = Dossier.safeParse(data);
  if (shaped.success) return { ok: true, draft: shaped.data };
  const issues = shaped.error.issues.filter((issue) => !isUnfinished(issue, data));
  const isMap = typeof data === "object" && data !== null;
  if (isMap && issues.length === 0) {
    // The schema has seen every value in it and missed only what `DossierDraft` lets be missing.
    return { ok: true, draft: data as DossierDraft };
  }
  return { ok: false, findings: describeShape({ issues }, data, say) };
}

/** What a draft still lacks to be a dossier, as problems in words, each at its path. */
export function listMissing(
  draft: DossierDraft,
  say: ProblemPhrases = problemPhrasesFor(draft.source?.language ?? "en"),
): readonly Finding[] {
  const shaped = Dossier.safeParse(draft);
  if (shaped.success)
    return checkDossier(shaped.data, say).filter(({ level }) => level === "problem");
  return [
    ...describeShape(shaped.error, draft, say),
    ...checkUniqueIds(draft, say),
    ...checkReferences(draft, say),
  ];
}

function isUnfinished(issue: ShapeIssue, data: unknown): boolean {
  const found = valueAt(data, issue.path);
  if (found === undefined) return true;
  if (issue.code === "invalid_type") return false;
  if (typeof found === "string") return found.trim() === "";
  return Array.isArray(found) && issue.code === "too_small";
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      inner === null ? [] : [[key, withoutNulls(inner)]],
    ),
  );
}
