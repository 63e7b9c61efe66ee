import type { Item } from "@linchpin/model";

/** What `linchpin dossier items` and `form` say around the questions, in English. */
export const itemsPhrasesEn = {
  kinds: {
    "single-choice": "one answer",
    "multiple-choice": "several answers",
    evidence: "a place in the text",
    matrix: "an answer for each row",
    match: "rows to be matched",
    order: "things to be put in order",
  } satisfies Record<Item["kind"], string>,
  head: ({ id, kind }: { readonly id: string; readonly kind: Item["kind"] }) =>
    `${id} (${itemsPhrasesEn.kinds[kind]})`,
  numbered: ({ number, stem }: { readonly number: number; readonly stem: string }) =>
    `${number}. ${stem}`,
  lettered: ({ letter, text }: { readonly letter: string; readonly text: string }) =>
    `${letter}) ${text}`,
  choose: (count: number) => `Choose ${count}.`,
  /** In quotation marks, but for what has its own. */
  statement: (statement: string) => (statement.includes("“") ? statement : `“${statement}”`),
  key: "* ",
  noKey: "  ",
  ruled: ({ rule, rationale }: { readonly rule: string; readonly rationale: string }) =>
    `[${rule}] ${rationale}`,
  columns: (columns: readonly string[]) => `Answers to choose from: ${columns.join(" | ")}`,
  placed: ({ row, column }: { readonly row: string; readonly column: string }) =>
    `${row} → ${column}`,
  shownAs: (numbers: readonly number[]) => `Shown first in the order ${numbers.join(", ")}.`,
  why: ({ why, paragraphs }: { readonly why: string; readonly paragraphs: readonly number[] }) =>
    `Why: ${why}${paragraphs.length === 0 ? "" : ` (¶ ${paragraphs.join(", ")})`}`,

  itemsOf: ({ file, count }: { readonly file: string; readonly count: number }) =>
    `${file} gives ${questions(count)}.`,
  templates: "What each kind of question gives",
  template: ({ name, asks, count }: Template) => `${name}, ${asks}: ${questions(count)}`,
  silent: ({ name, asks, reason }: Silent) => `${name}, ${asks}: none. ${reason}`,
  notAsked: "What was not asked about, and why",
  refused: ({ template, reason }: Refused) => `${template}: ${reason}`,
  about: (ids: readonly string[]) => ids.join(", "),

  form: ({ letter, title, count, seed }: Form) =>
    `Form ${letter} on “${title}”: ${questions(count)}, seed ${seed}.`,
  digest: (digest: string) => `Digest ${digest}`,
  answers: "Answers",
  answer: ({ number, answer }: { readonly number: number; readonly answer: string }) =>
    `${number}. ${answer}`,
  left: "What this form leaves out",
  nothing: ({ file }: { readonly file: string }) =>
    `${file} gives no question: too little is coded, or all of it is in doubt. linchpin dossier items ${file} says what is lacking.`,
} as const;

function questions(count: number): string {
  if (count === 0) return "no question";
  return count === 1 ? "1 question" : `${count} questions`;
}

type Template = { readonly name: string; readonly asks: string; readonly count: number };
type Silent = { readonly name: string; readonly asks: string; readonly reason: string };
type Refused = { readonly template: string; readonly reason: string };
type Form = {
  readonly letter: string;
  readonly title: string;
  readonly count: number;
  readonly seed: string;
};
