import type { Item, Template } from "@linchpin/model";
import { phrases } from "#phrases/here.ts";
import { missedParagraphs } from "#server/answered.ts";
import type { AnsweredForm, GivenResponse } from "#server/attempts.ts";
import { type Grade, gradeOf, type QuestionState, questionStates } from "#server/questions.ts";

/** A row of a result: what the questions had in common, and how each answered one went. */
export type ResultRow = { readonly name: string; readonly states: readonly Grade[] };

/** A paragraph worth reading again, with the question that guides through it. */
type Rereading = { readonly paragraph: number; readonly question: string | undefined };

export type Result = {
  readonly states: readonly QuestionState[];
  readonly right: number;
  readonly partly: number;
  /** The shares of all answers added up, to one decimal and never rounded up to a full point. */
  readonly points: number;
  /** Numbers of the questions that are still open. */
  readonly open: readonly number[];
  readonly byActor: readonly ResultRow[];
  readonly byIssue: readonly ResultRow[];
  readonly byKind: readonly ResultRow[];
  readonly rereading: readonly Rereading[];
};

type Judged = { readonly item: Item; readonly given: GivenResponse; readonly state: Grade };

/**
 * What came of an attempt so far.
 *
 * Only answered questions are counted by actor, issue and kind, and only missed ones send the
 * reader back to a paragraph: the rest would tell what an open question asks about.
 */
export function tallyAttempt(attempt: AnsweredForm): Result {
  const { actors, issues } = attempt.dossier;
  const kinds: Readonly<Record<Template, string>> = phrases().pages.result.kind;
  const states = questionStates(attempt);
  const judged = attempt.form.items.flatMap((item, index) => {
    const given = attempt.responses.get(index + 1);
    return given ? [{ item, given, state: gradeOf(given) }] : [];
  });
  return {
    states,
    right: judged.filter(({ state }) => state === "right").length,
    partly: judged.filter(({ state }) => state === "partly").length,
    points: addPoints(judged),
    open: states.flatMap((state, index) => (state === "open" ? [index + 1] : [])),
    byActor: rowsFor(
      judged,
      actors.map(({ id, name }) => [id, name]),
      ({ asks }) => asks.actors,
    ),
    byIssue: rowsFor(
      judged,
      issues.map(({ id, label }) => [id, label]),
      ({ asks }) => asks.issues,
    ),
    byKind: rowsFor(judged, Object.entries(kinds), ({ template }) => [template]),
    rereading: rereadingFor(judged, attempt),
  };
}

/** What floats lose when thirds are added; far less than any share. */
const SLACK = 1e-4;

function addPoints(judged: readonly Judged[]): number {
  const sum = judged.reduce((total, { given }) => total + given.points, 0);
  return Math.floor((sum + SLACK) * 10) / 10;
}

type Name = readonly [id: string, name: string];

function rowsFor(
  judged: readonly Judged[],
  names: readonly Name[],
  idsOf: (item: Item) => readonly string[],
): readonly ResultRow[] {
  return names.flatMap(([id, name]) => {
    const states = judged.filter(({ item }) => idsOf(item).includes(id)).map(({ state }) => state);
    return states.length === 0 ? [] : [{ name, states }];
  });
}

function rereadingFor(judged: readonly Judged[], { dossier }: AnsweredForm): readonly Rereading[] {
  const missed = judged.filter(({ state }) => state !== "right");
  const cited = new Set(
    missed.flatMap(({ item, given }) => missedParagraphs(item, given.response)),
  );
  return dossier.source.paragraphs
    .filter(({ n }) => cited.has(n))
    .map(({ n, question }) => ({ paragraph: n, question }));
}
