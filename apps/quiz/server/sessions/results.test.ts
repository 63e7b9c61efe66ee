import type { Item, ItemResponse } from "@linchpin/model";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { OpenDatabase } from "#db/client.ts";
import { attempts, lateResponses, responses } from "#db/schema.ts";
import { requireForm } from "#server/forms.ts";
import { type PublishedDossier, publishDossiers } from "#server/publish.ts";
import { readBoard } from "#server/sessions/board.ts";
import { listMakeUps, openMakeUp } from "#server/sessions/make-up.ts";
import { openSession } from "#server/sessions/open-session.ts";
import { type OwnSession, requireOwnSession } from "#server/sessions/own-session.ts";
import { reachedBy, readResults } from "#server/sessions/results.ts";
import { tabulateAnswers, tabulateStudents } from "#server/sessions/results-csv.ts";
import { listSeats, makeSeats } from "#server/sessions/seats.ts";
import { eraseStudent, requireStudent } from "#server/sessions/student-work.ts";
import type { Teacher } from "#server/teachers/teacher.ts";
import { fittingAnswer, wrongAnswer } from "#testing/answers.ts";
import { everyKindYaml } from "#testing/every-kind.ts";
import { seatStudent } from "#testing/open-class.ts";
import { openTestDatabase } from "#testing/open-test-database.ts";
import { addTeacher } from "#testing/teachers.ts";

let store: OpenDatabase;
let published: PublishedDossier;
let teacher: Teacher;
let session: OwnSession;
let items: readonly Item[];

beforeAll(async () => {
  store = await openTestDatabase();
  teacher = await addTeacher(store.database);
  const files = [{ slug: "car-ban", yaml: everyKindYaml }];
  const [only] = await publishDossiers(store.database, files, (line) => {
    throw new Error(line);
  });
  if (!only) throw new Error("Nothing was published.");
  published = only;
});
afterAll(() => store.close());
beforeEach(async () => {
  session = await open();
  items = await itemsOf(session);
});

async function open(naming: "made-up" | "roster" = "made-up"): Promise<OwnSession> {
  const opening = { minutes: 20, naming, asking: { questions: 4 } };
  return await own(await openSession(store.database, teacher, published, opening));
}

const own = (id: string) => requireOwnSession(store.database, teacher, id);

const itemsOf = async ({ formDigest }: OwnSession) =>
  (await requireForm(store.database, formDigest)).form.items;

/** A student who answers the first questions with these points; 0 and 1 are what the answer earns. */
async function answered(
  points: readonly number[],
  { in: of = session, nickname, isLate = false }: Partial<Answering> = {},
): Promise<string> {
  const { attemptId } = await seatStudent(store.database, of, nickname);
  const values = points.map((earned, index) => ({
    sessionId: of.id,
    attemptId,
    itemNumber: index + 1,
    points: earned,
    response: answerTo(items[index], earned),
  }));
  await store.database.insert(isLate ? lateResponses : responses).values(values);
  return attemptId;
}

type Answering = { in: OwnSession; nickname: string; isLate: boolean };

function answerTo(item: Item | undefined, points: number): ItemResponse {
  if (!item) throw new Error("The session has no such question.");
  return points === 0 ? wrongAnswer(item) : fittingAnswer(item);
}

const results = () => readResults(store.database, teacher, session.id);

const handIn = (attemptId: string) =>
  store.database
    .update(attempts)
    .set({ finishedAt: new Date(Date.now() + 60_000) })
    .where(eq(attempts.id, attemptId));

describe("what a student reached", () => {
  test.for([
    { given: [1, 1, 1, 1], points: 4, percent: 100, because: "all of it" },
    { given: [1], points: 1, percent: 25, because: "three without an answer have none" },
    { given: [], points: 0, percent: 0, because: "nothing was answered" },
    { given: [2 / 3, 2 / 3, 2 / 3], points: 2, percent: 50, because: "thirds add up to a whole" },
    { given: [0.99, 1, 1, 1], points: 3.9, percent: 99, because: "nearly all is not all" },
  ])("of 4 questions with $given is $points points, $percent %: $because", (row) => {
    const given = row.given.map((points) => ({ points }));
    expect(reachedBy(given, 4)).toEqual({ points: row.points, percent: row.percent });
  });
});

describe("the results of a class", () => {
  test("count everybody's answers by all questions, handed in or not", async () => {
    await handIn(await answered([1, 0.5], { nickname: "Blue Heron 7" }));
    await answered([1, 0, 1], { nickname: "Calm Otter 2" });
    const { students, questions } = await results();
    expect(students).toMatchObject([
      { nickname: "Blue Heron 7", isIn: true, points: 1.5, percent: 37 },
      { nickname: "Calm Otter 2", isIn: false, points: 2, percent: 50 },
    ]);
    expect(students.map(({ cells }) => cells.map(({ state }) => state))).toEqual([
      ["right", "partly", "open", "open"],
      ["right", "not-yet", "right", "open"],
    ]);
    expect(questions.map(({ counts }) => counts)).toEqual([
      { right: 2, partly: 0, "not-yet": 0, open: 0 },
      { right: 0, partly: 1, "not-yet": 1, open: 0 },
      { right: 1, partly: 0, "not-yet": 0, open: 1 },
      { right: 0, partly: 0, "not-yet": 0, open: 2 },
    ]);
  });

  test("mark what came late and do not count it", async () => {
    await answered([1], { isLate: true });
    const [student] = (await results()).students;
    expect(student).toMatchObject({ points: 0, percent: 0 });
    expect(student?.cells[0]).toEqual({ state: "open", points: undefined, isLate: true });
  });

  test("are not another teacher's", async () => {
    const other = await addTeacher(store.database);
    await expect(readResults(store.database, other, session.id)).rejects.toMatchObject({
      code: "session-not-found",
    });
  });
});

