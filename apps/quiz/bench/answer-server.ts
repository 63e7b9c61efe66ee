import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import process from "node:process";
import { openDatabase } from "#db/open.ts";
import { attempts, devices } from "#db/schema.ts";
import type { AnswerEntry } from "#server/answering/answer-entry.ts";
import { openAnswering } from "#server/answering/answering.ts";
import { groupWrites } from "#server/answering/group-writes.ts";
import { writeAnswers } from "#server/answering/write-answers.ts";
import { requireForm } from "#server/forms.ts";
import { listenFrom } from "#server/listen.ts";
import { reachOf } from "#server/network/reach.ts";
import { publishDossiers } from "#server/publish.ts";
import { type Answer, answerBy } from "#server/serving/answer.ts";
import { openHotPaths } from "#server/serving/hot-paths.ts";
import { hashToken, newToken } from "#server/tokens.ts";
import { fittingAnswer, sealAnswer } from "#testing/answers.ts";
import { everyKindYaml } from "#testing/every-kind.ts";
import { openClass } from "#testing/open-class.ts";

/** How many students sit in the class. */
const STUDENTS = 2_000;

/** What the bench is told once the class sits: where to send, as whom, and what a whole answer is. */
export type Seated = {
  readonly port: number;
  readonly students: ReadonlyArray<{ readonly attempt: string; readonly token: string }>;
  /** For each question, from the first, its controls as a browser sends them. */
  readonly fields: ReadonlyArray<Readonly<Record<string, string | readonly string[]>>>;
};

/** Microseconds of CPU since the process began, and answers written. */
export type Spent = { readonly cpu: number; readonly written: number };

/**
 * A class on one store, for `answers.ts` to send answers to: behind all our guards, or with `bare` on
 * a handler that parses JSON and writes it by the same statement, and nothing else.
 */
const [way = "", folder = "", url = ""] = process.argv.slice(2);
const store = await openDatabase(folder, { url: url === "" ? undefined : url });
const { database } = store;
const [published] = await publishDossiers(
  database,
  [{ slug: "bench", yaml: everyKindYaml }],
  () => {},
);
if (!published) throw new Error("Nothing was published.");
const session = await openClass(database, published);
const students = await seat();
const { form, seal } = await requireForm(database, session.formDigest);

/** What the bare handler writes: the same answers, opened and scored beforehand. */
const fitting = form.items.map(fittingAnswer);
let written = 0;
const write = groupWrites((entries: readonly AnswerEntry[]) => writeAnswers(database, entries));
const server = createServer();
const listening = await listenFrom(server, 4_600);
if (!listening) throw new Error("There is no free port.");
const answer = way === "bare" ? answerBare : answerOurs(listening.port);
server.on("request", (request, response) => void answer(request, response));

process.on("message", (asked) => {
  if (asked === "spent") tell({ cpu: cpuNow(), written } satisfies Spent);
  if (asked === "stop") void stop();
});
tell({ port: listening.port, students, fields: form.items.map(fieldsFor) } satisfies Seated);

async function seat() {
  const seated = Array.from({ length: STUDENTS }, (_, at) => {
    return { token: newToken(), nickname: `Student ${at}` };
  });
  const { id: sessionId, formDigest } = session;
  const rows = await database
    .insert(attempts)
    .values(seated.map(({ nickname }) => ({ sessionId, formDigest, nickname })))
    .returning({ id: attempts.id });
  const all = seated.map(({ token }, at) => ({ token, attempt: rows[at]?.id ?? "" }));
  await database.insert(devices).values(
    all.map(({ token, attempt: attemptId }) => ({
      tokenHash: hashToken(token),
      sessionId,
      attemptId,
    })),
  );
  return all;
}

function fieldsFor(item: (typeof form.items)[number]) {
  const sealed = sealAnswer(item, fittingAnswer(item), seal);
  if (sealed.kind === "picked") return { option: sealed.options };
  if (sealed.kind === "placed")
    return Object.fromEntries(
      Object.entries(sealed.columns).map(([row, column]) => [`row.${row}`, column]),
    );
  return Object.fromEntries(sealed.entries.map((id, at) => [`place.${id}`, String(at + 1)]));
}

function answerOurs(port: number): Answer {
  const take = openAnswering(database);
  const counted: typeof take = async (sent) => {
    const outcome = await take(sent);
    written += 1;
    return outcome;
  };
  const known = reachOf({ port, isClass: false, publicOrigin: undefined });
  const page: Answer = async (_, response) => void response.writeHead(404).end();
  return answerBy({
    reach: () => known,
    hotPaths: openHotPaths(counted),
    page,
    isDevelopment: false,
  });
}

async function answerBare(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const { attempt, answers } = JSON.parse(Buffer.concat(chunks).toString("utf8"));
  const [{ item, round, seq, submission, age }] = answers;
  const device = hashToken(request.headers.cookie?.split("=")[1] ?? "");
  const outcome = await write({
    attemptId: attempt,
    device,
    itemNumber: item,
    round,
    seq,
    submissionId: submission,
    response: fitting[item - 1] ?? { kind: "picked", options: [] },
    points: 1,
    certainty: null,
    age,
    tab: null,
  });
  written += 1;
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(outcome));
}

function cpuNow(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

function tell(message: Seated | Spent): void {
  process.send?.(message);
}

async function stop(): Promise<void> {
  server.closeAllConnections();
  await store.close();
  process.exit();
}
