import { HANDOUT_HINT, commandPhrasesEn as say } from "../phrases/command-en.ts";
import type { HandoutWorld } from "./world.ts";

/** What was wrong with a command as it was typed; of `option` it is told elsewhere which it was. */
export type Mistake =
  | { readonly kind: "option" | "nothing-named" | "one-text" | "needs-text" | "nothing-left" }
  | {
      readonly kind: "unknown";
      readonly what: "edition" | "block" | "form" | "paper" | "reader";
      readonly typed: string;
      readonly known: readonly string[];
    }
  | { readonly kind: "jobs"; readonly typed: string; readonly most: number };

/** A command typed wrongly. */
export class Mistyped extends Error {
  override readonly name = "Mistyped";
  readonly mistake: Mistake;

  constructor(mistake: Mistake) {
    super(mistake.kind);
    this.mistake = mistake;
  }
}

/** Complains in one sentence and says how to come to the help. */
export async function sayMistake(
  mistake: Mistake,
  world: Pick<HandoutWorld, "complain">,
): Promise<void> {
  const sentence = await sentenceOn(mistake);
  if (sentence !== undefined) world.complain(sentence);
  world.complain(HANDOUT_HINT);
}

async function sentenceOn(mistake: Mistake): Promise<string | undefined> {
  switch (mistake.kind) {
    case "option":
      return undefined;
    case "nothing-named":
      return say.nothingNamed;
    case "one-text":
      return say.oneText;
    case "needs-text":
      return say.needsText;
    case "nothing-left":
      return say.nothingLeft;
    case "jobs":
      return say.notJobs(mistake);
    case "unknown": {
      const { closestTo } = await import("@linchpin/model");
      // A letter is near to every other.
      const known = mistake.known.filter((word) => word.length > 1);
      return say.unknownWord({ ...mistake, closest: closestTo(mistake.typed, known) });
    }
  }
}
