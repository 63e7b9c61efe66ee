import { type Dossier, deriveArgumentMap, type Form } from "@linchpin/model";
import { composing, frame, heading } from "./composing.ts";
import type { Handout } from "./handout.ts";
import { composeMarkedQuestions } from "./parts/answers.ts";
import { composeCodingRecord } from "./parts/coding-record.ts";
import { composeDoubts } from "./parts/doubts.ts";
import { composeKeyTable } from "./parts/key-table.ts";
import { composeNumbering } from "./parts/numbering.ts";
import { composePeople } from "./parts/people.ts";
import { composeAnsweredGuide } from "./parts/reading-guide.ts";
import { composeSourceCard } from "./parts/source-card.ts";
import { composeStarters } from "./parts/starters.ts";
import { composeVoices } from "./parts/voices.ts";
import { composeWords } from "./parts/words.ts";
import { composeReading } from "./review.ts";

/**
 * The *teacher's edition*: the answer key, what to talk about, how the editorial was read and where
 * that is in doubt; then all the students get, filled in: where they write, it has the answer.
 */
export function composeTeacher(dossier: Dossier, form: Form): Handout {
  const within = composing(dossier);
  const { say, words } = within;
  return frame(within, "teacher", [
    {
      kind: "cover",
      kicker: [say.kicker.teacher, say.formBadge(form.letter)].join(" · "),
      title: dossier.source.title,
      deck: say.teacherDeck,
    },
    ...composeKeyTable(within, form),
    ...composeStarters(within, deriveArgumentMap(dossier, words)),
    ...composeVoices(within),
    ...composeDoubts(within),
    ...composeCodingRecord(within),
    heading(say.parts.read, 1),
    ...composeSourceCard(within),
    ...composeNumbering(within),
    ...composeAnsweredGuide(within),
    ...composeWords(within, "teacher"),
    ...composePeople(within),
    heading(say.parts.quiz, 1),
    ...composeMarkedQuestions(within, form),
    heading(say.parts.review, 1),
    ...composeReading(within),
  ]);
}
