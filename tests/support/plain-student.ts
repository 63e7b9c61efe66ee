import { randomUUID } from "node:crypto";
import type { OpenedClass } from "@linchpin/quiz/testing/class";
import type { APIRequestContext } from "@playwright/test";
import { formOfFields, type Listener, listenTo, placesOf } from "./received.ts";
import { everyKind } from "./samples.ts";

/** A student at a browser without a window, of whose answers every byte is kept. */
export type PlainStudent = Pick<Listener, "take"> & {
  /** The path of the attempt, under which all its pages are. */
  readonly attempt: string;
  /** Opens every page there is for a student who works, also as it comes back from a form. */
  readonly visit: () => Promise<void>;
  /** Opens every question, all of them, and what comes after. */
  readonly look: () => Promise<void>;
  /** Gives the answer that fits, as a script and as a form by turns. */
  readonly answer: (index: number) => Promise<void>;
  readonly handIn: () => Promise<void>;
};

/** As a browser asks for a page, and as Next's router does. */
export const WAYS = [{}, { rsc: "1" }];

/** Joins as a student does, by the code, at the server of that origin. */
export async function joinPlainly(
  client: APIRequestContext,
  origin: string,
  session: Pick<OpenedClass, "code" | "fields">,
): Promise<PlainStudent> {
  const { visit, send, take } = listenTo(client, origin, WAYS);
  const { code, fields } = session;
  const form = formOfFields();
  const name = await send("/join", { form: formOfFields({ code: [code] }) });
  await visit([name]);
  const attempt = (await send(`${name}/start`, { form })).replace("/questions/1", "");
  const tab = randomUUID();
  const answers = answersOf(session);
  return {
    attempt,
    take,
    visit: async () => {
      await visit(["/", "/check", "/return", `/editorials/${everyKind.slug}`, name]);
      await visit(placesOf(attempt, fields.length, ["hint=1&missing=1"]));
      await visit([`${attempt}/map`, `${attempt}?hand-in=ask`, `${attempt}?late=1`]);
      await send(`${attempt}/tab`, { data: { tab } });
      await send(`${attempt}/return-code`, { form });
    },
    look: async () => {
      await visit([...placesOf(attempt, fields.length, []), `${attempt}/map`]);
      await visit([`${attempt}/tab?tab=${tab}`]);
    },
    answer: async (index) => {
      if (index % 2 === 1) {
        const answer = formOfFields(fields[index]);
        await send(`${attempt}/questions/${index + 1}/answer`, { form: answer });
      } else {
        const id = attempt.replace("/attempts/", "");
        const data = { attempt: id, tab, answers: [answers[index]] };
        await send("/api/answers", { data });
      }
    },
    handIn: async () => {
      await send(`${attempt}/hand-in`, { form: formOfFields({ sure: ["1"] }) });
    },
  };
}

/** The answers that fit, as the outbox of a browser sends them. */
function answersOf({ fields }: Pick<OpenedClass, "fields">) {
  return fields.map((given, index) => {
    return { item: index + 1, round: 1, seq: 1, age: 0, submission: randomUUID(), fields: given };
  });
}
