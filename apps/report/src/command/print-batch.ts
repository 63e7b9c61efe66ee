import { digestProgram } from "../program/sources.ts";
import { takeTurns } from "../worker/take-turns.ts";
import type { Arguments } from "./arguments.ts";
import { type Drawn, drawDossier, type Shop } from "./draw-dossier.ts";
import type { DossierSource } from "./find-sources.ts";
import { type Entry, type Ledger, readLedger, writeLedger } from "./ledger.ts";
import type { Maker } from "./maker.ts";
import { notesOn } from "./notes-on.ts";
import type { Outcome } from "./outcome.ts";
import { showProgress } from "./progress.ts";
import { sayOutcome } from "./say-outcome.ts";
import { listTodo, staleOf, type Task, type Todo } from "./todo.ts";
import type { HandoutWorld } from "./world.ts";
import { writeDrawn } from "./write-drawn.ts";

/** One command as it was understood. */
export type Batch = {
  readonly args: Arguments;
  readonly sources: readonly DossierSource[];
  /** How many are drawn at once. */
  readonly width: number;
  /** What draws; asked for only when something is to be drawn. */
  readonly requireMaker: () => Promise<Maker>;
};

/**
 * Prints what is asked for and does not stand already, and says each file as it is written.
 *
 * Nothing of a dossier is written before all of it is drawn. One that is faulty, takes too long or
 * crashes is told of, and the others go on. A file that cannot be written ends it all: the world
 * rejects with a sentence.
 */
export async function printBatch(batch: Batch, world: HandoutWorld): Promise<readonly Outcome[]> {
  const { args, sources } = batch;
  const ledger = await readLedger(args.out, world);
  const text = args.text === undefined ? undefined : await world.readText(args.text);
  const common = { args, ledger, text, program: digestProgram() };
  const todos: Todo[] = [];
  for (const source of sources) todos.push(await listTodo(source, common, world));

  const over = new AbortController();
  const shop = await openShop(todos, batch, { world, signal: over.signal });
  const write = openDesk(args, ledger, world);
  const print = async (todo: Todo): Promise<Outcome> => {
    const outcome = await printDossier(todo, args, shop, write);
    shop?.progress.hide();
    sayOutcome(outcome, args, world);
    shop?.progress.show();
    return outcome;
  };
  try {
    return await Promise.all(todos.map(print));
  } finally {
    over.abort();
    shop?.progress.hide();
  }
}

type Watched = { readonly world: HandoutWorld; readonly signal: AbortSignal };

/** What draws, or nothing where there is nothing to draw. */
async function openShop(
  todos: readonly Todo[],
  { width, requireMaker }: Batch,
  { world, signal }: Watched,
): Promise<Shop | undefined> {
  const files = todos.flatMap(staleOf).length;
  if (files === 0) return undefined;
  const progress = showProgress(files, world);
  const isSpread = todos.length < width;
  return { maker: await requireMaker(), turns: takeTurns(width), isSpread, progress, signal };
}

type Write = (drawn: readonly Drawn[]) => Promise<ReadonlyMap<Task, Entry>>;

/** Writes one dossier's files after the other's, and after each what the folder was made from. */
function openDesk(args: Arguments, ledger: Ledger, world: HandoutWorld): Write {
  const { take } = takeTurns(1);
  let kept = ledger;
  return (drawn) =>
    take(async () => {
      await world.makeFolder(args.out);
      const written = new Map<Task, Entry>();
      for (const one of drawn)
        written.set(one.task, await writeDrawn(one, { ...args, ledger }, world));
      const entries = [...written].map(([task, entry]) => [task.name, entry] as const);
      kept = { ...kept, ...Object.fromEntries(entries) };
      await writeLedger(args.out, kept, world);
      return written;
    });
}

async function printDossier(
  todo: Todo,
  args: Arguments,
  shop: Shop | undefined,
  write: Write,
): Promise<Outcome> {
  const { source, tasks, refusal } = todo;
  if (refusal !== undefined)
    return { source, handouts: [], notes: [], failure: { reason: "unreadable", why: refusal } };
  const drawing = shop ? await drawDossier(staleOf(todo), shop) : { drawn: [], bare: [] };
  if ("reason" in drawing)
    return { source, handouts: standingOf(tasks, new Map()), notes: [], failure: drawing };
  const { drawn } = drawing;
  const written = drawn.length === 0 ? new Map<Task, Entry>() : await write(drawn);
  const handouts = standingOf(tasks, written);
  return { source, handouts, notes: notesOn({ source, ...drawing, handouts }, args) };
}

function standingOf(
  tasks: readonly Task[],
  written: ReadonlyMap<Task, Entry>,
): Outcome["handouts"] {
  return tasks.flatMap((task) => {
    const entry = written.get(task) ?? task.standing;
    return entry ? [{ task, entry, isNew: written.has(task) }] : [];
  });
}
