import {
  type Actor,
  type Dossier,
  type PhraseCatalogue,
  phrasesFor,
  spanOf,
} from "@linchpin/model";
import { type ReportPhrases, reportPhrasesFor } from "../phrases/catalogue.ts";
import type { Block, BlockName, Edition, Handout } from "./handout.ts";
import type { Piece } from "./piece.ts";

/** What every part of a handout is composed from: the dossier, and the words of its language. */
export type Composing = {
  readonly dossier: Dossier;
  /** Words of the handouts. */
  readonly say: ReportPhrases;
  /** Words of the views, shared with the quiz. */
  readonly words: PhraseCatalogue;
};

/** Takes a dossier with the two catalogues of its language. */
export function composing(dossier: Dossier): Composing {
  const { language } = dossier.source;
  return { dossier, say: reportPhrasesFor(language), words: phrasesFor(language) };
}

/** Puts the frame of an edition around its blocks and those only chosen by name; one without pieces is left out. */
export function frame(
  { dossier: { source }, say, words }: Composing,
  edition: Edition,
  blocks: readonly Block[],
  extras: readonly Block[] = [],
): Handout {
  const { title, genre, language, published } = source;
  return {
    edition,
    language,
    title: say.documentTitle({ title, edition }),
    runningHead: { subject: title, edition: say.edition[edition] },
    runningFoot: say.about({
      title,
      genre: words.genre[genre],
      year: published && spanOf(published.edtf).first.slice(0, 4),
    }),
    blocks: blocks.filter(({ pieces }) => pieces.length > 0),
    ...(extras.length > 0 && { extras }),
  };
}

/** A named part of a handout. */
export function block(name: BlockName, ...pieces: ReadonlyArray<readonly Piece[]>): Block {
  return { name, pieces: pieces.flat() };
}

/** The actor with this id, as a table lists it. */
export function nameOf({ dossier }: Composing, id: string): string {
  return findActor(dossier, id)?.name ?? id;
}

/** The actor with this id, as a sentence speaks of it. */
export function holderOf({ dossier, words }: Composing, id: string): string {
  return words.holder(findActor(dossier, id));
}

function findActor({ actors }: Dossier, id: string): Actor | undefined {
  return actors.find((actor) => actor.id === id);
}

/** A section's heading, or a part's at level 1. */
export function heading(
  { title, intro }: { readonly title: string; readonly intro?: string },
  level: 1 | 2 | 3 = 2,
): Piece {
  return { kind: "heading", level, text: title, ...(intro !== undefined && { intro }) };
}

/** The letter an option is printed with: A, B, C … */
export function letterOf(at: number): string {
  return String.fromCharCode(65 + at);
}
