import { type BlockName, EDITIONS, type Edition } from "./handout.ts";

const BLOCKS_OF: Readonly<Record<Edition, readonly BlockName[]>> = {
  read: ["cover", "source", "numbering", "guide", "words", "people", "matrix"],
  quiz: ["cover", "questions"],
  review: [
    "cover",
    "thesis",
    "map",
    "map-blanks",
    "map-empty",
    "matrix",
    "voices",
    "timeline",
    "discussion",
    "frames",
    "answers",
  ],
  teacher: [
    "cover",
    "key",
    "discussion",
    "frames",
    "standards",
    "gaps",
    "doubts",
    "coding",
    "source",
    "numbering",
    "guide",
    "words",
    "people",
    "questions",
    "thesis",
    "map",
    "matrix",
    "voices",
    "timeline",
  ],
  key: ["cover", "marking", "reasons", "exit-key"],
  lesson: ["cover", "opener", "copies", "plan"],
  exit: ["tickets"],
  copy: ["cover", "text"],
};

/** Whether an edition may have a block: in which dossiers it does is seen only once it is composed. */
export function canHave(edition: Edition, name: BlockName): boolean {
  return BLOCKS_OF[edition].includes(name);
}

/** The editions that may have a block, at least one. */
export function editionsWith(name: BlockName): readonly Edition[] {
  return EDITIONS.filter((edition) => canHave(edition, name));
}