describe("a make-up", () => {
  test("asks the same questions in another form, and its result stands with the class, marked", async () => {
    await answered([1], { nickname: "Blue Heron 7" });
    const makeUp = await own(
      await openMakeUp(store.database, teacher, session.id, { letter: "B" }),
    );
    expect((await itemsOf(makeUp)).map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    expect(makeUp.formDigest).not.toBe(session.formDigest);
    await answered([1, 1], { in: makeUp, nickname: "Wild Plum 8" });
    const { students } = await results();
    expect(students).toMatchObject([
      { nickname: "Blue Heron 7", isMakeUp: false, percent: 25 },
      { nickname: "Wild Plum 8", isMakeUp: true, percent: 50 },
    ]);
  });

  test("is open by itself, with its own time, and has no make-up of its own", async () => {
    const minutes = 30;
    const id = await openMakeUp(store.database, teacher, session.id, { letter: "C", minutes });
    const { closesAt, openedAt, phase } = await own(id);
    expect([phase, (closesAt?.getTime() ?? 0) - openedAt.getTime()]).toEqual(["open", 1_800_000]);
    await expect(openMakeUp(store.database, teacher, id, { letter: "A" })).rejects.toMatchObject({
      code: "session-not-found",
    });
  });

  test("in a class with a roster is entered by a code for the seat of who was absent", async () => {
    session = await open("roster");
    await makeSeats(store.database, teacher, session.id, 3);
    await openMakeUp(store.database, teacher, session.id, { letter: "B", seat: 2 });
    const [made] = await listMakeUps(store.database, teacher, session.id);
    expect(made).toMatchObject({ seat: 2, isTaken: false, phase: "open" });
    expect(made?.code).toMatch(/^\w{7}$/);
  });
});

describe("the board", () => {
  test("tells who is there and how far, and how many have answered each question", async () => {
    await handIn(await answered([1, 0], { nickname: "Blue Heron 7" }));
    await answered([1], { nickname: "Calm Otter 2" });
    const { students, answered: counts } = await readBoard(store.database, teacher, session.id);
    expect(students).toEqual([
      { name: "Blue Heron 7", seat: null, answered: 2, isIn: true },
      { name: "Calm Otter 2", seat: null, answered: 1, isIn: false },
    ]);
    expect(counts).toEqual([2, 1, 0, 0]);
  });

  test("of a class that nobody has joined is empty", async () => {
    expect(await readBoard(store.database, teacher, session.id)).toEqual({
      phase: "open",
      students: [],
      answered: [0, 0, 0, 0],
    });
  });
});

describe("the tables", () => {
  test("have a row for every answer, in words, and for every student", async () => {
    await answered([1, 0], { nickname: "=Heron" });
    const answers = await tabulateAnswers(store.database, teacher, session.id);
    expect(answers).toHaveLength(3);
    expect(answers[1]?.slice(1, 9)).toEqual([
      "=Heron",
      "",
      "no",
      1,
      items[0]?.id,
      items[0]?.kind,
      expect.stringMatching(/\w/),
      1,
    ]);
    const [head, student] = await tabulateStudents(store.database, teacher, session.id);
    expect(head).toHaveLength(6 + items.length);
    expect(student).toEqual(["=Heron", "", "no", "no", 1, 25, 1, 0, "", ""]);
  });
});

describe("one student", () => {
  test("has every question with the answer given and what fits, and no other's", async () => {
    const id = await answered([1], { nickname: "Blue Heron 7" });
    await answered([0], { nickname: "Calm Otter 2" });
    const { answers, student } = await requireStudent(store.database, teacher, session.id, id);
    expect(student.nickname).toBe("Blue Heron 7");
    expect(answers).toHaveLength(4);
    expect(answers[0]).toMatchObject({ state: "right", late: undefined });
    expect(answers[1]).toMatchObject({ state: "open", answer: undefined });
    expect(answers.every(({ fits }) => fits.length > 0)).toBe(true);
  });

  test("is gone with every answer once erased, and the others stay", async () => {
    const [id, other] = [await answered([1]), await answered([1])];
    await eraseStudent(store.database, teacher, session.id, id);
    expect((await results()).students.map(({ attemptId }) => attemptId)).toEqual([other]);
    expect(await store.database.$count(responses, eq(responses.attemptId, id))).toBe(0);
    await expect(requireStudent(store.database, teacher, session.id, id)).rejects.toMatchObject({
      code: "student-not-found",
    });
  });

  test("of another session is not found", async () => {
    const id = await answered([1]);
    const another = await open();
    await expect(eraseStudent(store.database, teacher, another.id, id)).rejects.toMatchObject({
      code: "student-not-found",
    });
  });
});

describe("seats", () => {
  test("are numbered on, keep their codes when more are made, and are never fewer", async () => {
    session = await open("roster");
    const make = async (count: number) => {
      await makeSeats(store.database, teacher, session.id, count);
      return await listSeats(store.database, teacher, session.id);
    };
    const first = await make(2);
    expect(first.map(({ number }) => number)).toEqual([1, 2]);
    const more = await make(3);
    expect(more.slice(0, 2)).toEqual(first);
    expect(await make(1)).toEqual(more);
  });

  test("are not made where names are made up", async () => {
    await expect(makeSeats(store.database, teacher, session.id, 2)).rejects.toMatchObject({
      code: "invalid-input",
    });
  });
});
