import process from "node:process";

const LONG = 40;

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

/** How long something takes, in milliseconds on the clock. */
export function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
