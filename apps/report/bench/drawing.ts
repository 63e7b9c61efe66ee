import { readFileSync } from "node:fs";
import process from "node:process";
import { listDossiers } from "@linchpin/dossiers";
import { exponentOf, medianOf, reportFigure, say } from "@linchpin/model/bench";
import type { Handout } from "../src/compose/handout.ts";
import { renderHandout } from "../src/render/render-handout.tsx";
import { GROWTHS, largestHandout, ordinaryHandout } from "./samples.ts";
import { prepareStockHandout } from "./stock.tsx";

const WARM_UP = 6;
const RUNS = 20;
const FEW = 7;

/** Drawing in a warm process, in processor time: beside the stock renderer, growing, and at its largest. */
export async function benchDrawing(): Promise<boolean> {
  const yaml = yamlOf("third-flood");
  const kept = [await besideStock(ordinaryHandout(yaml)), await largest()];
  for (const growth of GROWTHS) kept.push(await growing(yaml, growth));
  return kept.every(Boolean);
}

/** One handout over and over; what a profile looks at. */
export async function drawOften(times = 40): Promise<void> {
  const handout = ordinaryHandout(yamlOf("third-flood"));
  for (let turn = 0; turn < times; turn += 1) await renderHandout(handout);
}

/** In turns, so that both meet the same machine. */
async function besideStock(handout: Handout): Promise<boolean> {
  const ours: number[] = [];
  const stock: number[] = [];
  for (let turn = 0; turn < WARM_UP + RUNS; turn += 1) {
    ours.push(await cpuOf(() => renderHandout(handout)));
    stock.push(await cpuOf(prepareStockHandout(handout)));
  }
  const [one, other] = [medianOf(ours.slice(WARM_UP)), medianOf(stock.slice(WARM_UP))];
  const { bytes, fill } = await renderHandout(handout);
  const untagged = await prepareStockHandout(handout)();
  say(
    `  ${fill.length} pages, ${kilobytes(bytes)} tagged against ${kilobytes(untagged)} untagged; ` +
      `${one.toFixed(0)} ms against ${other.toFixed(0)} ms`,
  );
  return reportFigure("a handout of about 10 pages to the stock renderer", one / other, {
    promise: 0.75,
    aim: 0.35,
  });
}

async function largest(): Promise<boolean> {
  const handout = largestHandout();
  const { fill } = await renderHandout(handout);
  const time = await medianTime(handout, 3);
  return reportFigure(
    `the largest dossier's teacher's edition, ${fill.length} pages`,
    time / 1000,
    {
      promise: 4,
      unit: "s",
    },
  );
}

async function growing(
  yaml: string,
  { what, sizes, handout }: (typeof GROWTHS)[number],
): Promise<boolean> {
  const points: Array<readonly [number, number]> = [];
  for (const size of sizes) {
    const sample = handout(yaml, size);
    const { fill } = await renderHandout(sample);
    const pages = fill.reduce((sum, share) => sum + share, 0);
    const time = await medianTime(sample, FEW);
    points.push([pages, time]);
    const each = `${time.toFixed(0)} ms, ${(time / pages).toFixed(1)} ms a page`;
    say(`  ${String(size).padStart(3)} ${what.padEnd(10)} ${pages.toFixed(1)} pages, ${each}`);
  }
  const [first = [1, 1], ...others] = points;
  const last = others.at(-1) ?? first;
  const growth = last[1] / last[0] / (first[1] / first[0]);
  say(`  time ~ pages ^ ${exponentOf(points).toFixed(2)}`);
  return reportFigure(`time a page, ${sizes[0]} to ${sizes.at(-1)} ${what}`, growth, {
    promise: 1.3,
  });
}

async function medianTime(handout: Handout, runs: number): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < runs; turn += 1) times.push(await cpuOf(() => renderHandout(handout)));
  return medianOf(times);
}

/** What something costs all processors together, in milliseconds: others on the machine do not count. */
async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function yamlOf(slug: string): string {
  const found = listDossiers().find((dossier) => dossier.slug === slug);
  if (!found) throw new Error(`no dossier ${slug}`);
  return readFileSync(found.yaml, "utf8");
}

function kilobytes({ length }: Uint8Array): string {
  return `${Math.round(length / 1024)} kB`;
}
