import type { Actor, Dossier, Issue, Paragraph, Term } from "@linchpin/model";
import { chunkEvenly } from "../chunk-evenly.ts";
import { chooseRanked } from "./choose-ranked.ts";
import type { Trim } from "./trim.ts";

/** The words that stand in most paragraphs. */
export function chooseWords({ terms }: Dossier, { words }: Trim): readonly Term[] {
  return chooseRanked(terms, words, {
    rankOf: ({ paragraphs }) => paragraphs.length,
    lengthOf: ({ term, meaning }) => term.length + meaning.length,
  });
}

/** Whoever the text speaks of most and tells most views of; the author always. */
export function choosePeople(dossier: Dossier, { people }: Trim): readonly Actor[] {
  const views = countBy(dossier.positions.map(({ actor }) => actor));
  return chooseRanked(dossier.actors, people, {
    rankOf: ({ id, paragraphs }) =>
      id === dossier.source.author
        ? Number.POSITIVE_INFINITY
        : paragraphs.length + (views.get(id) ?? 0),
    lengthOf: ({ name, office }) => name.length + (office?.title.length ?? 0),
  });
}

/** A few of those who take a stand, and a few of what they take it on. */
export type ChosenCells = {
  readonly issues: readonly Issue[];
  readonly actors: readonly Actor[];
};

/**
 * The issues on which most take a stand, whatever the editorial argues for in the end: that is for
 * students to find. Then whoever takes a stand on most of those, the author first, and nobody who
 * takes none.
 */
export function chooseCells(dossier: Dossier, { matrix }: Trim): ChosenCells {
  const issues = chooseIssues(dossier, matrix.columns);
  return { issues, actors: chooseHolders(dossier, issues, matrix.rows) };
}

function chooseIssues({ issues, positions }: Dossier, most: number): readonly Issue[] {
  const onIssue = Map.groupBy(positions, ({ issue }) => issue);
  const holders = (id: Issue["id"]) =>
    new Set(onIssue.get(id)?.map(({ actor }) => actor) ?? []).size;
  return chooseRanked(
    issues.filter(({ id }) => onIssue.has(id)),
    { most, characters: Number.POSITIVE_INFINITY },
    { rankOf: ({ id }) => holders(id), lengthOf: () => 0 },
  );
}

function chooseHolders(
  { actors, positions, source }: Dossier,
  issues: readonly Issue[],
  most: number,
): readonly Actor[] {
  const chosen = new Set(issues.map(({ id }) => id));
  const views = countBy(
    positions.filter(({ issue }) => chosen.has(issue)).map(({ actor }) => actor),
  );
  return chooseRanked(
    actors.filter(({ id }) => views.has(id)),
    { most, characters: Number.POSITIVE_INFINITY },
    {
      rankOf: ({ id }) => (id === source.author ? Number.POSITIVE_INFINITY : (views.get(id) ?? 0)),
      lengthOf: () => 0,
    },
  );
}

/**
 * Paragraphs that share a row of the guide; `isWhole` when there is room for what they do and the
 * question to them, `landmark` the words to know the first of them by, if there is room for those.
 */
export type GuideRow = {
  readonly paragraphs: readonly Paragraph[];
  readonly isWhole: boolean;
  readonly landmark?: string;
};

/** The title for itself, then every paragraph, or neighbours together where there are too many. */
export function chooseGuideRows(
  { source: { paragraphs: all } }: Dossier,
  { guideRows, guideCharacters, landmarkCharacters }: Trim,
): readonly GuideRow[] {
  const [title, ...rest] = all;
  if (!title) return [];
  const together = Math.max(1, Math.ceil(rest.length / (guideRows - 1)));
  return [[title], ...chunkEvenly(rest, together)].map((paragraphs) => ({
    paragraphs,
    isWhole: paragraphs.map(askingLength).reduce((sum, length) => sum + length) <= guideCharacters,
    ...landmarkOf(paragraphs, landmarkCharacters),
  }));
}

/** A title needs no words to be known by. */
function landmarkOf([first]: readonly Paragraph[], most: number): { readonly landmark?: string } {
  const { n = 0, landmark } = first ?? {};
  return n === 0 || landmark === undefined || landmark.length > most ? {} : { landmark };
}

function askingLength({ function: job, question = "" }: Paragraph): number {
  return job.length + question.length;
}

function countBy<Name extends string>(names: readonly Name[]): ReadonlyMap<Name, number> {
  const groups = Map.groupBy(names, (name) => name);
  return new Map([...groups].map(([name, all]) => [name, all.length]));
}
