import { type Dossier, deriveTimeline } from "@linchpin/model";
import type { Composing } from "../composing.ts";
import { heading } from "../composing.ts";
import type { Piece } from "../piece.ts";

/** What is absent from the sheets for want of coding. */
const GAPS = [
  "landmarks",
  "questions",
  "words",
  "names",
  "people",
  "happened",
  "ahead",
  "positions",
  "condition",
  "warrants",
  "counters",
  "imputed",
  "hedged",
] as const;
export type Gap = (typeof GAPS)[number];

/** To a teacher: what students do not get, each with what to code to get it. */
export function composeGaps({ dossier, say }: Composing): readonly Piece[] {
  const entries = GAPS.filter((gap) => isMissing[gap](dossier)).map((gap) => say.toCode[gap]);
  return entries.length === 0 ? [] : [heading(say.notCodedYet), { kind: "facts", entries }];
}

const isMissing: Readonly<Record<Gap, (dossier: Dossier) => boolean>> = {
  landmarks: ({ source }) =>
    source.paragraphs.some(({ n, landmark }) => n !== 0 && landmark === undefined),
  questions: ({ source }) => source.paragraphs.some(({ question }) => question === undefined),
  words: ({ terms }) => terms.length === 0,
  names: ({ terms, actors }) => [...terms, ...actors].every(({ names }) => names === undefined),
  people: ({ actors, source }) => actors.every(({ id }) => id === source.author),
  happened: (dossier) => deriveTimeline(dossier).happened.length === 0,
  ahead: (dossier) => deriveTimeline(dossier).ahead.length === 0,
  positions: ({ positions }) => positions.length === 0,
  condition: ({ arguments: all }) =>
    all.every(({ standing, claim }) => standing !== "main" || claim.condition === undefined),
  warrants: ({ arguments: all }) => all.every(({ warrant }) => warrant === undefined),
  counters: ({ arguments: all }) => all.every(({ standing }) => standing !== "counter"),
  imputed: ({ positions }) => positions.every(({ voice }) => voice !== "imputed"),
  hedged: ({ arguments: all }) => all.every(({ claim }) => claim.force !== "hedged"),
};
