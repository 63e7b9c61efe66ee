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
/**
 * Answers are sent without a pause in short bursts, in turn to servers that stand side by side, and of each
 * turn the ratio is taken: a machine is now faster and now slower, but hardly within two seconds. What V8
 * makes of a server differs from start to start.
 */
const SATURATING = { starts: 4, turns: 7, answers: 4_000, students: 200 };

const WAYS = ["bare", "ours", "written"] as const;
type Way = (typeof WAYS)[number];
/** Answers a second, and microseconds of CPU for each. */
type Figures = { readonly rate: number; readonly cpu: number };
type Turn = Readonly<Record<Way, Figures>>;

/**
 * `pnpm bench answers`: a class that answers at once, on both stores in one run, and the same answers to a bare
 * `node:http` handler on the same store, which opens, scores and writes them and guards nothing. Server and
 * clients share this machine. Fails when a promise is not kept.
 */
const isKept: boolean[] = [await benchStore("embedded", undefined)];
const programs = findPostgres(process.env, { for: "the answers to a PostgreSQL" });
if (programs !== undefined) {
  const cluster = await startCluster(programs);
  await createTemplate(cluster);
  isKept.push(await benchStore("PostgreSQL", async () => (await createDatabase(cluster)).url));
  await cluster.stop();
}
process.exitCode = isKept.every(Boolean) ? 0 : 1;

type NewStore = (() => Promise<string>) | undefined;

async function benchStore(name: string, newStore: NewStore): Promise<boolean> {
  const ours = await startServer("ours", newStore);
  const kept = await benchBarriers(name, ours).finally(ours.stop);
  const turns: Turn[] = [];
  for (let start = 0; start < SATURATING.starts; start += 1)
    turns.push(...(await saturateSideBySide(newStore)));
  const median = (figure: (turn: Turn) => number) => medianOf(turns.map(figure));
  const round = (figure: (turn: Turn) => number) => Math.round(median(figure));
  say(
    `${name}: ${round(({ ours }) => ours.rate)} answers a second (bare ${round(({ bare }) => bare.rate)})`,
  );
  say(
    `${name}: ${round(({ ours }) => ours.cpu)} \u00b5s of CPU an answer (bare ${round(({ bare }) => bare.cpu)})`,
  );
  const toWriting = median(({ ours, written }) => ours.cpu / written.cpu).toFixed(2);
  say(`${name}: ${toWriting} times what writing alone takes, without opening and scoring`);
  const ratios = turns.map(({ ours, bare }) => ours.cpu / bare.cpu).toSorted((a, b) => a - b);
  const [from, to] = [0.25, 0.75].map((share) => ratios[Math.floor(ratios.length * share)] ?? 0);
  say(`${name}: half of ${ratios.length} turns between ${from?.toFixed(2)} and ${to?.toFixed(2)}`);
  const ratio = medianOf(ratios);
  const toBare = reportFigure(`${name}: CPU an answer, to a bare handler`, ratio, { promise: 1.3 });
  return toBare && kept;
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

/** A server of each way, each on a store of its own, and what an answer costs each in every turn after the first. */
async function saturateSideBySide(newStore: NewStore): Promise<readonly Turn[]> {
  const servers = await Promise.all(WAYS.map((way) => startServer(way, newStore)));
  try {
    return await saturateInTurn(servers);
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()));
  }
}

async function saturateInTurn(servers: readonly Server[]): Promise<readonly Turn[]> {
  const senders = await Promise.all(
    servers.map(({ seated }) => openSenders(seated, SATURATING.students)),
  );
  const turns: Turn[] = [];
  for (let turn = 0; turn <= SATURATING.turns; turn += 1) {
    const figures: Figures[] = [];
    for (const [at, server] of servers.entries())
      figures.push(await saturate(server, senders[at] ?? []));
    const pairs = WAYS.map((way, at) => [way, figures[at]] as const);
    // A figure for each way.
    turns.push(Object.fromEntries(pairs) as Turn);
  }
  for (const { close } of senders.flat()) close();
  return turns.slice(1);
}

/** Answers without a pause on each connection. */
async function saturate({ spent }: Server, senders: readonly Sender[]): Promise<Figures> {
  const [before, began] = [await spent(), performance.now()];
  await sendAll(senders, SATURATING.answers);
  const [after, took] = [await spent(), performance.now() - began];
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

type Server = {
  readonly seated: Seated;
  readonly spent: () => Promise<Spent>;
  readonly stop: () => Promise<void>;
};

async function startServer(way: Way, newStore: NewStore): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "linchpin-bench-"));
  const url = (await newStore?.()) ?? "";
  const child = fork(join(import.meta.dirname, "answer-server.ts"), [way, folder, url]);
  // What the child sends first, and what it sends when asked.
  const seated = (await once(child, "message"))[0] as Seated;
  return {
    seated,
    spent: async () => {
      child.send("spent");
      return (await once(child, "message"))[0] as Spent;
    },
    stop: async () => {
      child.send("stop");
      await once(child, "exit");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
