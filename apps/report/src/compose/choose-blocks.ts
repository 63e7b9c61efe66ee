import type { BlockName, Handout } from "./handout.ts";

/** A handout with only what was chosen of it, and what of that it has not. */
export type ChosenBlocks = {
  readonly handout: Handout;
  readonly lacking: readonly BlockName[];
};

/**
 * Keeps the cover and the blocks of these names, in the handout's own order, and behind them those
 * that are printed only when chosen. A block that was chosen and is not there, because the edition has
 * none or the dossier no fields for it, is reported.
 */
export function chooseBlocks(handout: Handout, names: readonly BlockName[]): ChosenBlocks {
  const { extras = [], ...given } = handout;
  const wanted = new Set<BlockName>(["cover", ...names]);
  const all = [...given.blocks, ...extras];
  const there = new Set(all.map(({ name }) => name));
  return {
    handout: { ...given, blocks: all.filter(({ name }) => wanted.has(name)) },
    lacking: [...new Set(names)].filter((name) => !there.has(name)),
  };
}
