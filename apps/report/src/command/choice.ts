import { canHave, editionsWith } from "../compose/blocks-of.ts";
import type { BlockName, Edition } from "../compose/handout.ts";
import { commandPhrasesEn as say } from "../phrases/command-en.ts";
import type { Arguments } from "./arguments.ts";
import type { Standing } from "./outcome.ts";
import type { HandoutWorld } from "./world.ts";

type Choice = Pick<Arguments, "editions" | "blocks">;

/** Those of the editions that may have more than a cover of what was chosen. */
export function editionsToPrint({ editions, blocks }: Choice): readonly Edition[] {
  const parts = blocks?.filter((name) => name !== "cover");
  return parts
    ? editions.filter((edition) => parts.some((name) => canHave(edition, name)))
    : editions;
}

/** Complains, whatever the dossiers hold, of blocks that are looked for in the wrong handouts, and of handouts that have none of them. */
export function sayChoice(choice: Choice, world: Pick<HandoutWorld, "complain">): void {
  const { editions, blocks = [] } = choice;
  const misplaced = blocks.filter((name) => !isSought(name, choice));
  const parts = misplaced.map((name) => ({ name, editions: editionsWith(name) }));
  if (parts.length > 0) world.complain(say.misplaced({ parts }));
  const printed = editionsToPrint(choice);
  const bare = editions.filter((edition) => !printed.includes(edition));
  if (bare.length > 0 && printed.length > 0) world.complain(say.bareEditions({ editions: bare }));
}

/** The chosen blocks that one of the editions may have, and yet none of a dossier's handouts has. */
export function findLacking(
  choice: Choice,
  handouts: ReadonlyArray<Pick<Standing, "entry">>,
): readonly BlockName[] {
  if (handouts.length === 0) return [];
  const { blocks = [] } = choice;
  return blocks.filter(
    (name) =>
      isSought(name, choice) && handouts.every(({ entry }) => entry.lacking?.includes(name)),
  );
}

/** Whether any of the editions is one that may have it. */
function isSought(name: BlockName, { editions }: Choice): boolean {
  return editions.some((edition) => canHave(edition, name));
}
