import { randomUUID } from "node:crypto";
import {
  type KeptRow,
  nextBatch,
  numberAnswer,
  type Outbox,
  openOutbox,
  putAnswer,
  type SeatedClass,
  settle,
  toRequest,
  waitingAnswers,
} from "@linchpin/quiz/testing/load";

/** How often each student answers every question. */
const TIMES = 2;

/** What stands between the phones and the server. */
export type Line = {
  /** Where the server is just now. */
  readonly port: () => number;
  /** Waited for before anything is sent again. */
  readonly untilBack: () => Promise<unknown>;
  /** Called whenever answers were acknowledged, with how many have been. */
  readonly onAcknowledged: (count: number) => void;
};

/** What a class has seen so far. */
export type Lesson = {
  /** By student and question: the number of the highest answer that was acknowledged. */
  readonly acknowledged: ReadonlyMap<string, number>;
  /** By student and question: the last answer that was given. */
  readonly given: ReadonlyMap<string, KeptRow>;
  /** What was said instead: status, when to come again, the body; or that the line was cut. */
  readonly troubles: ReadonlySet<string>;
  /** Every student has been in trouble, or is through. */
  readonly held: Promise<unknown>;
  /** Nothing waits on any phone. */
  readonly done: Promise<unknown>;
};

/** The name of a question of a student in a `Lesson`. */
export function keyOf({ attempt, item }: Pick<KeptRow, "attempt" | "item">): string {
  return `${attempt} ${item}`;
}

/** All students answer all questions at once, and again; each sends until all is acknowledged. */
export function startLesson({ students, fields }: SeatedClass, line: Line): Lesson {
  const seen = {
    acknowledged: new Map<string, number>(),
    given: new Map<string, KeptRow>(),
    troubles: new Set<string>(),
  };
  const phones = students.map((student) => {
    const { promise: held, resolve: hold } = Promise.withResolvers<void>();
    const done = answerAll({ ...student, fields, line, seen, hold }).finally(hold);
    return { held, done };
  });
  const held = Promise.all(phones.map((phone) => phone.held));
  return { ...seen, held, done: Promise.all(phones.map(({ done }) => done)) };
}

type Phone = SeatedClass["students"][number] & {
  readonly fields: SeatedClass["fields"];
  readonly line: Line;
  readonly seen: {
    readonly acknowledged: Map<string, number>;
    readonly given: Map<string, KeptRow>;
    readonly troubles: Set<string>;
  };
  readonly hold: () => void;
};

async function answerAll(phone: Phone): Promise<void> {
  let outbox = openOutbox(new Map());
  const count = phone.fields.length;
  for (let turn = 0; turn < count * TIMES; turn += 1) {
    outbox = give(phone, outbox, (turn % count) + 1);
    // Two at a time, as from a student who is quicker than the line.
    if (turn % 2 === 1) outbox = await deliver(phone, outbox);
  }
  await deliver(phone, outbox);
}

function give({ attempt, fields, seen }: Phone, outbox: Outbox, item: number): Outbox {
  const controls = { item, fields: fields[item - 1] ?? {}, certainty: undefined };
  const marks = { submission: randomUUID(), madeAt: Date.now() };
  const answer = numberAnswer(outbox, controls, marks);
  const { seq, submission } = answer;
  seen.given.set(keyOf({ attempt, item }), { attempt, item, seq, submission });
  return putAnswer(outbox, answer);
}

async function deliver(phone: Phone, outbox: Outbox): Promise<Outbox> {
  const batch = nextBatch(waitingAnswers(outbox));
  if (batch.length === 0) return outbox;
  const body = toRequest(phone.attempt, "tab-of-a-phone", batch, Date.now());
  const reply = await post(phone, body);
  if (typeof reply !== "string")
    return await deliver(phone, settle(outbox, batch, note(phone, reply)));
  phone.seen.troubles.add(reply);
  phone.hold();
  await phone.line.untilBack();
  return await deliver(phone, outbox);
}

type Results = Parameters<typeof settle>[2];

function note({ attempt, seen, line }: Phone, results: Results): Results {
  for (const { item, fate, seq } of results)
    if (fate === "saved") seen.acknowledged.set(keyOf({ attempt, item }), seq);
  line.onAcknowledged(seen.acknowledged.size);
  return results;
}

/** The results, or what there was instead. */
async function post({ line, token }: Phone, body: string): Promise<Results | string> {
  const origin = `http://127.0.0.1:${line.port()}`;
  const headers = {
    "content-type": "application/json",
    cookie: `linchpin-student=${token}`,
    origin,
  };
  try {
    const response = await fetch(`${origin}/api/answers`, { method: "POST", headers, body });
    const told = await response.text();
    if (response.ok) return JSON.parse(told).results;
    return `${response.status} ${response.headers.get("retry-after")} ${told}`;
  } catch {
    return "cut";
  }
}
