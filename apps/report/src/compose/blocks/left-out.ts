import { type Actor, deriveStanceMatrix } from "@linchpin/model";
import { chunkEvenly } from "../chunk-evenly.ts";
import type { Composing } from "../composing.ts";
import { heading } from "../composing.ts";
import type { Entry, Piece } from "../piece.ts";
import {
  chooseCells,
  chooseGuideRows,
  choosePeople,
  chooseWords,
  type GuideRow,
} from "../room/choose-for-read.ts";
import type { Trim } from "../room/trim.ts";
import { placeOf } from "./reading-guide.ts";

/** To a teacher: what *Read* had no room for at this trim. */
export function composeLeftOut(composing: Composing, trim: Trim): readonly Piece[] {
  const { say } = composing;
  const { leftOutLabels: labels } = say;
  const found = leftOutOf(composing, trim);
  const named = (label: string, names: readonly string[], sentence = say.leftOutNames) =>
    chunkEvenly(names, MANY).map((some) => ({ label, text: sentence(some) }));
  const entries: readonly Entry[] = [
    ...named(labels.guide, found.together, say.leftOutTogether),
    ...named(labels.guide, found.questions, say.leftOutQuestions),
    ...named(labels.words, found.words),
    ...named(labels.people, found.people),
    ...named(labels.aliases, found.aliases, say.leftOutAliases),
    ...named(labels.columns, found.columns),
    ...named(labels.rows, found.rows),
    ...(found.hasDateBasis ? [] : [{ label: labels.dateBasis, text: say.leftOutDateBasis }]),
  ];
  return entries.length === 0 ? [] : [heading(say.leftOut), { kind: "facts", entries }];
}

/** So many names in a row: one of all of them could be higher than a page. */
const MANY = 30;

function leftOutOf({ dossier, say }: Composing, trim: Trim) {
  const people = choosePeople(dossier, trim);
  const cells = chooseCells(dossier, trim);
  const guide = chooseGuideRows(dossier, trim);
  const places = (rows: readonly GuideRow[]) =>
    rows.map(({ paragraphs }) => placeOf(say, paragraphs));
  return {
    words: without(dossier.terms, chooseWords(dossier, trim)).map(({ term }) => term),
    people: namesOf(without(dossier.actors, people)),
    aliases: namesOf(people.filter(({ aliases }) => aliases.length > trim.aliases)),
    columns: without(dossier.issues, cells.issues).map(({ label }) => label),
    rows: namesOf(
      without(
        deriveStanceMatrix(dossier).rows.map(({ actor }) => actor),
        cells.actors,
      ),
    ),
    together: places(guide.filter(({ paragraphs }) => paragraphs.length > 1)),
    questions: places(guide.filter(({ isWhole }) => !isWhole)),
    hasDateBasis: trim.hasDateBasis || dossier.source.published?.why === undefined,
  };
}

function without<Thing>(all: readonly Thing[], kept: readonly Thing[]): readonly Thing[] {
  return all.filter((thing) => !kept.includes(thing));
}

function namesOf(actors: readonly Actor[]): readonly string[] {
  return actors.map(({ name }) => name);
}
