import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { parseDossierYaml, parseDraftYaml } from "../src/reading/parse-yaml.ts";
import { hostileFile } from "../testing/hostile-files.ts";
import { medianOf, reportFigure, say } from "./figures.ts";
import { workOf } from "./work-of.ts";

const SLOWEST = 300;
const MOST_GROWTH_MB = 16;
const WARM_UP = 300;

/**
 * Reads so many hostile files; true when none took longer than its bound and memory stayed flat. A
 * file that seems slow is read again and its best time counts, since the machine may have been busy.
 */
export function run(count = 20_000): boolean {
  for (let seed = 0; seed < WARM_UP; seed += 1) readHostile(seed);
  const before = heapInMb();
  const timings = Array.from({ length: count }, (_, seed) => ({ seed, time: bestTime(seed) }));
  const after = heapInMb();
  const slowest = timings.toSorted((a, b) => b.time - a.time).slice(0, 5);
  for (const { seed, time } of slowest)
    say(`  ${time.toFixed(0)} ms  file ${seed}: ${hostileFile(seed).name}`);
  return [
    reportFigure(`${count} hostile files  slowest`, slowest[0]?.time ?? 0, {
      promise: SLOWEST,
      unit: "ms",
    }),
    reportFigure(`${count} hostile files  median`, medianOf(timings.map(({ time }) => time)), {
      promise: 50,
      unit: "ms",
    }),
    reportFigure(`heap ${before.toFixed(0)} → ${after.toFixed(0)} MB  growth`, after - before, {
      promise: MOST_GROWTH_MB,
      unit: "MB",
    }),
  ].every(Boolean);
}

function bestTime(seed: number): number {
  const first = readHostile(seed);
  return first <= SLOWEST / 2 ? first : Math.min(first, readHostile(seed), readHostile(seed));
}

/** How long the slower of the two readings takes. */
function readHostile(seed: number): number {
  const { text } = hostileFile(seed);
  return Math.max(
    workOf(() => parseDossierYaml(text)),
    workOf(() => parseDraftYaml(text)),
  );
}

function heapInMb(): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

if (import.meta.main) process.exitCode = run(Number(process.argv[2] ?? 20_000)) ? 0 : 1;
