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
  dossierVersion: z.literal(DOSSIER_VERSION),
  source: Source,
  coding: CodingRecord,
  passages: z.array(Passage).min(1).max(600),
  actors: z.array(Actor).min(1).max(60),
  events: z.array(ReportedEvent).max(120),
  issues: z.array(Issue).min(1).max(30),
  positions: z.array(Position).max(400),
  arguments: z.array(Argument).min(1).max(60),
  terms: z.array(Term).max(60).default([]),
});
export type Dossier = z.infer<typeof Dossier>;
