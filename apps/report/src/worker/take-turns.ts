export type Turns = {
  /** Runs a task when it is its turn. */
  readonly take: <Outcome>(task: () => Promise<Outcome>) => Promise<Outcome>;
  /** Whether one more could run at once, or be at most the `most`th to wait. */
  readonly hasRoom: (most: number) => boolean;
};

/** Lets `width` tasks run at once; the others wait, first come, first served. */
export function takeTurns(width: number): Turns {
  const waiting: Array<() => void> = [];
  let running = 0;
  return {
    hasRoom: (most) => running < width || waiting.length < most,
    take: async (task) => {
      if (running < width) running += 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await task();
      } finally {
        // Whoever is next takes this place over; none is free in between.
        const next = waiting.shift();
        if (next) next();
        else running -= 1;
      }
    },
  };
}
