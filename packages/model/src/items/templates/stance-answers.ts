import type { StanceAnswer } from "../../phrases/item-phrases.ts";
import type { OptionRule } from "../option-rule.ts";

/** Always the same four, in this order. */
export const ANSWERS = [
  "for",
  "for-if",
  "against",
  "silent",
] as const satisfies readonly StanceAnswer[];
export type Answer = (typeof ANSWERS)[number];

/** True for the answers that are offered; "against, on a condition" is too rare to be a fifth. */
export function isAnswer(answer: StanceAnswer): answer is Answer {
  return answer !== "against-if";
}

/** What one believes who takes the key for another answer. */
export function ruleFor(key: Answer, chosen: Answer): OptionRule {
  if (chosen === key) return "key";
  if (key === "silent") return "takes-silence-for-stance";
  if (chosen === "silent") return "overlooks-stance";
  if ((key === "against") !== (chosen === "against")) return "turns-stance-round";
  return key === "for-if" ? "drops-condition" : "adds-condition";
}
