import type { Dossier } from "../dossier/dossier.ts";
import { type ProblemPhrases, problemPhrasesFor } from "../phrases/problem-phrases.ts";
import { checkAliases, checkMembership, checkOffices } from "./actors.ts";
import {
  checkAnswers,
  checkArguedPremises,
  checkClaims,
  checkCounters,
  checkMainArgument,
  checkRelations,
  checkStated,
  checkSupportCircles,
} from "./arguments.ts";
import type { Check, Finding } from "./finding.ts";
import { checkNegations, checkStops } from "./issues.ts";
import {
  checkConditions,
  checkDoubledPositions,
  checkRepeatedEvidence,
  checkVoices,
} from "./positions.ts";
import { checkReferences, checkUniqueIds } from "./references.ts";
import {
  checkEventDates,
  checkLanguage,
  checkParagraphNumbers,
  checkParagraphs,
  checkPassagesUsed,
} from "./source.ts";
import { checkTermLength } from "./terms.ts";

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
  checkOffices,
  checkNegations,
  checkStops,
  checkVoices,
  checkDoubledPositions,
  checkConditions,
  checkRepeatedEvidence,
  checkMainArgument,
  checkAnswers,
  checkCounters,
  checkStated,
  checkArguedPremises,
  checkRelations,
  checkClaims,
  checkSupportCircles,
  checkTermLength,
];

/** Everything that does not hold between the parts of a dossier, all at once, in the order of the rules. */
export function checkDossier(
  dossier: Dossier,
  say: ProblemPhrases = problemPhrasesFor("en"),
): readonly Finding[] {
  return CHECKS.flatMap((check) => check(dossier, say));
}
