import { findPhrases } from "../phrases/catalogue.ts";
import { type Check, type Finding, warning } from "./finding.ts";

/** "Against" what is not to be done has two meanings; a proposition is put positively. */
export const checkNegations: Check = ({ source, issues }, say) => {
  const words = findPhrases(source.language);
  return issues.flatMap(({ proposition }, at): Finding[] =>
    words?.hasNegation(proposition)
      ? [warning(["issues", at, "proposition"], say.negatedProposition())]
      : [],
  );
};

/** A proposition stands inside sentences, so it comes without its full stop. */
export const checkStops: Check = ({ issues }, say) =>
  issues.flatMap(({ proposition }, at): Finding[] =>
    /[.!?。]$/u.test(proposition)
      ? [warning(["issues", at, "proposition"], say.propositionHasStop())]
      : [],
  );
