import { type ChosenBlocks, chooseBlocks } from "../compose/choose-blocks.ts";
import { composeCopy, type ReadingCopy } from "../compose/editions/copy.ts";
import { composeExit } from "../compose/editions/exit.ts";
import { composeKey } from "../compose/editions/key.ts";
import { composeLesson } from "../compose/editions/lesson.ts";
import { composeQuiz } from "../compose/editions/quiz.ts";
import { composeReview } from "../compose/editions/review.ts";
import { composeTeacher } from "../compose/editions/teacher.ts";
import { type Edition, type Handout, isBare } from "../compose/handout.ts";
import { settingFor } from "../pdf/setting.tsx";
import { measurePages } from "./lay-out-once.ts";
import type { Order } from "./order.ts";
import type { Prepared } from "./prepare.ts";

/** The handout that was ordered, with what its teacher should know of it and what it has not of what was chosen. */
export async function composeOrder(
  prepared: Prepared,
  order: Order,
): Promise<ReadingCopy & ChosenBlocks> {
  const { handout, notes } = await composeOnce(prepared, order);
  const chosen = order.blocks ? chooseBlocks(handout, order.blocks) : { handout, lacking: [] };
  return { ...chosen, notes };
}

/** But for a reading copy, whose words are forgotten, and a lesson plan, which tells what was ordered. */
function composeOnce(prepared: Prepared, order: Order): Promise<ReadingCopy> {
  const { edition, form, asked, paper } = order;
  const compose = async () => await COMPOSERS[edition](prepared, order);
  if (edition === "copy" || edition === "lesson") return compose();
  const name = `${edition} ${asked?.digest ?? form} ${paper}`;
  const known = prepared.composed.get(name) ?? compose();
  prepared.composed.set(name, known);
  return known;
}

type Compose = (prepared: Prepared, order: Order) => ReadingCopy | Promise<ReadingCopy>;

const COMPOSERS: Readonly<Record<Edition, Compose>> = {
  read: async ({ read }, { paper }) => alone((await read(paper)).handout),
  quiz: (prepared, order) => alone(composeQuiz(prepared.dossier, formOf(prepared, order))),
  review: (prepared, order) => alone(composeReview(prepared.dossier, formOf(prepared, order))),
  teacher: async (prepared, order) => {
    const { trim } = await prepared.read(order.paper);
    return alone(composeTeacher(prepared.dossier, formOf(prepared, order), trim));
  },
  key: ({ dossier, quiz, tickets }, { asked }) =>
    alone(
      composeKey(dossier, asked ? { forms: [asked] } : { forms: quiz().forms, tickets: tickets() }),
    ),
  lesson: async (prepared, order) =>
    alone(composeLesson(prepared.dossier, { pages: await countCopied(prepared, order) })),
  exit: ({ dossier, tickets }) => alone(composeExit(dossier, tickets())),
  copy: ({ dossier }, { source = "" }) => composeCopy(dossier, source),
};

function alone(handout: Handout): ReadingCopy {
  return { handout, notes: [] };
}

function formOf({ quiz }: Prepared, order: Order) {
  if (order.asked) return order.asked;
  const { forms } = quiz();
  return forms.find(({ letter }) => letter === order.form) ?? forms[0];
}

/** How many pages each has that a lesson is given with, set as the plan itself is; 0 where none is printed. */
async function countCopied(prepared: Prepared, order: Order) {
  const count = async (edition: Edition) => {
    const { handout } = await composeOnce(prepared, { ...order, edition, form: "A" });
    return isBare(handout) ? 0 : (await measurePages(handout, settingFor(order))).length;
  };
  return {
    read: await count("read"),
    quiz: await count("quiz"),
    review: await count("review"),
    exit: await count("exit"),
  };
}
