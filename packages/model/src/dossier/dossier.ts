import { z } from "zod";
import { Actor } from "./actor.ts";
import { Argument } from "./argument.ts";
import { CodingRecord } from "./coding.ts";
import { ReportedEvent } from "./event.ts";
import { Issue } from "./issue.ts";
import { Passage } from "./passage.ts";
import { Position } from "./position.ts";
import { Source } from "./source.ts";
import { Term } from "./term.ts";

/** The version of the dossier's shape this package reads. */
export const DOSSIER_VERSION = 2;

/**
 * One typed reading of one editorial: who is in it, what happened, what is at issue, who stands
 * where and in whose word, what is argued on what grounds, and where in the text each of it stands.
 *
 * The shape only. What must hold between its parts (ids that resolve, one main argument, no circle
 * of supports …) is found by `checkDossier`.
 */
export const Dossier = z.strictObject({
  dossierVersion: z
    .literal(DOSSIER_VERSION)
    .describe(
      "The version of this shape. An older file is read all the same; `linchpin dossier migrate` rewrites it.",
    ),
  source: Source.describe(
    "The editorial itself: who is behind it, what kind of text it is, and its paragraphs.",
  ),
  coding: CodingRecord.describe("Who read the editorial and recorded this, and when."),
  passages: z
    .array(Passage)
    .min(1)
    .max(600)
    .describe(
      "The stretches of the text that the codings rest on: where each stands, never its words.",
    ),
  actors: z
    .array(Actor)
    .min(1)
    .max(60)
    .describe(
      "Everyone who is said to act, speak or want something, the editorial itself among them.",
    ),
  events: z
    .array(ReportedEvent)
    .max(120)
    .describe(
      "What is said to have happened, and what is only planned, expected, hoped for or proposed.",
    ),
  issues: z
    .array(Issue)
    .min(1)
    .max(30)
    .describe("The questions that actors can be for or against; three to six are usual."),
  positions: z
    .array(Position)
    .max(400)
    .describe(
      "Who stands where on which issue, and in whose word. Whoever has no position here is silent.",
    ),
  arguments: z
    .array(Argument)
    .min(1)
    .max(60)
    .describe(
      "What is argued, on what grounds, and how the arguments bear on one another; exactly one is the main one.",
    ),
  terms: z.array(Term).max(60).default([]).describe("Words a student may not know."),
});
export type Dossier = z.infer<typeof Dossier>;
