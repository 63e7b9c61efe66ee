import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { medianOf, reportFigure, say } from "@linchpin/model/bench";
import { createDatabase, createTemplate } from "#testing/postgres/databases.ts";
import { findPostgres } from "#testing/postgres/find-postgres.ts";
import { startCluster } from "#testing/postgres/start-cluster.ts";
import type { Seated, Spent } from "./answer-server.ts";
import { openSenders, type Sender } from "./senders.ts";

/** How often each figure is taken; the median counts. */
const ROUNDS = 5;
/** How many answers are sent to see what one costs, by as many students at once as a large school has. */
const SATURATING = { answers: 20_000, students: 200 };

const WAYS = ["bare", "ours", "written"] as const;
type Way = (typeof WAYS)[number];
type Figures = { readonly rate: number; readonly cpu: number };

/**
 * `pnpm bench answers`: a class that answers at once, on both stores in one run, and the same answers to a bare
 * `node:http` handler on the same store, which opens, scores and writes them and guards nothing. Server and clients share this machine. Fails when a promise is not kept.
 */
const isKept: boolean[] = [await benchStore("embedded", undefined)];
const programs = findPostgres(process.env, { for: "the answers to a PostgreSQL" });
if (programs !== undefined) {
  const cluster = await startCluster(programs);
  await createTemplate(cluster);
  const { url } = await createDatabase(cluster);
  isKept.push(await benchStore("PostgreSQL", url));
  await cluster.stop();
}
process.exitCode = isKept.every(Boolean) ? 0 : 1;

async function benchStore(name: string, url: string | undefined): Promise<boolean> {
  const figures: Record<Way, Figures[]> = { ours: [], bare: [], written: [] };
  const kept = await withServer("ours", url, async (seated) => await benchBarriers(name, seated));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const way of WAYS) figures[way].push(await withServer(way, url, saturate));
  }
  const cpu = (way: Way) => medianOf(figures[way].map((one) => one.cpu));
  const rate = (way: Way) => Math.round(medianOf(figures[way].map((one) => one.rate)));
  say(`${name}: ${rate("ours")} answers a second (bare ${rate("bare")})`);
  say(
    `${name}: ${cpu("ours").toFixed(0)} \u00b5s of CPU an answer (bare ${cpu("bare").toFixed(0)})`,
  );
  const toWriting = (cpu("ours") / cpu("written")).toFixed(2);
  say(`${name}: ${toWriting} times what writing alone takes, without opening and scoring`);
  return (
    reportFigure(`${name}: CPU an answer, to a bare handler`, cpu("ours") / cpu("bare"), {
      promise: 1.3,
    }) && kept
  );
}

async function benchBarriers(name: string, { seated }: Server): Promise<boolean> {
  const p99 = await barriers(seated, 200);
  const all = await barriers(seated, 2_000);
  const kept = [
    reportFigure(`${name}: 200 at once, 99th percentile`, medianOf(p99.map(at99)), {
      promise: 250,
      unit: "ms",
    }),
    reportFigure(`${name}: 2,000 at once, all acknowledged`, medianOf(all.map(last)), {
      promise: 1_500,
      unit: "ms",
    }),
  ];
  return kept.every(Boolean);
}

/** Each round, how long every one of so many waited that answered at one moment, in milliseconds. */
async function barriers(seated: Seated, students: number): Promise<readonly (readonly number[])[]> {
  const senders = await openSenders(seated, students);
  const rounds: (readonly number[])[] = [];
  // One more for warming up.
  for (let round = 0; round <= ROUNDS; round += 1)
    rounds.push(await Promise.all(senders.map(({ send }) => send())));
  for (const { close } of senders) close();
  return rounds.slice(1);
}

function at99(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.99) - 1] ?? 0;
}

function last(times: readonly number[]): number {
  return Math.max(...times);
}

/** Answers without a pause on each connection; what one costs, after the first fifth. */
async function saturate({ seated, spent }: Server): Promise<Figures> {
  const senders = await openSenders(seated, SATURATING.students);
  await sendAll(senders, SATURATING.answers / 5);
  const [before, began] = [await spent(), performance.now()];
  await sendAll(senders, SATURATING.answers);
  const [after, took] = [await spent(), performance.now() - began];
  for (const { close } of senders) close();
  const written = after.written - before.written;
  return { rate: (written * 1_000) / took, cpu: (after.cpu - before.cpu) / written };
}

async function sendAll(senders: readonly Sender[], answers: number): Promise<void> {
  let left = answers;
  const goOn = async ({ send }: Sender) => {
    while (left > 0) {
      left -= 1;
      await send();
    }
  };
  await Promise.all(senders.map(goOn));
}

type Server = { readonly seated: Seated; readonly spent: () => Promise<Spent> };

async function withServer<Result>(
  way: Way,
  url: string | undefined,
  work: (server: Server) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "linchpin-bench-"));
  const child = fork(join(import.meta.dirname, "answer-server.ts"), [way, folder, url ?? ""]);
  try {
    // What the child sends first, and what it sends when asked.
    const seated = (await once(child, "message"))[0] as Seated;
    const spent = async () => {
      child.send("spent");
      return (await once(child, "message"))[0] as Spent;
    };
    return await work({ seated, spent });
  } finally {
    child.send("stop");
    await once(child, "exit");
    rmSync(folder, { recursive: true, force: true });
  }
}
