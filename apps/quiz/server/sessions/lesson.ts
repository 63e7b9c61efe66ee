import { deriveQuiz, type Form, type Item } from "@linchpin/model";
import { phrases } from "#phrases/here.ts";
import type { PublishedDossier } from "#server/publish.ts";
import { Refusal } from "#server/refusal.ts";

/** The lessons offered with one press. */
export const LESSONS = [10, 20, 45] as const;

export type FormLetter = "A" | "B" | "C";
export type ItemKind = Item["kind"];

/** What of an editorial is asked in a class. */
export type Asking = {
  readonly letter: FormLetter;
  readonly kinds: readonly ItemKind[];
  /** At most so many questions; as many as fit the lesson when left out. */
  readonly questions?: number | undefined;
};

/** How a lesson is spent. */
export type LessonPlan = {
  readonly minutes: number;
  /** Of them, in minutes, reading the text once. */
  readonly reading: number;
  readonly questions: number;
};

export const ALL_KINDS: readonly ItemKind[] = [
  "single-choice",
  "multiple-choice",
  "evidence",
  "matrix",
  "match",
  "order",
];

type Lesson = Pick<PublishedDossier, "digest" | "dossier" | "text">;

/** What a lesson of so many minutes holds: reading first, and a question is 1.2 minutes. */
export function planLesson(
  lesson: Lesson,
  minutes: number,
  asking: Partial<Asking> = {},
): LessonPlan {
  const reading = readingMinutes(lesson);
  const { items } = formForLesson(lesson, minutes, asking);
  return { minutes, reading, questions: items.length };
}

/**
 * The form that a class of so many minutes is given: at least 3 questions, at most what the editorial
 * has. Refuses where it has none of the chosen kinds.
 */
export function formForLesson(
  lesson: Lesson,
  minutes: number,
  { letter = "A", kinds = ALL_KINDS, questions }: Partial<Asking> = {},
): Form {
  const size = questions ?? Math.max(FEWEST, fittingInto(minutes - readingMinutes(lesson)));
  const form = formsOf(lesson, size, kinds).find((one) => one.letter === letter);
  if (!form || form.items.length === 0)
    throw new Refusal("no-questions", phrases().sessions.problems["no-questions"]);
  return form;
}

/** How many questions an editorial has for a class at most. */
export function mostQuestions(lesson: Lesson): number {
  return formsOf(lesson, MOST, ALL_KINDS)[0].items.length;
}

/** In minutes, to the nearest, for reading once at 150 words a minute: who is in lower secondary school. */
export function readingMinutes({ dossier, text }: Lesson): number {
  const words = text === undefined ? estimateWords(dossier) : text.split(/\s+/).length;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

const FEWEST = 3;
/** More than any editorial gives. */
const MOST = 60;
const MINUTES_A_QUESTION = 1.2;
const WORDS_A_MINUTE = 150;

/**
 * Other questions than practice has, which shows what fits: its two quizzes are those of seeds 1 and 2,
 * and the handouts have the first.
 */
const SEED = "3";

/** A word with its space, in characters; what a dossier knows of a text is how far its passages reach. */
const WORD_LENGTH: Readonly<Record<string, number>> = { ko: 3.9 };
const USUAL_WORD_LENGTH = 5.4;

function fittingInto(minutes: number): number {
  return Math.floor(minutes / MINUTES_A_QUESTION);
}

function estimateWords({ source, passages }: Lesson["dossier"]): number {
  const characters = source.paragraphs
    .map(({ n }) => passages.filter(({ paragraph }) => paragraph === n))
    .reduce((sum, within) => sum + Math.max(0, ...within.map(({ to }) => to)), 0);
  const [language = ""] = source.language.split("-");
  return characters / (WORD_LENGTH[language] ?? USUAL_WORD_LENGTH);
}

type Forms = ReturnType<typeof deriveQuiz>["forms"];

/** A start page asks three lessons of every editorial, time and again. */
const derived = new Map<string, Forms>();
const MOST_KEPT = 200;

function formsOf({ digest, dossier }: Lesson, size: number, kinds: readonly ItemKind[]): Forms {
  const key = [digest, size, ...kinds.toSorted()].join(" ");
  const forms = derived.get(key) ?? deriveQuiz(dossier, { seed: SEED, size, kinds }).forms;
  derived.set(key, forms);
  const [oldest] = derived.keys();
  if (derived.size > MOST_KEPT && oldest !== undefined) derived.delete(oldest);
  return forms;
}
