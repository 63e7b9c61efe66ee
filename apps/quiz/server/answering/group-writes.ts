import { setImmediate as nextTurn } from "node:timers/promises";
import { isStoreAway } from "#db/store-away.ts";

/** Takes one thing at a time and gives what became of it, once it has been written with others. */
export type GroupedWriter<Entry, Outcome> = (entry: Entry) => Promise<Outcome>;

type Waiting<Entry, Outcome> = {
  readonly entry: Entry;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
};

/** Far more than a class sends at once; a longer queue is written in several goes. */
const LARGEST_GROUP = 500;

/**
 * Group commit: whatever waits is written in one statement, so that one wait for the disk serves all.
 *
 * `write` gets the entries in the order in which they came and gives an outcome for each, in the same
 * order, or throws when nothing was written. What poisons a group fails alone: the others of its group
 * are then written one by one. All fail where the store is away.
 */
export function groupWrites<Entry, Outcome>(
  write: (entries: readonly Entry[]) => Promise<readonly Outcome[]>,
): GroupedWriter<Entry, Outcome> {
  const queue: Array<Waiting<Entry, Outcome>> = [];
  let isPumping = false;

  const pump = async () => {
    isPumping = true;
    while (queue.length > 0) {
      // The embedded database answers without leaving the turn: nothing would arrive in between.
      await nextTurn();
      await writeGroup(queue.splice(0, LARGEST_GROUP), write);
    }
    isPumping = false;
  };
  return (entry) =>
    new Promise((resolve, reject) => {
      queue.push({ entry, resolve, reject });
      if (!isPumping) void pump();
    });
}

async function writeGroup<Entry, Outcome>(
  group: ReadonlyArray<Waiting<Entry, Outcome>>,
  write: (entries: readonly Entry[]) => Promise<readonly Outcome[]>,
): Promise<void> {
  try {
    settle(group, await write(group.map(({ entry }) => entry)));
  } catch (error) {
    // One by one, each would wait for a store that is away as long as the first did.
    if (group.length > 1 && !isStoreAway(error)) await writeApart(group, write);
    else for (const { reject } of group) reject(error);
  }
}

async function writeApart<Entry, Outcome>(
  group: ReadonlyArray<Waiting<Entry, Outcome>>,
  write: (entries: readonly Entry[]) => Promise<readonly Outcome[]>,
): Promise<void> {
  for (const waiting of group) await writeGroup([waiting], write);
}

function settle<Entry, Outcome>(
  group: ReadonlyArray<Waiting<Entry, Outcome>>,
  outcomes: readonly Outcome[],
): void {
  if (outcomes.length !== group.length) throw new Error("A group was not wholly accounted for.");
  for (const [at, outcome] of outcomes.entries()) group[at]?.resolve(outcome);
}
