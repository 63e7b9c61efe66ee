import {
  type AnswerResult,
  numberAnswer,
  type Outbox,
  openOutbox,
  putAnswer,
  settle,
  type UnsentAnswer,
  waitingAnswers,
} from "#components/class/outbox/outbox.ts";
import { nextBatch, toRequest } from "#components/class/outbox/sending.ts";

/** The questions there are. */
export const ITEMS = [1, 2, 3];

/** A student's page. */
type Tab = {
  outbox: Outbox;
  readonly onDevice: Map<string, boolean>;
  /** What was given here since it was opened, by question. */
  readonly last: Map<number, UnsentAnswer>;
};

type SentAnswer = Pick<UnsentAnswer, "item" | "seq" | "submission" | "fields">;
type Batch = { readonly from: Tab; readonly batch: readonly UnsentAnswer[] };

/** A student's pages in one browser, its storage, the server's rows, and what is under way between them. */
export type Lesson = {
  readonly tabs: Tab[];
  readonly device: Map<number, UnsentAnswer>;
  readonly rows: Map<number, SentAnswer>;
  /** Every answer, in the order in which they were given. */
  readonly given: UnsentAnswer[];
  readonly requests: Array<Batch & { readonly body: string }>;
  readonly replies: Array<Batch & { readonly results: readonly AnswerResult[] }>;
  clock: number;
};

/** One thing that happens; it is said in `what` for whoever reads a history that went wrong. */
export type Step = { readonly what: string; readonly take: (lesson: Lesson) => void };

/** A lesson in so many tabs in which all that has happened; `look` is called after each. */
export function play(
  tabs: number,
  steps: readonly Step[],
  look: (lesson: Lesson) => void = () => undefined,
): Lesson {
  const stores = { device: new Map(), rows: new Map(), given: [] };
  const lesson: Lesson = { ...stores, tabs: [], requests: [], replies: [], clock: 0 };
  for (let opened = 0; opened < tabs; opened += 1) lesson.tabs.push(openTab(lesson));
  for (const { take } of steps) {
    take(lesson);
    look(lesson);
  }
  return lesson;
}

/** The line is good again: every tab sends until nothing is under way. */
export function comeToRest(lesson: Lesson): void {
  for (let round = 0; round < 4; round += 1) {
    for (const [tab] of lesson.tabs.entries()) send(lesson, tab);
    while (lesson.requests.length > 0) arrive(lesson, 0, false);
    while (lesson.replies.length > 0) hear(lesson, 0, true);
  }
}

/** An answer is given in a tab, and written to the device where that has no later one. */
export function give({ tabs, given, device, clock }: Lesson, tab: number, item: number): void {
  const open = at(tabs, tab);
  const controls = { item, fields: { option: [`${given.length}`] }, certainty: undefined };
  const marks = { submission: `submission ${given.length}`, madeAt: clock };
  const answer = numberAnswer(open.outbox, controls, marks);
  open.outbox = putAnswer(open.outbox, answer);
  open.last.set(item, answer);
  given.push(answer);
  const isLatest = (device.get(item)?.seq ?? 0) <= answer.seq;
  if (isLatest) device.set(item, answer);
  open.onDevice.set(answer.submission, isLatest);
}

/** What waits in a tab goes on the line. */
export function send({ tabs, requests, clock }: Lesson, tab: number): void {
  const from = at(tabs, tab);
  const batch = nextBatch(waitingAnswers(from.outbox));
  const body = toRequest("attempt", "tab", batch, clock);
  if (batch.length > 0) requests.push({ from, batch, body });
}

/** A request arrives, and the reply goes on the line. */
export function arrive({ requests, replies, rows }: Lesson, which: number, isTwice: boolean): void {
  const place = which % (requests.length || 1);
  const [request] = isTwice ? requests.slice(place, place + 1) : requests.splice(place, 1);
  if (!request) return;
  const { answers }: { readonly answers: readonly SentAnswer[] } = JSON.parse(request.body);
  replies.push({ ...request, results: answers.map((answer) => write(rows, answer)) });
}

/** A reply is heard where the tab that asked is still open; what the device fails to forget is sent again one day. */
export function hear({ tabs, replies, device }: Lesson, which: number, isForgotten: boolean): void {
  const [reply] = replies.splice(which % (replies.length || 1), 1);
  if (!(reply && tabs.includes(reply.from))) return;
  const { from, batch, results } = reply;
  from.outbox = settle(from.outbox, batch, results);
  const left = new Set([...from.outbox.unsent.values()].map(({ submission }) => submission));
  for (const { item, submission } of batch) {
    const isDone = !left.has(submission) && device.get(item)?.submission === submission;
    if (isDone && isForgotten) device.delete(item);
  }
}

/** A tab is killed and opened anew; what it had on the line may still arrive. */
export function reopen(lesson: Lesson, tab: number): void {
  lesson.tabs[tab % lesson.tabs.length] = openTab(lesson);
}

function openTab({ rows, device }: Lesson): Tab {
  const standing = [...rows].map(([item, { seq, fields }]) => {
    return [item, { seq, fields, certainty: undefined }] as const;
  });
  const kept = [...device.values()];
  const outbox = kept.reduce(putAnswer, openOutbox(new Map(standing)));
  const onDevice = new Map(kept.map(({ submission }) => [submission, true]));
  return { outbox, onDevice, last: new Map() };
}

/** What `writeAnswers` does to one answer. */
function write(rows: Map<number, SentAnswer>, answer: SentAnswer): AnswerResult {
  const before = rows.get(answer.item);
  const isKnown = before?.seq === answer.seq && before.submission === answer.submission;
  const isHigher = answer.seq > (before?.seq ?? 0);
  if (isHigher) rows.set(answer.item, answer);
  const stands = isHigher ? answer : before;
  const fate = isKnown || isHigher ? "saved" : "superseded";
  return { item: answer.item, fate, seq: stands?.seq ?? 0 };
}

function at<Item>(list: readonly Item[], index: number): Item {
  const found = list[index % list.length];
  if (found === undefined) throw new Error("There is none.");
  return found;
}
