import type { Argument } from "../../dossier/argument.ts";
import { isSettled } from "../../dossier/doubt.ts";
import type { Job } from "../../phrases/item-phrases.ts";
import { paragraphsOf } from "../../views/paragraphs.ts";
import type { Attempted, Draft, ItemContext, Use } from "../context.ts";
import type { GridRow } from "../item.ts";
import type { OptionRule } from "../option-rule.ts";
import { restated } from "../restated.ts";
import { asking, keepsForce } from "../subject.ts";
import { findStatement, type Statement } from "./job-statements.ts";

/** In the order they are offered. */
const JOBS = ["main", "reason", "objection", "event"] as const satisfies readonly Job[];

/** The column that no row has, so that the last row is no gift; each objection is asked with each of them. */
const SPARE = ["main", "reason", "event"] as const satisfies readonly Job[];

const RULES: Readonly<Record<Job, OptionRule>> = {
  main: "takes-claim-for-other-job",
  reason: "takes-reason-for-other-job",
  objection: "takes-objection-for-other-job",
  event: "takes-event-for-other-job",
};

/**
 * "What job does each statement do in the editorial?" (DOK 2), as a match of three statements to
 * four jobs: what it argues for, a reason, an objection that is mentioned, something that just took place.
 *
 * One row is always an objection, since those are rare; not one that is conceded, on which the
 * editorial may build itself. No statement has two jobs.
 */
export function draftJob(context: ItemContext): readonly Draft[] {
  const counters = context.dossier.arguments.filter(
    ({ standing, answer }) => standing === "counter" && answer !== "conceded",
  );
  if (counters.length === 0) return [{ template: "job", about: "", make: () => "no-counter" }];
  return counters.flatMap((counter) =>
    SPARE.map((spare) => ({
      template: "job" as const,
      about: `${counter.id}/${spare}`,
      make: (use: Use) => attempt(context, counter, { spare, use }),
    })),
  );
}

function attempt(
  context: ItemContext,
  counter: Argument,
  { spare, use }: { readonly spare: Job; readonly use: Use },
): Attempted {
  if (!isSettled(counter)) return "not-settled";
  if (!keepsForce(context, counter)) return "hedge-not-in-words";
  const jobs = JOBS.filter((job) => job !== spare);
  const statements = jobs.flatMap((job) => findStatement(context, job, { counter, use }) ?? []);
  if (statements.length < jobs.length) return "two-jobs";
  return jobItem(context, counter, { spare, statements });
}

function jobItem(
  context: ItemContext,
  counter: Argument,
  { spare, statements }: { readonly spare: Job; readonly statements: readonly Statement[] },
): Attempted {
  const { dossier, say } = context;
  const passages = [...new Set(statements.flatMap((statement) => statement.passages))];
  const paragraphs = [...paragraphsOf(dossier, passages)];
  const idsOf = (isEvent: boolean) =>
    statements.filter(({ job }) => (job === "event") === isEvent).map(({ id }) => id);
  return {
    id: `job/${counter.id}/${spare}`,
    template: "job",
    kind: "match",
    asks: asking({
      actors: [counter.actor],
      issues: counter.issues,
      arguments: idsOf(false),
      events: idsOf(true),
    }),
    stem: say.jobStem(),
    columns: JOBS.map((job) => ({ id: job, text: say.jobName[job] })),
    rows: statements.map((statement) => rowOf(context, statement)),
    passages,
    hint: paragraphs,
    rationale: { why: say.jobKey(), paragraphs, mapParts: [] },
    asserts: { stem: restated(passages), key: statements.map(({ id }) => `job:${id}`) },
  };
}

function rowOf({ dossier, say }: ItemContext, statement: Statement): GridRow {
  const { id, job, text, passages, of } = statement;
  const paragraphs = [...paragraphsOf(dossier, passages)];
  return {
    id,
    text,
    key: job,
    why: say.jobWhy({ job, of, paragraphs }),
    paragraphs,
    distractors: JOBS.filter((chosen) => chosen !== job).map((chosen) => ({
      column: chosen,
      rule: RULES[job],
      rationale: say.jobNotThis({ key: job, chosen }),
    })),
  };
}
