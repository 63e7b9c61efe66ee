import type { Empty } from "../making/order.ts";
import type { Printed } from "../worker/printer.ts";
import type { Turns } from "../worker/take-turns.ts";
import type { Maker } from "./maker.ts";
import type { Progress } from "./progress.ts";
import type { Task } from "./todo.ts";

/** What draws, in whose turn. */
export type Shop = {
  readonly maker: Maker;
  /** As many at once as the maker was opened for. */
  readonly turns: Turns;
  /** Whether a dossier's files go to several children: each then reads and derives it anew. */
  readonly isSpread: boolean;
  readonly progress: Progress;
  /** Once it is aborted no more are drawn. */
  readonly signal: AbortSignal;
};

/** A handout that is drawn and not yet written. */
export type Drawn = Extract<Printed, { readonly ok: true }> & { readonly task: Task };

export type Failure = Exclude<Extract<Printed, { readonly ok: false }>, Empty> & {
  readonly task: Task;
};

/**
 * All that is to be drawn of one dossier, or what went wrong first: after that no more is begun. A
 * handout with none of the chosen blocks is left out.
 */
export async function drawDossier(
  tasks: readonly Task[],
  { maker, turns, isSpread, progress, signal }: Shop,
): Promise<readonly Drawn[] | Failure> {
  let failure: Failure | undefined;
  const draw = async (task: Task): Promise<Drawn | undefined> => {
    if (failure || signal.aborted) return undefined;
    const printed = await maker.make(task.order);
    progress.step(printed.ok ? (printed.pages ?? 0) : 0);
    if (printed.ok) return { ...printed, task };
    if (printed.reason !== "empty") failure ??= { ...printed, task };
    return undefined;
  };
  const drawn = isSpread
    ? await Promise.all(tasks.map((task) => turns.take(() => draw(task))))
    : await turns.take(() => oneByOne(tasks, draw));
  return failure ?? drawn.filter((one) => one !== undefined);
}

async function oneByOne<Outcome>(
  tasks: readonly Task[],
  draw: (task: Task) => Promise<Outcome>,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const task of tasks) outcomes.push(await draw(task));
  return outcomes;
}
