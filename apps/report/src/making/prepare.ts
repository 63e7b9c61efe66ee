import { createHash } from "node:crypto";
import { type Dossier, deriveQuiz, formatProblem, parseDossierYaml } from "@linchpin/model";
import type { KeyedForm } from "../compose/blocks/marking-table.ts";
import type { ReadingCopy } from "../compose/editions/copy.ts";
import { type FittedRead, fitRead } from "../compose/editions/fit-read.ts";
import { deriveExitForms } from "../compose/exit-forms.ts";
import { type Paper, settingFor } from "../pdf/setting.tsx";
import { measurePages } from "./lay-out-once.ts";
import { findLanguageObstacle } from "./obstacles.ts";
import type { Faulty, Unprintable } from "./order.ts";

/** What the handouts of one dossier have in common, each part made when it is first asked for. */
export type Prepared = {
  readonly ok: true;
  readonly dossier: Dossier;
  readonly quiz: () => ReturnType<typeof deriveQuiz>;
  readonly tickets: () => readonly KeyedForm[];
  /** *Read* as it fits four pages of this paper; on the longer one there is room for more. */
  readonly read: (paper: Paper) => Promise<FittedRead>;
  /** What has been composed of it, by edition, form and paper: what one is printed from, another counts. */
  readonly composed: Map<string, Promise<ReadingCopy>>;
};

/** A dossier ready to be composed from: read and derived once for all its handouts. */
export function prepareDossier(yaml: string): Prepared | Faulty | Unprintable {
  const digest = createHash("sha256").update(yaml).digest("hex");
  const prepared = kept.get(digest) ?? prepare(yaml);
  kept.delete(digest);
  kept.set(digest, prepared);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return prepared;
}

/** By digest, the one asked for last at the end. */
const kept = new Map<string, ReturnType<typeof prepareDossier>>();

/** A class works on one or two at a time; a child of little memory must hold them. */
const MOST_KEPT = 4;

function prepare(yaml: string): ReturnType<typeof prepareDossier> {
  const reading = parseDossierYaml(yaml);
  if (!reading.ok)
    return { ok: false, reason: "faulty", problems: reading.problems.map(formatProblem) };
  const { dossier } = reading;
  const obstacle = findLanguageObstacle(dossier);
  if (obstacle !== undefined) return { ok: false, reason: "unprintable", why: obstacle };
  const quiz = once(() => deriveQuiz(dossier));
  return {
    ok: true,
    dossier,
    quiz,
    tickets: once(() => deriveExitForms(dossier, quiz().forms[0])),
    read: oncePer((paper) =>
      fitRead(dossier, (handout) => measurePages(handout, settingFor({ paper }))),
    ),
    composed: new Map(),
  };
}

function oncePer<Outcome>(make: (paper: Paper) => Outcome): (paper: Paper) => Outcome {
  const made = { a4: once(() => make("a4")), letter: once(() => make("letter")) };
  return (paper) => made[paper]();
}

function once<Outcome>(make: () => Outcome): () => Outcome {
  let made: { readonly outcome: Outcome } | undefined;
  return () => {
    made ??= { outcome: make() };
    return made.outcome;
  };
}
