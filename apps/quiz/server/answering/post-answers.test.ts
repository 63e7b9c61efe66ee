import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { OpenDatabase } from "#db/client.ts";
import { responses } from "#db/schema.ts";
import { openAnswering } from "#server/answering/answering.ts";
import { postAnswers } from "#server/answering/post-answers.ts";
import { requireForm, type StoredForm } from "#server/forms.ts";
import { limits } from "#server/guard/limits.ts";
import { publishDossiers } from "#server/publish.ts";
import { fittingAnswer, sealAnswer } from "#testing/answers.ts";
import { everyKindYaml } from "#testing/every-kind.ts";
import { openClass, seatStudent } from "#testing/open-class.ts";
import { openTestDatabase } from "#testing/open-test-database.ts";

let store: OpenDatabase;
let server: Server;
let session: Awaited<ReturnType<typeof openClass>>;
let student: Awaited<ReturnType<typeof seatStudent>>;
let stored: StoredForm;

beforeAll(async () => {
  store = await openTestDatabase();
  const file = { slug: "car-ban", yaml: everyKindYaml };
  const [published] = await publishDossiers(store.database, [file], () => {});
  if (!published) throw new Error("Nothing was published.");
  session = await openClass(store.database, published);
  stored = await requireForm(store.database, session.formDigest);
  const take = openAnswering(store.database);
  const handle = postAnswers(take, ({ headers }) => headers["x-device"]?.toString());
  server = createServer((request, response) => void handle(request, response)).listen(0);
});
beforeEach(async () => {
  student = await seatStudent(store.database, session);
});
afterAll(async () => {
  server.close();
  await store.close();
});

/** An answer that fits one of the choices of the form, as a browser sends it. */
function answer(more: Readonly<Record<string, unknown>> = {}) {
  const at = stored.form.items.findIndex(({ kind }) => kind === "single-choice");
  const item = stored.form.items[at];
  if (!item) throw new Error("The sample asks no single choice.");
  const sealed = sealAnswer(item, fittingAnswer(item), stored.seal);
  const fields = { option: sealed.kind === "picked" ? sealed.options : [] };
  const submission = crypto.randomUUID();
  return { item: at + 1, round: 1, seq: 1, submission, fields, age: 0, ...more };
}

async function post(body: unknown, headers: Readonly<Record<string, string>> = {}) {
  const { port } = server.address() as AddressInfo;
  return await fetch(`http://127.0.0.1:${port}/api/answers`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-device": student.device, ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

const sent = (...answers: readonly unknown[]) => ({
  attempt: student.attemptId,
  tab: "tab-one-two",
  answers,
});

const kept = () =>
  store.database.select().from(responses).where(eq(responses.attemptId, student.attemptId));

test("an answer that is acknowledged is in the database, scored, and says where the session stands", async () => {
  const response = await post(sent(answer({ certainty: "very" })));
  expect(await response.json()).toMatchObject({
    results: [{ fate: "saved", seq: 1 }],
    isNewestTab: true,
    phase: "open",
  });
  expect(await kept()).toMatchObject([{ points: 1, certainty: "very" }]);
});

test("one answer that is not whole keeps no other from being kept, and says what is missing", async () => {
  const response = await post(sent(answer({ fields: {} }), answer()));
  const { results } = await response.json();
  expect(results).toMatchObject([
    { fate: "refused", problem: "Choose one of the answers first." },
    { fate: "saved" },
  ]);
});

test.for([
  { body: "{", status: 422, because: "it is no JSON" },
  { body: { attempt: "x" }, status: 422, because: "it is not what an outbox sends" },
  { body: "x".repeat(64_001), status: 413, because: "it is past the limit" },
  { body: "{}", type: "text/plain", status: 415, because: "only JSON is taken" },
])("a request is refused with $status where $because", async ({ body, type, status }) => {
  const headers = type === undefined ? {} : { "content-type": type };
  expect((await post(body, headers)).status).toBe(status);
});

test("a browser without a student's cookie, and one of another student, are told the same whatever they send", async () => {
  const other = await seatStudent(store.database, session);
  const told: string[] = [];
  for (const device of ["", other.device]) {
    for (const more of [{}, { fields: {} }]) {
      const response = await post(sent(answer(more)), { "x-device": device });
      told.push(`${response.status} ${await response.text()}`);
    }
  }
  expect(told[0]).toContain("404 ");
  expect(new Set(told).size).toBe(1);
  expect(await kept()).toEqual([]);
});

test("nobody's hands send 300 answers a minute: what goes on is told when to come again", async () => {
  const asker = { address: "127.0.0.1", key: student.attemptId };
  for (let time = 0; time < 300; time += 1) limits().spend("write", asker);
  const { status, headers } = await post(sent(answer()));
  expect([status, headers.get("retry-after")]).toEqual([429, "1"]);
});
