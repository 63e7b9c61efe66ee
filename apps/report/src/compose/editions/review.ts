import { type ArgumentMap, type Dossier, deriveArgumentMap, type Form } from "@linchpin/model";
import { composeAnswers } from "../blocks/answers.ts";
import { composeArgumentMap } from "../blocks/argument-map.ts";
import { composeDiscussion } from "../blocks/discussion.ts";
import { composeFilledGrid } from "../blocks/filled-grid.ts";
import { composeFrames } from "../blocks/frames.ts";
import { composeMapToFill } from "../blocks/map-to-fill.ts";
import { composeThesis } from "../blocks/thesis.ts";
import { composeTimeline } from "../blocks/timeline.ts";
import { composeVoices } from "../blocks/voices.ts";
import { block, type Composing, composing, frame } from "../composing.ts";
import type { Block, Handout } from "../handout.ts";
import type { Piece } from "../piece.ts";

/**
 * *Review*: what is argued and how, who stands where and whose word that is, what happened; what to
 * talk about and to write; and every answer with its reasons. The map to be filled in is printed only
 * when it is chosen by name: it belongs before this.
 */
export function composeReview(dossier: Dossier, form: Form): Handout {
  const within = composing(dossier);
  const { say } = within;
  const map = deriveArgumentMap(dossier, within.words);
  const cover: Piece = {
    kind: "cover",
    kicker: say.kicker.review,
    title: dossier.source.title,
    deck: say.reviewDeck,
    badge: say.formBadge(form.letter),
  };
  return frame(
    within,
    "review",
    [
      block("cover", [cover]),
      ...composeReading(within, map),
      block("discussion", composeDiscussion(within, "student")),
      block("frames", composeFrames(within)),
      block("answers", composeAnswers(within, form)),
    ],
    [
      block("map-blanks", composeMapToFill(within, map, "blanks")),
      block("map-empty", composeMapToFill(within, map, "empty")),
    ],
  );
}

/** The reading itself: thesis, map, matrix, voices and timeline. */
export function composeReading(within: Composing, map: ArgumentMap): readonly Block[] {
  return [
    block("thesis", composeThesis(within, map)),
    block("map", composeArgumentMap(within, map)),
    block("matrix", composeFilledGrid(within)),
    block("voices", composeVoices(within)),
    block("timeline", composeTimeline(within)),
  ];
}
