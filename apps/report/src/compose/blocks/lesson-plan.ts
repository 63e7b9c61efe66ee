import type { LessonStep } from "../../phrases/teaching-catalogue.ts";
import type { Composing } from "../composing.ts";
import { type ClassSet, countCopies, LESSONS, MODES, sumSheets } from "../lesson/copies.ts";
import { LENGTHS, STEPS, type Step, scheduleLesson } from "../lesson/schedule.ts";
import type { Piece } from "../piece.ts";
import type { PlanStep } from "../pieces/lesson.ts";
import type { Dispute } from "./lesson-opener.ts";

/** The lesson in steps: each length has a column of minutes, so that one table serves all three. */
export function composePlan(
  composing: Composing,
  dispute: Dispute,
  reading: number,
): readonly Piece[] {
  const { dossier, say } = composing;
  const { plan, planHead: head } = say.teaching;
  const paragraphs = dossier.source.paragraphs.length - 1;
  const schedules = LENGTHS.map((length) => scheduleLesson(length, { reading, paragraphs }));
  const steps = STEPS.map((step): PlanStep => {
    const minutes = schedules.map((schedule) => String(schedule.get(step) ?? say.nowhere));
    return { minutes, ...planned(composing, told(composing, step, dispute)) };
  });
  const lengths = LENGTHS.map((minutes) => head.length(minutes));
  return [{ kind: "plan", title: plan, head: { ...head, lengths }, steps }];
}

function planned({ say }: Composing, { name, doing, say: said }: LessonStep) {
  const modes = say.teaching.modes;
  return {
    name,
    doing:
      typeof doing === "string"
        ? [{ text: doing }]
        : MODES.map((mode) => ({ mode: modes[mode], text: doing[mode] })),
    say: said,
  };
}

function told({ dossier, say }: Composing, step: Step, dispute: Dispute): LessonStep {
  const { steps } = say.teaching;
  const { question, granted, against } = dispute;
  switch (step) {
    case "open":
      return steps.open({ question });
    case "read":
      return steps.read({ last: Math.max(...dossier.source.paragraphs.map(({ n }) => n)) });
    case "talk":
      return steps.talk({ granted, against });
    default:
      return steps[step];
  }
}

/** What to copy and how many sheets, for every length and mode. */
export function composeCopies({ say }: Composing, classSet: ClassSet): readonly Piece[] {
  const { copies: title, copiesHead: head, copied, copiesSum } = say.teaching;
  const rows = countCopies(classSet);
  const count = (sheets: number) => (sheets === 0 ? say.nowhere : String(sheets));
  return [
    {
      kind: "tally",
      title: title({ students: classSet.students }),
      head: [head.document, head.pages, head.copies, ...LESSONS.map(head.lesson)],
      rows: [
        ...rows.map(({ document, pages, copies, sheets }) => [
          copied[document],
          String(pages),
          String(copies),
          ...sheets.map(count),
        ]),
        [copiesSum, say.nowhere, say.nowhere, ...sumSheets(rows).map(count)],
      ],
    },
  ];
}
