import type { Dossier } from "../dossier/dossier.ts";
import { type ProblemPhrases, problemPhrasesFor } from "../phrases/problem-phrases.ts";
import { checkAliases, checkMembership } from "./actors.ts";
import {
  checkAnswers,
  checkClaims,
  checkMainArgument,
  checkRelations,
  checkStated,
  checkSupportCircles,
} from "./arguments.ts";
import type { Check, Finding } from "./finding.ts";
import { checkDoubledPositions, checkVoices } from "./positions.ts";
import { checkReferences, checkUniqueIds } from "./references.ts";
import {
  checkEventDates,
  checkLanguage,
  checkParagraphNumbers,
  checkParagraphs,
  checkPassagesUsed,
} from "./source.ts";

const CHECKS: readonly Check[] = [
  checkUniqueIds,
  checkReferences,
  checkLanguage,
  checkParagraphs,
  checkParagraphNumbers,
  checkPassagesUsed,
  checkEventDates,
  checkMembership,
  checkAliases,
  checkVoices,
  checkDoubledPositions,
  checkMainArgument,
  checkAnswers,
  checkStated,
  checkRelations,
  checkClaims,
  checkSupportCircles,
];

/** Everything that does not hold between the parts of a dossier, all at once, in the order of the rules. */
export function checkDossier(
  dossier: Dossier,
  say: ProblemPhrases = problemPhrasesFor("en"),
): readonly Finding[] {
  return CHECKS.flatMap((check) => check(dossier, say));
}
