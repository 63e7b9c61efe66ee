import type { Dossier } from "@linchpin/model";
import { type Dispute, findDispute } from "../blocks/lesson-opener.ts";
import { composeCopies, composePlan } from "../blocks/lesson-plan.ts";
import { block, type Composing, composing, frame } from "../composing.ts";
import type { Handout } from "../handout.ts";
import type { ClassSet } from "../lesson/copies.ts";
import { readingMinutes } from "../lesson/reading-minutes.ts";
import type { Piece } from "../piece.ts";

/** How many students a class set is counted for unless told otherwise. */
const CLASS_SIZE = 24;

/**
 * The *lesson plan*: one page for 20, 45 and 90 minutes, with screens and on paper alone. What to copy
 * is counted from the pages of the other handouts, so those are drawn first.
 */
export function composeLesson(
  dossier: Dossier,
  { pages, students = CLASS_SIZE }: Pick<ClassSet, "pages"> & Partial<ClassSet>,
): Handout {
  const within = composing(dossier);
  const { say } = within;
  const dispute = findDispute(within);
  const minutes = readingMinutes(dossier, say.teaching.charactersPerMinute) ?? 1;
  return frame(within, "lesson", [
    block("cover", [{ kind: "banner", kicker: say.kicker.lesson, title: dossier.source.title }]),
    block("opener", composeOpener(within, dispute, minutes)),
    block("copies", composeCopies(within, { pages, students })),
    block("plan", composePlan(within, dispute, minutes), composeAfter(within)),
  ]);
}

/** What is argued, and what must be ready before one stands in front of a class. */
function composeOpener(
  { dossier, say }: Composing,
  dispute: Dispute,
  minutes: number,
): readonly Piece[] {
  const { openerLabels: labels, before } = say.teaching;
  const paragraphs = dossier.source.paragraphs.length - 1;
  const entries = [
    { label: labels.claim, text: dispute.claim },
    { label: labels.condition, text: dispute.condition },
    { label: labels.before, text: before({ minutes, paragraphs }) },
  ];
  return [
    {
      kind: "brief",
      entries: entries.flatMap(({ label, text }) => (text === undefined ? [] : [{ label, text }])),
    },
  ];
}

function composeAfter({ say }: Composing): readonly Piece[] {
  const { openerLabels: labels, after } = say.teaching;
  return [{ kind: "brief", entries: [{ label: labels.after, text: after }] }];
}
