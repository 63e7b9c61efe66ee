const LONG = 40;

/** One line of a bench: what was measured, the figure and its bound; true when it keeps to it. */
export function reportFigure(name: string, value: number, bound: number, unit = "ms"): boolean {
  const figure = `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`;
  process.stdout.write(`${name.padEnd(44)} ${figure.padStart(9)}  (bound ${bound})\n`);
  return value <= bound;
}

/** The middle one of some figures. */
export function medianOf(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}

/** How long something takes, in milliseconds on the clock. */
export function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * How long something takes where nothing else runs, in milliseconds. The time on the clock, or of this
 * thread's processor if that is less: what others do on a shared machine does not count. The processor's
 * time is told in steps of some milliseconds, so it is asked only where more than a few have passed.
 */
export function workOf(work: () => unknown): number {
  const start = process.threadCpuUsage();
  const time = timeOf(work);
  const { user, system } = process.threadCpuUsage(start);
  const processor = (user + system) / 1_000;
  return time > LONG ? Math.min(time, processor) : time;
}
