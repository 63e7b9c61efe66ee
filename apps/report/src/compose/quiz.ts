import type { Dossier, Form } from "@linchpin/model";
import { composing, frame } from "./composing.ts";
import type { Handout } from "./handout.ts";
import { composeQuestions } from "./parts/questions.ts";

/** *Quiz*: the items of one form and a line for the name; no answer, hint or place in the text. */
export function composeQuiz(dossier: Dossier, form: Form): Handout {
  const within = composing(dossier);
  const { say } = within;
  return frame(within, "quiz", [
    {
      kind: "cover",
      kicker: say.kicker.quiz,
      title: say.quizTitle,
      badge: say.formBadge(form.letter),
    },
    { kind: "name-line", fields: say.nameFields },
    { kind: "paragraph", text: say.quizIntro({ questions: form.items.length }) },
    ...composeQuestions(within, form),
  ]);
}
