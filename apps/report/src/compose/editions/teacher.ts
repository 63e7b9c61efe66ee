import { type Dossier, deriveArgumentMap, type Form } from "@linchpin/model";
import { composeMarkedQuestions } from "../blocks/answers.ts";
import { composeCodingRecord } from "../blocks/coding-record.ts";
import { composeDiscussion } from "../blocks/discussion.ts";
import { composeDoubts } from "../blocks/doubts.ts";
import { composeCompletedFrames } from "../blocks/frames.ts";
import { composeGaps } from "../blocks/gaps.ts";
import { composeKeyTable } from "../blocks/key-table.ts";
import { composeLeftOut } from "../blocks/left-out.ts";
import { composeNumbering } from "../blocks/numbering.ts";
import { composePeople } from "../blocks/people.ts";
import { composeAnsweredGuide } from "../blocks/reading-guide.ts";
import { composeSourceCard } from "../blocks/source-card.ts";
import { composeStandards } from "../blocks/standards.ts";
import { composeWordsInUse } from "../blocks/words.ts";
import { block, type Composing, composing, frame, heading } from "../composing.ts";
import type { Block, Handout } from "../handout.ts";
import { type Trim, UNTRIMMED } from "../room/trim.ts";
import { composeReading } from "./review.ts";

/**
 * The *teacher's edition*: the answer key, what to talk about and to listen for, the words for the
 * sentences students write, standards, how the editorial was read and where that is in doubt; then all
 * the students get, filled in: where they write, it has the answer.
 *
 * `trim` is what *Read* was fitted with: what it leaves out is named here.
 */
export function composeTeacher(dossier: Dossier, form: Form, trim: Trim = UNTRIMMED): Handout {
  const within = composing(dossier);
  const { say } = within;
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
    block("discussion", composeDiscussion(within, "teacher")),
    block("frames", composeCompletedFrames(within)),
    block("standards", composeStandards(within)),
    block("gaps", composeGaps(within), composeLeftOut(within, trim)),
    block("doubts", composeDoubts(within)),
    block("coding", composeCodingRecord(within)),
    ...composeReadWithAnswers(within),
    ...underPart(say.parts.quiz, [block("questions", composeMarkedQuestions(within, form))]),
    ...underPart(
      say.parts.review,
      composeReading(within, deriveArgumentMap(dossier, within.words)),
    ),
  ]);
}

/** All of *Read*, whether students have room for it or not. */
function composeReadWithAnswers(within: Composing): readonly Block[] {
  const { dossier, say } = within;
  return underPart(say.parts.read, [
    block("source", composeSourceCard(within, UNTRIMMED)),
    block("numbering", composeNumbering(within)),
    block("guide", composeAnsweredGuide(within)),
    block("words", composeWordsInUse(within)),
    block("people", composePeople(within, { actors: dossier.actors, aliases: UNTRIMMED.aliases })),
  ]);
}

/** The heading of a part goes with its first block, so that neither is printed without the other. */
function underPart(
  title: Parameters<typeof heading>[0],
  blocks: readonly Block[],
): readonly Block[] {
  const [first, ...rest] = blocks.filter(({ pieces }) => pieces.length > 0);
  return first ? [{ ...first, pieces: [heading(title, 1), ...first.pieces] }, ...rest] : [];
}
