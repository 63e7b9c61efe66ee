import type { Dossier, Form } from "@linchpin/model";
import { composeCopy } from "../src/compose/editions/copy.ts";
import { composeExit } from "../src/compose/editions/exit.ts";
import { composeKey } from "../src/compose/editions/key.ts";
import { composeLesson } from "../src/compose/editions/lesson.ts";
import { composeQuiz } from "../src/compose/editions/quiz.ts";
import { composeRead } from "../src/compose/editions/read.ts";
import { composeReview } from "../src/compose/editions/review.ts";
import { composeTeacher } from "../src/compose/editions/teacher.ts";
import { deriveExitForms } from "../src/compose/exit-forms.ts";
import type { Handout } from "../src/compose/handout.ts";

/** As many pages as a lesson may have to count sheets for. */
const PAGES = { read: 4, quiz: 3, review: 11, exit: 1 };

/** Every document of a dossier, one of each; its gists stand in for the text that a teacher brings. */
export function composeEvery(dossier: Dossier, form: Form): readonly Handout[] {
  const tickets = deriveExitForms(dossier, form);
  const text = dossier.source.paragraphs.map(({ gist }) => gist).join("\n");
  return [
    composeRead(dossier),
    composeQuiz(dossier, form),
    composeReview(dossier, form),
    composeTeacher(dossier, form),
    composeKey(dossier, { forms: [form], tickets }),
    composeLesson(dossier, { pages: PAGES }),
    composeExit(dossier, tickets),
    composeCopy(dossier, text).handout,
  ];
}
