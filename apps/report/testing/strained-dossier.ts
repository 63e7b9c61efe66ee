import { type Dossier, Dossier as DossierSchema } from "@linchpin/model";
import fc from "fast-check";
import { anyPen, type Pen } from "./pen.ts";

/** How much of everything a strained dossier may have; the schema's own limits strain most. */
export type Limits = {
  readonly paragraphs: number;
  readonly actors: number;
  readonly issues: number;
  readonly positions: number;
  readonly events: number;
  readonly arguments: number;
  readonly terms: number;
  /** Characters in a sentence at most; as many as the schema allows where it is left out. */
  readonly sentence?: number;
};

/**
 * Dossiers of any shape up to the limits, in English or Korean: names of 80 characters, sentences of
 * 300, words that fit no column. Their parts refer to one another as the schema wants; what they say
 * is nothing at all.
 */
export function strainedDossiers(limits: Limits, count: number): readonly Dossier[] {
  return fc.sample(strainedDossier(limits), { seed: SEED, numRuns: count });
}

/** The same dossiers on every machine, and the first ones however many are asked for. */
const SEED = 4;

function strainedDossier(limits: Limits): fc.Arbitrary<Dossier> {
  return anyPen.map((pen) => {
    const { sentence = Number.POSITIVE_INFINITY } = limits;
    const by = { ...pen, words: (most: number) => pen.words(Math.min(most, sentence)) };
    const paragraphs = 2 + by.upTo(limits.paragraphs - 2);
    const names: Names = {
      paragraphs,
      actors: idsOf("actor", by.upTo(limits.actors)),
      issues: idsOf("issue", by.upTo(limits.issues)),
      passage: () => [`p${by.upTo(paragraphs - 1)}`],
    };
    return DossierSchema.parse({
      dossierVersion: 2,
      source: sourceBy(by, names),
      coding: { coder: by.words(80), date: "2025", codebook: by.words(80), notes: [by.words(600)] },
      passages: passagesOf(names),
      actors: names.actors.map((id, at) => actorBy(by, names, { id, at })),
      issues: names.issues.map((id) => issueBy(by, id)),
      positions: positionsBy(by, names).slice(0, limits.positions),
      events: idsOf("event", by.upTo(limits.events)).map((id, at) =>
        eventBy(by, names, { id, at }),
      ),
      arguments: idsOf("argument", by.upTo(limits.arguments)).map((id, at) =>
        argumentBy(by, names, { id, at }),
      ),
      terms: idsOf("term", by.upTo(limits.terms)).map(() => termBy(by, names)),
    });
  });
}

/** What the parts of a dossier call one another. */
type Names = {
  readonly paragraphs: number;
  readonly actors: readonly [string, ...string[]];
  readonly issues: readonly [string, ...string[]];
  readonly passage: () => readonly string[];
};

/** A part's id and its place among its like. */
type Place = { readonly id: string; readonly at: number };

const UNREAD = "0000000000000000";

function sourceBy(by: Pen, { paragraphs, actors }: Names) {
  return {
    title: by.words(80),
    author: actors[0],
    genre: "editorial",
    publisher: by.words(80),
    language: by.language,
    theme: by.words(300),
    paragraphs: Array.from({ length: paragraphs }, (_, n) => ({
      n,
      role: n === 0 ? "title" : "body",
      gist: by.words(300),
      function: by.words(by.pick([60, 300])),
      ...(by.chance(2) && { question: by.words(300) }),
      ...(by.chance(2) && { landmark: by.words(80) }),
      digest: UNREAD,
    })),
  };
}

function passagesOf({ paragraphs }: Names) {
  return Array.from({ length: paragraphs }, (_, paragraph) => ({
    id: `p${paragraph}`,
    paragraph,
    from: 0,
    to: 9,
    digest: UNREAD,
  }));
}

function actorBy(by: Pen, { actors, paragraphs }: Names, { id, at }: Place) {
  return {
    id,
    kind: at === 0 ? "newspaper" : by.pick(["person", "state", "company", "unnamed"]),
    name: by.words(80),
    ...(by.chance(3) && { mention: by.words(80) }),
    aliases: by.chance(3) ? [by.words(80), by.words(30)] : [],
    ...(at > 4 && by.chance(4) && { partOf: actors[by.upTo(4)] }),
    paragraphs: [by.upTo(paragraphs - 1)],
  };
}

function issueBy(by: Pen, id: string) {
  return {
    id,
    label: by.words(60),
    proposition: by.words(by.pick([80, 300])),
    complete: by.chance(2),
  };
}

function positionsBy(by: Pen, { actors, issues, passage }: Names) {
  const pairs = actors.flatMap((actor) => issues.map((issue) => ({ actor, issue })));
  return pairs
    .filter(() => by.chance(3))
    .map(({ actor, issue }) => ({
      id: `${actor}-${issue}`,
      actor,
      issue,
      stance: by.pick(["for", "against"]),
      voice: actor === actors[0] ? "author" : by.pick(["reported", "imputed"]),
      force: by.pick(["firm", "hedged"]),
      gist: by.words(by.pick([80, 300])),
      account: by.words(by.pick([80, 300])),
      ...(by.chance(5) && { condition: { text: by.words(300), passages: passage() } }),
      passages: passage(),
    }));
}

function eventBy(by: Pen, { passage }: Names, { id, at }: Place) {
  return {
    id,
    text: by.words(by.pick([80, 300])),
    mode: by.pick(["happened", "happened", "ongoing", "planned", "hoped", "not-expected"]),
    ...(by.chance(2) && { date: { edtf: String(1900 + at), basis: "stated" } }),
    passages: passage(),
  };
}

function argumentBy(by: Pen, { actors, passage }: Names, { id, at }: Place) {
  return {
    id,
    actor: by.pick(actors),
    standing: at === 0 ? "main" : by.pick(["sub", "sub", "counter"]),
    label: by.words(60),
    claim: {
      text: by.words(by.pick([80, 300])),
      kind: "should",
      force: by.pick(["firm", "hedged"]),
      ...(by.chance(6) && { condition: { text: by.words(300), passages: passage() } }),
      passages: passage(),
    },
    premises: idsOf(`${id}-premise`, by.upTo(by.pick([2, 6]))).map((premise) => ({
      id: premise,
      kind: by.pick(["reason", "evidence"]),
      text: by.words(by.pick([80, 300])),
      stated: true,
      passages: passage(),
    })),
    ...(by.chance(2) && { warrant: { text: by.words(300), stated: false } }),
    // Only to what came before: supports may not go round in a circle.
    relations:
      at === 0
        ? []
        : [
            {
              kind: by.pick(["supports", "supports", "rebuts", "undercuts"]),
              target: `argument-${by.upTo(Math.min(at, 6))}`,
            },
          ],
  };
}

function termBy(by: Pen, { paragraphs }: Names) {
  return {
    term: by.words(30),
    meaning: by.words(by.pick([80, 600])),
    from: { kind: "editorial" },
    paragraphs: [by.upTo(paragraphs - 1)],
  };
}

function idsOf(name: string, count: number): readonly [string, ...string[]] {
  const rest = Array.from({ length: count - 1 }, (_, at) => `${name}-${at + 2}`);
  return [`${name}-1`, ...rest];
}
