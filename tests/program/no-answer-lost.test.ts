import { EventEmitter, on } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { KeptRow } from "@linchpin/quiz/testing/load";
import {
  createDatabase,
  findPostgres,
  type RunningCluster,
  startCluster,
} from "@linchpin/quiz/testing/postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AnswerServer, startAnswerServer } from "../support/answer-server.ts";
import { keyOf, type Lesson, startLesson } from "../support/phones.ts";

const STUDENTS = 40;

/** Of 40 students and ten questions: when so many have been acknowledged, something happens. */
const MOMENTS = { first: 120, second: 240 };

/** What a student is told meanwhile: to come again in two seconds, and in one sentence why. */
const AWAY = `503 2 ${JSON.stringify({
  type: "/problems/store-away",
  title: "The quiz cannot reach its database just now. Try again in a moment.",
  status: 503,
})}`;

const programs = findPostgres(process.env, { for: "a database that goes away under a class" });
const folder = mkdtempSync(join(tmpdir(), "linchpin-lost-"));
const beside = join(folder, "beside-postgres");

/** On its way while the embedded database is made, which takes longest. */
let begun: ReturnType<typeof beginOnPostgres>;

beforeAll(() => {
  if (programs !== undefined) begun = beginOnPostgres(programs);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a server on the embedded database that is killed while a class answers", () => {
  const data = join(folder, "embedded");
  let server: AnswerServer;
  let opened: OpenedLesson;

  beforeAll(async () => {
    server = await startAnswerServer(data, { students: STUDENTS });
    opened = openLesson(() => server);
    await opened.until(MOMENTS.first);
    await server.kill();
  });
  afterAll(() => server.stop());

  test("has every answer that it acknowledged when it is started anew", async () => {
    server = await startAnswerServer(data);
    expect(opened.lesson.troubles).toEqual(new Set(["cut"]));
    expect(lostOf(opened.lesson, server.kept)).toEqual([]);
  });

  test("takes what the class sends again and all that follows, each answer once", async () => {
    opened.comeBack();
    await opened.lesson.done;
    expect(inOrder(await server.read())).toEqual(inOrder(opened.lesson.given.values()));
  });
});

describe.runIf(programs !== undefined)("a PostgreSQL that is stopped while a class answers", () => {
  let cluster: RunningCluster;
  let url: string;
  let server: AnswerServer;
  let opened: OpenedLesson;

  beforeAll(async () => {
    ({ cluster, url, server } = await begun);
    opened = openLesson(() => server);
    await opened.until(MOMENTS.first);
    await cluster.goDown();
    await opened.lesson.held;
  });
  afterAll(async () => {
    await server.stop();
    await cluster.stop();
  });

  test("has every student told in one sentence to come again, and ends no server", () => {
    expect(opened.lesson.troubles).toEqual(new Set([AWAY]));
    expect(server.isRunning()).toBe(true);
  });

  test("is reported by the server's health until it is back, with every answer that was acknowledged", async () => {
    const health = async () => (await fetch(`http://127.0.0.1:${server.port}/health`)).status;
    expect(await health()).toBe(503);
    await cluster.comeUp();
    expect(await health()).toBe(200);
    expect(lostOf(opened.lesson, await server.read())).toEqual([]);
  });

  test("takes answers again, and has those that were acknowledged when the server is killed", async () => {
    opened.comeBack();
    await opened.until(MOMENTS.second);
    await server.kill();
    server = await startAnswerServer(beside, { url });
    expect(opened.lesson.troubles).toEqual(new Set([AWAY, "cut"]));
    expect(lostOf(opened.lesson, server.kept)).toEqual([]);
  });

  test("has each answer once in the end", async () => {
    opened.comeBack();
    await opened.lesson.done;
    expect(inOrder(await server.read())).toEqual(inOrder(opened.lesson.given.values()));
  });
});

async function beginOnPostgres(withPrograms: string) {
  const cluster = await startCluster(withPrograms);
  const { url } = await createDatabase(cluster, { template: "template0" });
  return { cluster, url, server: await startAnswerServer(beside, { url, students: STUDENTS }) };
}

type OpenedLesson = ReturnType<typeof openLesson>;

/** A class that begins to answer at once; whoever was in trouble waits until it is told to come back. */
function openLesson(server: () => AnswerServer) {
  const { seated } = server();
  if (seated === undefined) throw new Error("Nobody sits in the class.");
  const counted = new EventEmitter();
  let back = Promise.withResolvers<void>();
  const lesson = startLesson(seated, {
    port: () => server().port,
    untilBack: () => back.promise,
    onAcknowledged: (count) => counted.emit("count", count),
  });
  const until = async (moment: number) => {
    for await (const [count] of on(counted, "count")) if (count >= moment) return;
  };
  const comeBack = () => {
    back.resolve();
    back = Promise.withResolvers();
  };
  return { lesson, until, comeBack };
}

/** What was acknowledged and is not in the database, or is there twice. */
function lostOf({ acknowledged }: Lesson, kept: readonly KeptRow[]): readonly string[] {
  return [...acknowledged].flatMap(([key, seq]) => {
    const rows = kept.filter((row) => keyOf(row) === key);
    const isThere = rows.length === 1 && rows.every((row) => row.seq >= seq);
    return isThere ? [] : [`${key}: ${seq}, kept ${rows.map((row) => row.seq)}`];
  });
}

function inOrder(rows: Iterable<KeptRow>): readonly KeptRow[] {
  return [...rows].sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
}
