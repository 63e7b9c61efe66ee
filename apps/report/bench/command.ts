import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { medianOf, reportFigure } from "@linchpin/model/bench";

const PROGRAM = join(import.meta.dirname, "../../cli/src/linchpin.mjs");
const RUNS = 7;

/** The whole command in a process of its own, in seconds on the clock: drawing, and finding nothing to do. */
export function benchCommand(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "linchpin-bench-"));
  try {
    draw(join(folder, "first"));
    const cold = medianOf(times((at) => draw(join(folder, String(at)))));
    const out = join(folder, "0");
    const before = statSync(out).mtimeMs;
    const second = medianOf(times(() => draw(out)));
    return [
      reportFigure("cold command, one handout of about 10 pages", cold, {
        promise: 1.3,
        aim: 0.9,
        unit: "s",
      }),
      reportFigure("the same again, nothing changed", second, { promise: 0.5, unit: "s" }),
      statSync(out).mtimeMs === before,
    ].every(Boolean);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function times(work: (at: number) => void): readonly number[] {
  return Array.from({ length: RUNS }, (_, at) => {
    const start = performance.now();
    work(at);
    return (performance.now() - start) / 1000;
  });
}

function draw(out: string): void {
  const options = ["street-lamps", "--only", "review", "--out", out];
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, "handout", ...options]);
  if (status !== 0) throw new Error(String(stderr));
}
