import process from "node:process";

/** What a figure is measured against: the promise it must keep, and what we aim at. */
type Bound = { readonly promise: number; readonly aim?: number; readonly unit?: string };

/** One line of a bench: what was measured, the figure, its promise and aim; true when it keeps the promise. */
export function reportFigure(name: string, figure: number, bound: Bound): boolean {
  const { promise, aim, unit = "" } = bound;
  const shown = [figure.toFixed(figure < 10 ? 2 : 0), unit].filter(Boolean).join(" ");
  const bounds = [`promise ${promise}`, ...(aim === undefined ? [] : [`aim ${aim}`])].join(", ");
  say(`${name.padEnd(56)} ${shown.padStart(9)}  (${bounds})`);
  return figure <= promise;
}

/** A line of a bench. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The middle one of some figures. */
export function medianOf(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;
}

/** The slope of a line through the logarithms (least squares): 1 is growth in step with the size. */
export function exponentOf(points: ReadonlyArray<readonly [size: number, cost: number]>): number {
  const logs = points.map(([size, cost]) => ({ x: Math.log(size), y: Math.log(cost) }));
  const mean = (of: (point: { x: number; y: number }) => number) =>
    logs.reduce((sum, point) => sum + of(point), 0) / logs.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  return mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2);
}
