import { phrases } from "#phrases/en.ts";

type GapProps = {
  /** The sealed id of the row or line. */
  readonly of: string;
  readonly text: string;
};

/** At a row or line without its answer: what to do. Its controls point at it by `gapId`. */
export function Gap({ of, text }: GapProps) {
  return (
    <span className="error gap" id={gapId(of)}>
      <span className="visually-hidden">{phrases.pages.question.errorPrefix} </span>
      {text}
    </span>
  );
}

/** The id of what is said at a row or line. */
export function gapId(of: string): string {
  return `gap-${of}`;
}
