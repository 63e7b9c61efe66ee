import type { DecisionKind, MapProblem, MatchedList, SourceDifference } from "@linchpin/model";

const LISTS = {
  actors: "actor",
  issues: "issue",
  events: "event",
  arguments: "argument",
} as const satisfies Record<MatchedList, string>;

const PLURALS = {
  actors: "actors",
  issues: "issues",
  events: "events",
  arguments: "arguments",
} as const satisfies Record<MatchedList, string>;

/** What `linchpin dossier compare` says, in English. */
export const comparePhrasesEn = {
  head: ({ a, b }: { readonly a: Coding; readonly b: Coding }) =>
    `A is ${a.file}, coded by ${a.coder}; B is ${b.file}, coded by ${b.coder}.`,
  disagreements: ({ count }: { readonly count: number }) =>
    count === 0 ? "A and B agree in all that both have." : `Where they part (${count})`,
  kinds: {
    stance: "Stance of an actor on an issue",
    voice: "Whose word a stance is",
    "position-force": "How firmly a stance is put",
    "issue-complete": "Whether all who take a stand are coded",
    "event-mode": "Whether an event happened",
    "event-date": "Date of an event",
    "argument-holder": "Who holds an argument",
    "argument-standing": "Standing of an argument",
    "counter-answer": "How a counter-argument is answered",
    "claim-kind": "Kind of claim",
    "claim-force": "How firmly a claim is put",
    warrant: "Whether a warrant is stated",
    relation: "How arguments bear on one another",
    "actor-kind": "Kind of actor",
    "paragraph-role": "Role of a paragraph",
  } satisfies Record<DecisionKind, string>,
  values: {
    "for-if": "for, if …",
    "against-if": "against, if …",
    silent: "silent",
    none: "none",
    author: "the author’s own",
    imputed: "read in by the author",
  } as Readonly<Record<string, string>>,
  bothValues: ({ a, b }: { readonly a: string; readonly b: string }) => `A: ${a}   B: ${b}`,
  inDoubt: " (one of the coders was in doubt)",
  and: " and ",
  between: { subjects: " · ", arguments: " → " },
  paragraph: ({ n }: { readonly n: number }) => `Paragraph ${n}`,
  where: ({ paragraphs }: { readonly paragraphs: readonly number[] }) =>
    paragraphs.length === 0 ? "" : ` (¶ ${paragraphs.join(", ")})`,

  oneOnly: "In one coding only",
  only: ({ side }: { readonly side: "A" | "B" }) => `Only in ${side}`,
  lone: ({ list, id, title }: { readonly list: MatchedList } & Named) =>
    `${LISTS[list]} ${id}: ${title}`,
  nearest: ({ side, id, overlap }: Nearest) =>
    `comes nearest to ${id} in ${side}, with ${perCent(overlap)} of the words`,
  nothingNear: ({ side }: { readonly side: "A" | "B" }) =>
    `shares no words with anything in ${side}`,

  agreement: "How far they agree",
  columns: ["", "decisions", "alike", "per cent", "alpha"],
  perCent,
  alpha: ({ alpha }: { readonly alpha: number }) => alpha.toFixed(3),
  noFigure: "–",
  verdicts: {
    "none-made": "nothing to decide",
    "no-variety": "no alpha: all of one value",
    "too-few": "fewer than 20: too few to say",
    good: "good",
    tentative: "tentative",
    low: "too low to rely on",
  },
  matched: ({ counts, overlap }: Matched) =>
    `Matched: ${counts.map(([list, count]) => `${count} ${PLURALS[list]}`).join(", ")}. Without a name or a map, two are one when at least ${perCent(overlap)} of their words are the same.`,
  aboutAlpha:
    "Alpha is Krippendorff’s, for nominal values: 0.800 and more is good, 0.667 and more tentative.",

  notOneSource: (difference: SourceDifference) =>
    difference.code === "paragraph-count"
      ? `These are not codings of one text: A has ${difference.a} paragraphs and B has ${difference.b}, titles included.`
      : `These are not codings of one text: paragraph ${difference.n} is not the same in both.`,
  inMap: ({ file, sentence }: { readonly file: string; readonly sentence: string }) =>
    `${file}: ${sentence}`,
  mapProblem,
} as const;

function mapProblem(problem: MapProblem): string {
  switch (problem.code) {
    case "too-large":
      return `A map has at most ${problem.most} characters.`;
    case "not-yaml":
      return `This is not YAML that can be read: ${problem.reason}.`;
    case "no-lists":
      return `A map has fields named ${problem.known.join(", ")}.`;
    case "no-such-list":
      return `A map has no field "${problem.found}"; it may have ${problem.known.join(", ")}.`;
    case "no-pairs":
      return `Under ${problem.list}, each id of A is followed by an id of B, or by null.`;
    case "no-such-id":
      return `${problem.side.toUpperCase()} has no ${LISTS[problem.list]} "${problem.id}"${problem.closest === undefined ? "" : `; did you mean "${problem.closest}"`}.`;
    case "used-twice":
      return `The ${LISTS[problem.list]} "${problem.id}" of B is named twice; one is for one.`;
  }
}

function perCent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

type Coding = { readonly file: string; readonly coder: string };
type Named = { readonly id: string; readonly title: string };
type Nearest = { readonly side: "A" | "B"; readonly id: string; readonly overlap: number };
type Matched = {
  readonly counts: ReadonlyArray<readonly [MatchedList, number]>;
  readonly overlap: number;
};
