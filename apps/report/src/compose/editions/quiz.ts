import type { Dossier, Form } from "@linchpin/model";
import { composeQuestions } from "../blocks/questions.ts";
import { block, composing, frame } from "../composing.ts";
import type { Handout } from "../handout.ts";

/** *Quiz*: the items of one form and a line for the name; no answer, hint or place in the text. */
export function composeQuiz(dossier: Dossier, form: Form): Handout {
  const within = composing(dossier);
  const { say } = within;
  return frame(within, "quiz", [
    block("cover", [
      {
        kind: "cover",
        kicker: say.kicker.quiz,
        title: say.quizTitle,
        badge: say.formBadge(form.letter),
      },
      { kind: "name-line", fields: say.nameFields },
      { kind: "paragraph", text: say.quizIntro({ questions: form.items.length }) },
    ]),
    block("questions", composeQuestions(within, form)),
  ]);
}
