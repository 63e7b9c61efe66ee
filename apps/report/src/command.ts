import { type Arguments, readArguments } from "./command/arguments.ts";
import { sayChoice } from "./command/choice.ts";
import { findSources } from "./command/find-sources.ts";
import { jobsFor, type Maker, type OpenMaker, openMaker } from "./command/maker.ts";
import { manifestOf } from "./command/manifest.ts";
import { sayMistake } from "./command/mistyped.ts";
import { type Batch, printBatch } from "./command/print-batch.ts";
import { sayEnd } from "./command/say-outcome.ts";
import type { ExitCode, HandoutWorld } from "./command/world.ts";
import { HANDOUT_USAGE, commandPhrasesEn as say } from "./phrases/command-en.ts";

export { HANDOUT_OPTIONS } from "./command/arguments.ts";
export type { ExitCode, HandoutWorld } from "./command/world.ts";

/**
 * Writes the handouts of dossiers, and says each file with its pages in one line.
 *
 * What stands already and would be the same is left alone: on that path nothing that draws is loaded.
 * Nothing of a dossier is written before all of it is drawn, and each file is written whole or not at
 * all. A file that cannot be written is for the caller to tell: the world rejects with a sentence.
 */
export async function runHandout(
  argv: readonly string[],
  world: HandoutWorld,
  open: OpenMaker = openMaker,
): Promise<ExitCode> {
  const args = readArguments(argv);
  if (args === "help") {
    world.say(HANDOUT_USAGE);
    return 0;
  }
  if ("mistake" in args) {
    await sayMistake(args.mistake, world);
    return 2;
  }
  const found = await findSources(args.dossiers, world);
  if (!found.ok) {
    world.complain(found.complaint);
    return 1;
  }
  sayChoice(args, world);
  return await withMaker(open, args, found.sources.length, (maker) =>
    printHandouts({ args, sources: found.sources, ...maker }, world),
  );
}

async function printHandouts(batch: Batch, world: HandoutWorld): Promise<ExitCode> {
  const code = await printOnce(batch, world);
  const { args, sources } = batch;
  if (!args.isWatched) return code;
  const files = [
    ...sources.map(({ yaml }) => yaml),
    ...(args.text === undefined ? [] : [args.text]),
  ];
  const watched = world.watch(files, async () => {
    world.complain(say.changed);
    await printOnce(batch, world);
  });
  // Said once it is true: whoever reads it may change a file at once.
  world.complain(say.watching);
  await watched;
  return 0;
}

async function printOnce(batch: Batch, world: HandoutWorld): Promise<ExitCode> {
  const outcomes = await printBatch(batch, world);
  if (batch.args.isJson) world.say(JSON.stringify(manifestOf(outcomes, batch.args)));
  sayEnd(outcomes, batch.args, world);
  const isDone = outcomes.some(({ handouts }) => handouts.length > 0);
  return isDone && outcomes.every(({ failure }) => !failure) ? 0 : 1;
}

type Drawing = Pick<Batch, "width" | "requireMaker">;

/** Opens what draws when it is first asked for, and closes it however that ends. */
async function withMaker<Outcome>(
  open: OpenMaker,
  { jobs }: Arguments,
  dossiers: number,
  use: (drawing: Drawing) => Promise<Outcome>,
): Promise<Outcome> {
  let opening: Promise<Maker> | undefined;
  const wanted = jobs ?? jobsFor(dossiers);
  const requireMaker = () => {
    opening ??= open(wanted);
    return opening;
  };
  try {
    return await use({ width: Math.max(1, wanted), requireMaker });
  } finally {
    await (await opening)?.close();
  }
}
