import { type Check, type Finding, problem } from "./finding.ts";

const MOST_WORDS = 4;

/** A term is a word to look up, not a phrase to copy. */
export const checkTermLength: Check = ({ terms }, say) =>
  terms.flatMap(({ term }, at): Finding[] =>
    term.split(/\s+/u).length > MOST_WORDS
      ? [problem(["terms", at, "term"], say.termTooLong({ most: MOST_WORDS }))]
      : [],
  );
