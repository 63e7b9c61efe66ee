import type { ItemWords } from "#server/item-words.ts";

type GapProps = {
  /** The sealed id of the row or line. */
  readonly of: string;
  readonly words: ItemWords;
};

/** At a row or line without its answer: what to do. Its controls point at it by `gapId`. */
export function Gap({ of, words }: GapProps) {
  return (
    <span className="error gap" id={gapId(of)}>
      <span className="visually-hidden">{words.errorPrefix} </span>
      {words.gap}
    </span>
  );
}

/** The id of what is said at a row or line. */
export function gapId(of: string): string {
  return `gap-${of}`;
}
