import type { OpenedClass } from "@linchpin/quiz/testing/class";
import type { APIRequest, APIRequestContext } from "@playwright/test";
import type { ClassServer } from "./class-server.ts";
import { joinPlainly } from "./plain-student.ts";
import { type Cookies, signInPlainly } from "./plain-teacher.ts";
import { formOfFields, type Listener } from "./received.ts";
import { everyKind, withoutText } from "./samples.ts";

/** Students by how far they are, their teacher, and nobody. */
export type Visitor =
  | "nobody"
  | "teacher"
  | "working"
  | "waiting"
  | "ending"
  | "finished"
  | "checked";

/** Classes at every point of their way: where their pages are, and who may see them. */
export type School = {
  readonly paths: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<Visitor, Cookies>>;
  /** Ends the session of who is `ending`, for whose last answers it then waits half a minute. */
  readonly end: () => Promise<void>;
};

const LESSON = { minutes: 20 } as const;

/** Opens the classes and has students join them. */
export async function openSchool(server: ClassServer, request: APIRequest): Promise<School> {
  const join = async (session: OpenedClass, answers = session.items.length) =>
    await joinAndAnswer(await request.newContext(), { server, session, answers });
  const board = await server.open(LESSON);
  const over = await server.open(LESSON);
  const ending = await server.open(LESSON);
  const checking = await server.open({ ...LESSON, feedback: "at-once" });
  const students = {
    working: await join(board, 2),
    waiting: await join(board),
    ending: await join(ending, 1),
    finished: await join(over),
    checked: await join(checking, 1),
  };
  await server.close(over, 40);
  const teacher = await signInPlainly(server, request);
  const { working, waiting, finished, checked } = students;
  return {
    paths: {
      working: working.attempt,
      waiting: waiting.attempt,
      ending: students.ending.attempt,
      finished: finished.attempt,
      checked: checked.attempt,
      code: board.code,
      slug: everyKind.slug,
      over: boardOf(over),
      student: `${boardOf(over)}/results/${finished.attempt.replace("/attempts/", "")}`,
      "set-up": new URL(server.setUpLink).pathname,
      ...(await prepare(teacher, boardOf(board))),
    },
    cookies: {
      nobody: [],
      teacher: teacher.cookies,
      working: working.cookies,
      waiting: waiting.cookies,
      ending: students.ending.cookies,
      finished: finished.cookies,
      checked: checked.cookies,
    },
    end: () => server.close(ending, 0),
  };
}

type Work = {
  readonly server: ClassServer;
  readonly session: OpenedClass;
  /** From the first question on; who has answered all hands in. */
  readonly answers: number;
};

async function joinAndAnswer(client: APIRequestContext, { server, session, answers }: Work) {
  const student = await joinPlainly(client, server.origin, session);
  for (let index = 0; index < answers; index += 1) await student.answer(index);
  if (answers === session.items.length) await student.handIn();
  const { cookies } = await client.storageState();
  await client.dispose();
  return { attempt: student.attempt, cookies };
}

/** A make-up of one class, a class with slips on an editorial whose text the server has not, and an invitation. */
async function prepare({ send, take, visit }: Listener, board: string) {
  const makeUp = formOfFields({ letter: ["B"], time: ["by-hand"] });
  await send(`${board}/make-ups`, { form: makeUp });
  const lesson = { slug: [withoutText.slug], minutes: ["20"], naming: ["roster"] };
  const roster = await send("/teach/sessions", { form: formOfFields(lesson) });
  await send(`${roster}/seats`, { form: formOfFields({ seats: ["3"] }) });
  const invited = await send("/teach/people/invite", { form: formOfFields() });
  take();
  await visit([`${roster}/slips`]);
  const [, slip = ""] = take().match(/class="slip-code figures">([^<]+)</) ?? [];
  return { board, roster, invited, slip: slip.replace(" ", "") };
}

function boardOf({ id }: OpenedClass): string {
  return `/teach/sessions/${id}`;
}
