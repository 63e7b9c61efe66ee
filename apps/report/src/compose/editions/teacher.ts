import { type Dossier, deriveArgumentMap, type Form } from "@linchpin/model";
import { composeMarkedQuestions } from "../blocks/answers.ts";
import { composeCodingRecord } from "../blocks/coding-record.ts";
import { composeDoubts } from "../blocks/doubts.ts";
import { composeKeyTable } from "../blocks/key-table.ts";
import { composeNumbering } from "../blocks/numbering.ts";
import { composePeople } from "../blocks/people.ts";
import { composeAnsweredGuide } from "../blocks/reading-guide.ts";
import { composeSourceCard } from "../blocks/source-card.ts";
import { composeStarters } from "../blocks/starters.ts";
import { composeVoices } from "../blocks/voices.ts";
import { composeWords } from "../blocks/words.ts";
import { block, composing, frame, heading } from "../composing.ts";
import type { Handout } from "../handout.ts";
import { composeReading } from "./review.ts";

/**
 * The *teacher's edition*: the answer key, what to talk about, how the editorial was read and where
 * that is in doubt; then all the students get, filled in: where they write, it has the answer.
 */
export function composeTeacher(dossier: Dossier, form: Form): Handout {
  const within = composing(dossier);
  const { say, words } = within;
  return frame(within, "teacher", [
    block("cover", [
      {
        kind: "cover",
        kicker: [say.kicker.teacher, say.formBadge(form.letter)].join(" · "),
        title: dossier.source.title,
        deck: say.teacherDeck,
      },
    ]),
    block("key", composeKeyTable(within, form)),
    block("discussion", composeStarters(within, deriveArgumentMap(dossier, words))),
    block("voices", composeVoices(within)),
    block("doubts", composeDoubts(within)),
    block("coding", composeCodingRecord(within)),
    block("source", [heading(say.parts.read, 1)], composeSourceCard(within)),
    block("numbering", composeNumbering(within)),
    block("guide", composeAnsweredGuide(within)),
    block("words", composeWords(within, "teacher")),
    block("people", composePeople(within)),
    block("questions", [heading(say.parts.quiz, 1)], composeMarkedQuestions(within, form)),
    block("thesis", [heading(say.parts.review, 1)]),
    ...composeReading(within),
  ]);
}
