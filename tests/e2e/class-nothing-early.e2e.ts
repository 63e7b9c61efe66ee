import type { Item } from "@linchpin/model";
import { canariesOf, reasonsOf, shownOf } from "../support/canaries.ts";
import { type ClassServer, startClassServer } from "../support/class-server.ts";
import { joinPlainly } from "../support/plain-student.ts";
import { signInPlainly } from "../support/plain-teacher.ts";
import { occursIn } from "../support/received.ts";
import { expect, test } from "../support/test.ts";

// One server for all of them.
test.describe.configure({ mode: "default", timeout: 120_000 });
// Megabytes are read here, which a trace would keep.
test.use({ trace: "off" });

let server: ClassServer;
test.beforeAll(async () => {
  // The first start makes a database.
  test.setTimeout(120_000);
  server = await startClassServer();
});
test.afterAll(() => server.stop());

const LESSON = { minutes: 45, allowsHints: true, asksCertainty: true } as const;

for (const feedback of ["after-closing", "never"] as const) {
  test(`no byte that a student is sent before the session is closed tells what fits: ${feedback}`, async ({
    request,
  }) => {
    const session = await server.open({ ...LESSON, feedback });
    const { items } = session;
    expect(new Set(items.map(({ kind }) => kind)).size).toBe(6);
    const student = await joinPlainly(request, server.origin, session);
    await student.visit();
    expectNothing(student.take(), { of: items, shown: items });
    for (const index of items.keys()) await student.answer(index);
    await student.look();
    expectNothing(student.take(), { of: items, shown: items });

    await student.handIn();
    await student.look();
    expectNothing(student.take(), { of: items, said: "You have handed in" });
    await server.close(session, 0);
    await student.answer(0);
    await student.look();
    expectNothing(student.take(), { of: items, said: "Your teacher has closed the quiz" });
    await server.close(session, 40);
    await student.answer(0);
    await student.look();
    const sent = student.take();
    if (feedback === "never") expectNothing(sent, { of: items, said: "The quiz is closed" });
    // The search would have found it all.
    else expect(missingIn(sent, items.map(whyOf))).toEqual([]);
  });
}

test("where each answer is checked at once, no byte that a student is sent tells what fits a question that is still open", async ({
  request,
}) => {
  const session = await server.open({ ...LESSON, feedback: "at-once" });
  const student = await joinPlainly(request, server.origin, session);
  for (const index of session.items.keys()) {
    await (index === 0 ? student.visit() : student.look());
    const told = session.items.slice(0, index);
    const open = session.items.slice(index);
    const sent = student.take();
    expectNothing(sent, { of: open, shown: open, told });
    // The search would have found it all.
    expect(missingIn(sent, told.map(whyOf))).toEqual([]);
    await student.answer(index);
  }
});

test("what a teacher projects tells a class nothing of what fits, and nothing of who answered what", async ({
  playwright,
  request,
}) => {
  const session = await server.open({ ...LESSON, feedback: "at-once" });
  const student = await joinPlainly(request, server.origin, session);
  for (const index of session.items.keys()) await student.answer(index);

  const teacher = await signInPlainly(server, playwright.request);
  const board = `/teach/sessions/${session.id}`;
  const beside = ["state", "close", "text", "make-up", "slips", "paper"];
  await teacher.visit(["/teach", board, ...beside.map((page) => `${board}/${page}`)]);
  const sent = teacher.take();
  expectNothing(sent, { of: session.items, said: "1 joined" });
  const answers = session.fields.flatMap((fields) => Object.entries(fields).flat(2));
  const sealed = answers.filter((text) => text.length > 20);
  expect(sealed.filter((text) => occursIn(sent, text))).toEqual([]);
});

type Expected = {
  /** Of these nobody may know what fits. */
  readonly of: readonly Item[];
  /** These were shown, so it was the right thing that was listened to. */
  readonly shown?: readonly Item[];
  /** And this was said. */
  readonly said?: string;
  /** Of these what fits is known. */
  readonly told?: readonly Item[];
};

function expectNothing(sent: string, { of, shown = [], said = "", told = [] }: Expected): void {
  expect(missingIn(sent, [said, ...shown.flatMap(shownOf)])).toEqual([]);
  const known = [...[...of, ...told].flatMap(shownOf), ...told.flatMap(reasonsOf)];
  expect(canariesOf(of, known).filter((canary) => occursIn(sent, canary))).toEqual([]);
}

function whyOf({ rationale }: Item): string {
  return rationale.why;
}

function missingIn(sent: string, texts: readonly string[]): readonly string[] {
  return texts.filter((text) => !occursIn(sent, text));
}
