import type { OutcomePhrases } from "../outcome-phrases.ts";

export const outcomesEn: OutcomePhrases = {
  templateName: {
    "main-claim": "what it argues for",
    condition: "what must happen first",
    who: "who is for or against",
    stance: "where one stands",
    stances: "where several stand",
    voice: "whose view it is",
    reason: "which reason for which claim",
    where: "where it is said",
    granted: "what is taken for granted",
    job: "what a statement does",
    link: "how two statements bear on each other",
    happened: "what had happened",
    order: "in which order it happened",
    "common-ground": "where two agree",
  },
  refusal: {
    "nothing-to-ask": "The dossier has nothing of the kind this asks about.",
    "not-settled": "The coding is doubtful or pending; no question rests on it.",
    "too-few-distractors": "There are too few others of its kind to stand beside it.",
    "no-fair-options":
      "No two others can stand beside it fairly: they differ in length, copy it, or give it away.",
    "not-complete":
      "The coding of this issue is not marked complete, so silence and “all who” cannot be known.",
    "conditional-stance": "The only stand of this kind hangs on a condition.",
    "several-voices": "It is told in several voices at once.",
    "via-others": "It is passed on by way of others.",
    "two-voices-needed": "It needs one reported and one imputed position in the dossier.",
    "view-of-several-voices":
      "Several voices tell it, or they do not agree, so no one answer is right.",
    "too-many-keys": "Too many answers would be right.",
    "named-in-the-idea": "The idea names the very actor who would be the answer.",
    "hedge-not-in-words":
      "The claim is coded as hedged, but its sentence is as firm as any; put a may or a seems in.",
    "premise-used-twice": "Its stated premises stand in other arguments too, or it has none.",
    "all-reasons-lead-here":
      "All reasons lead to the main claim; no counter-argument offers two others.",
    "too-few-paragraphs": "It needs six body paragraphs.",
    "only-in-title-or-deck": "It is said in the title or the deck alone.",
    "most-paragraphs-fit": "More than half of the paragraphs would be right.",
    "too-few-warrants":
      "It needs three unstated warrants that are ticked as particular; add or tick warrants.",
    "warrant-stated": "The editorial says this step itself.",
    "warrant-not-particular": "The warrant is not ticked as serving this argument alone.",
    "no-counter": "It needs a counter-argument.",
    "two-jobs": "No reason or event beside it does one job only.",
    "one-kind-of-link": "It needs two kinds of relation in the dossier.",
    "opposite-path": "The two bear on each other in another way as well.",
    "no-event-to-come": "It needs two events that are planned, hoped, expected or proposed.",
    "too-few-dated-events": "It needs three events that happened, with dates printed in full.",
    "too-few-issues": "It needs three issues whose coding is complete.",
    "too-few-stands": "Too few take a stand, or all the same one.",
    "same-option-twice": "Two options say the same.",
    "key-length": "The answer is much longer or shorter than the others.",
    "too-many-words": "An option has more than 25 words.",
    "lone-absolute-word":
      "“All”, “never” or “only” stands in the answer alone, or in the others alone.",
    clang: "The answer echoes the question.",
    "near-copy": "An option is a near-copy of the answer.",
    "padded-options": "It has more or fewer than three options.",
    "unlike-options": "Some options are sentences and some are not.",
    "negated-stem": "The question is put in the negative.",
    "catch-all": "An option gathers up others.",
    "no-whole-question": "It is not asked as a whole question.",
    "no-attribution": "The question does not say that it asks about the editorial.",
    "saying-verb": "It asks of a view read into somebody as if it had been said.",
    "no-rationale": "A wrong answer does not say what it really is.",
    "trade-word": "It uses a word a student need not know.",
  },
  uncovered: ({ kind, name, reason }) => {
    const what = {
      issue: `the issue “${name}”`,
      argument: `the argument “${name}”`,
      voice: `positions in the voice “${name}”`,
      template: `questions on ${name}`,
    }[kind];
    return `Not asked: ${what}; ${UNCOVERED[reason]}.`;
  },
};

const UNCOVERED = {
  "no-item": "no question can be made of it",
  "gives-another-away": "each question on it would give another one away",
  "no-room": "there was no room left",
} as const;
