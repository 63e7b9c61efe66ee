import { type Dossier, deriveArgumentMap, type Form } from "@linchpin/model";
import { type Composing, composing, frame } from "./composing.ts";
import type { Block, Handout } from "./handout.ts";
import { composeAnswers } from "./parts/answers.ts";
import { composeArgumentMap } from "./parts/argument-map.ts";
import { composeFilledGrid } from "./parts/stance-grid.ts";
import { composeThesis } from "./parts/thesis.ts";
import { composeTimeline } from "./parts/timeline.ts";

/** *Review*: what is argued and how, who stands where, what happened, and every answer with its reasons. */
export function composeReview(dossier: Dossier, form: Form): Handout {
  const within = composing(dossier);
  const { say } = within;
  return frame(within, "review", [
    {
      kind: "cover",
      kicker: say.kicker.review,
      title: dossier.source.title,
      deck: say.reviewDeck,
      badge: say.formBadge(form.letter),
    },
    ...composeReading(within),
    ...composeAnswers(within, form),
  ]);
}

/** The reading itself: thesis, map, outline, matrix and timeline. */
export function composeReading(within: Composing): readonly Block[] {
  const map = deriveArgumentMap(within.dossier, within.words);
  return [
    ...composeThesis(within, map),
    ...composeArgumentMap(within, map),
    ...composeFilledGrid(within),
    ...composeTimeline(within),
  ];
}
