import { DOSSIER_VERSION } from "../dossier/dossier.ts";
import { type ProblemPhrases, problemPhrasesFor } from "../phrases/problem-phrases.ts";
import { placeFinding } from "../reading/parse-yaml.ts";
import type { Problem } from "../reading/problem.ts";
import { readPlain } from "../reading/read-plain.ts";
import { describeVersion } from "../reading/shape-problems.ts";
import { editYaml } from "../writing/edit-yaml.ts";
import { migrateDossier } from "./migrate-dossier.ts";

/** A file's text in today's shape, with the version it had; or why there is none. */
export type MigratedYaml =
  | { readonly ok: true; readonly text: string; readonly from: number; readonly to: number }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Rewrites the text of a dossier file in today's shape: only names and values that the migration
 * changes are exchanged, every other byte, comments and order among them, stays. A file of today's
 * version comes back as it was. Whatever else is wrong in it is left for the reader to find.
 */
export function migrateYaml(
  text: string,
  say: ProblemPhrases = problemPhrasesFor("en"),
): MigratedYaml {
  const file = readPlain(text, say);
  if (!file.ok) return { ok: false, problems: [file.problem] };
  const { value, from, edits } = migrateDossier(file.value);
  const problems = describeVersion(value, say);
  if (problems.length > 0)
    return { ok: false, problems: problems.map((each) => placeFinding(each, file.placeOf)) };
  return {
    ok: true,
    text: edits.length === 0 ? text : editYaml(text, edits),
    from: from ?? DOSSIER_VERSION,
    to: DOSSIER_VERSION,
  };
}
