import type { ClassPhrases } from "#phrases/class.ts";
import type { SaveState } from "./outbox/save-state.ts";

type SaveLineProps = {
  readonly save: SaveState;
  /** True when what is chosen now is no whole answer. */
  readonly isPartial: boolean;
  readonly say: ClassPhrases["save"];
};

/** Where the answer is, by sign and in words. It keeps its height, so that nothing below it moves. */
export function SaveLine({ save, isPartial, say }: SaveLineProps) {
  const words = isPartial ? (save === "open" ? say.partial : say.earlier) : say[save];
  return <p className={`save ${isPartial ? "open" : save}`}>{words}</p>;
}
