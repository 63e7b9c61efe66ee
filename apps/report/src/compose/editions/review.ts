import { type Dossier, deriveArgumentMap, type Form } from "@linchpin/model";
import { composeAnswers } from "../blocks/answers.ts";
import { composeArgumentMap } from "../blocks/argument-map.ts";
import { composeFilledGrid } from "../blocks/stance-grid.ts";
import { composeThesis } from "../blocks/thesis.ts";
import { composeTimeline } from "../blocks/timeline.ts";
import { block, type Composing, composing, frame } from "../composing.ts";
import type { Block, Handout } from "../handout.ts";

/** *Review*: what is argued and how, who stands where, what happened, and every answer with its reasons. */
export function composeReview(dossier: Dossier, form: Form): Handout {
  const within = composing(dossier);
  const { say } = within;
  return frame(within, "review", [
    block("cover", [
      {
        kind: "cover",
        kicker: say.kicker.review,
        title: dossier.source.title,
        deck: say.reviewDeck,
        badge: say.formBadge(form.letter),
      },
    ]),
    ...composeReading(within),
    block("answers", composeAnswers(within, form)),
  ]);
}

/** The reading itself: thesis, map, outline, matrix and timeline. */
export function composeReading(within: Composing): readonly Block[] {
  const map = deriveArgumentMap(within.dossier, within.words);
  return [
    block("thesis", composeThesis(within, map)),
    block("map", composeArgumentMap(within, map)),
    block("matrix", composeFilledGrid(within)),
    block("timeline", composeTimeline(within)),
  ];
}
