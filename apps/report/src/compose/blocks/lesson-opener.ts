import { type Argument, type Dossier, isSettled } from "@linchpin/model";
import type { Composing } from "../composing.ts";

/** What a dossier disputes: its claim, and what of it can be said to a class; undefined is left unsaid. */
export type Dispute = {
  readonly claim: string | undefined;
  readonly condition: string | undefined;
  readonly question: string | undefined;
  readonly against: string | undefined;
  readonly granted: string | undefined;
};

/** In letters: what is said in one breath, what two questions to a class may take, what is taken in at a glance. */
const SAYABLE = 110;
const SAYABLE_TOGETHER = 160;
const GLANCED_AT = 120;

/**
 * Reads out of a dossier what a lesson turns on; of several objections and steps unsaid the one said
 * shortest. Nothing doubtful is taken, nor what is too long to be said or taken in at a glance: that
 * stands in the teacher's edition, and the plan is one page.
 */
export function findDispute({ dossier, say }: Composing): Dispute {
  const main = dossier.arguments.find(({ standing }) => standing === "main");
  const settled = dossier.arguments.filter(isSettled);
  const proposition = shortestOf(SAYABLE, mainIssueOf(dossier, main));
  const granted = shortestOf(
    SAYABLE,
    settled.flatMap(({ warrant }) => (warrant?.stated === false ? [warrant.text] : [])),
  );
  const against = shortestOf(
    Math.min(SAYABLE, SAYABLE_TOGETHER - lengthOf(granted ?? "")),
    settled.flatMap(({ standing, claim }) => (standing === "counter" ? [claim.text] : [])),
  );
  const question = proposition === undefined ? undefined : say.teaching.compelling(proposition);
  return { ...claimOf(main), question, granted, against };
}

/** A claim is never told without its condition: if either is too long, both are left out. */
function claimOf(main: Argument | undefined) {
  const claim = within(GLANCED_AT, main?.claim.text);
  const condition = within(GLANCED_AT, main?.claim.condition?.text);
  const isWhole = (condition === undefined) === (main?.claim.condition === undefined);
  return isWhole ? { claim, condition } : { claim: undefined, condition: undefined };
}

/** What the main argument takes a stand on, as a sentence; its claim where that is no issue of the dossier. */
function mainIssueOf({ issues }: Dossier, main: Argument | undefined): readonly string[] {
  const issue = issues.find(({ id }) => main?.issues.includes(id));
  if (issue) return [issue.proposition];
  return main ? [main.claim.text] : [];
}

function shortestOf(most: number, texts: readonly string[]): string | undefined {
  return within(most, texts.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0]);
}

function within(most: number, text: string | undefined): string | undefined {
  return text !== undefined && lengthOf(text) <= most ? text : undefined;
}

/** Letters as wide as ours: a Korean syllable takes the room of two, and the breath. */
function lengthOf(text: string): number {
  return text.length + (text.match(/\p{Script=Hangul}/gu)?.length ?? 0);
}
