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

/** Whose handout would have no more than a cover. */
type Bare = Empty & { readonly task: Task };

export type Failure = Exclude<Extract<Printed, { readonly ok: false }>, Empty> & {
  readonly task: Task;
};

/** What is drawn of one dossier, and what there is nothing to draw of. */
export type Drawing = { readonly drawn: readonly Drawn[]; readonly bare: readonly Task[] };

/** All that is to be drawn of one dossier, or what went wrong first: after that no more is begun. */
export async function drawDossier(
  tasks: readonly Task[],
  { maker, turns, isSpread, progress, signal }: Shop,
): Promise<Drawing | Failure> {
  let failure: Failure | undefined;
  const draw = async (task: Task): Promise<Drawn | Bare | undefined> => {
    if (failure || signal.aborted) return undefined;
    const printed = await maker.make(task.order);
    progress.step(printed.ok ? (printed.pages ?? 0) : 0);
    if (printed.ok || printed.reason === "empty") return { ...printed, task };
    failure ??= { ...printed, task };
    return undefined;
  };
  const ended = isSpread
    ? await Promise.all(tasks.map((task) => turns.take(() => draw(task))))
    : await turns.take(() => oneByOne(tasks, draw));
  return (
    failure ?? {
      drawn: ended.filter((one) => one?.ok === true),
      bare: ended.filter((one) => one?.ok === false).map(({ task }) => task),
    }
  );
}

async function oneByOne<Outcome>(
  tasks: readonly Task[],
  draw: (task: Task) => Promise<Outcome>,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const task of tasks) outcomes.push(await draw(task));
  return outcomes;
}
