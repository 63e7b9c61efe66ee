import { join } from "node:path";
import { commandPhrasesEn as say } from "../phrases/command-en.ts";
import type { Arguments } from "./arguments.ts";
import type { Outcome } from "./outcome.ts";
import type { HandoutWorld } from "./world.ts";

/** Says what was written of one dossier and what to know of it, or complains of what was in the way. */
export function sayOutcome(
  outcome: Outcome,
  { out, isJson }: Arguments,
  world: HandoutWorld,
): void {
  for (const complaint of [...complaintsOf(outcome), ...outcome.notes]) world.complain(complaint);
  if (isJson) return;
  for (const { task, entry, isNew } of outcome.handouts)
    if (isNew) world.say(say.wrote({ file: join(out, task.name), pages: entry.pages }));
}

/** Every sentence on why a dossier was not printed. */
export function complaintsOf({ source: { yaml: file }, failure }: Outcome): readonly string[] {
  if (!failure) return [];
  switch (failure.reason) {
    case "faulty":
      return failure.problems.map((problem) => say.problem({ file, problem }));
    case "unreadable":
      return [failure.why];
    case "unprintable":
      return [say.unprintable({ file, why: failure.why })];
    case "too-slow":
      return [say.tooSlow({ file, handout: failure.task.name })];
    case "crashed":
      return [say.crashed({ file, handout: failure.task.name, detail: failure.detail })];
    case "busy":
      return [say.busy({ file })];
  }
}

/** Says at the end what stood already and what was not printed. */
export function sayEnd(
  outcomes: readonly Outcome[],
  { isJson }: Arguments,
  world: HandoutWorld,
): void {
  const handouts = outcomes.flatMap((outcome) => outcome.handouts);
  const kept = handouts.filter(({ isNew }) => !isNew).length;
  if (kept > 0 && !isJson) world.say(say.kept({ kept, isAll: kept === handouts.length }));
  const failed = outcomes.filter(({ failure }) => failure);
  if (handouts.length === 0 && failed.length === 0) world.complain(say.nothingToPrint);
  if (failed.length === 0) return;
  const files = failed.map(({ source }) => source.yaml);
  world.complain(
    say.notPrinted({ files, dossiers: outcomes.length, problems: problemsOf(failed) }),
  );
}

function problemsOf(failed: readonly Outcome[]): number {
  return failed.reduce((sum, outcome) => sum + complaintsOf(outcome).length, 0);
}
