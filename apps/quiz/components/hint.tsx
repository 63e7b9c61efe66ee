import { phrases } from "#phrases/here.ts";
import { ParagraphLocator } from "./paragraph-locator.tsx";

type HintProps = {
  /** The paragraphs to look in; the title is 0. */
  readonly hint: readonly number[];
  /** How long each paragraph is, the title first. */
  readonly lengths: readonly number[];
};

/** Where in the text to look, for a reader who asked before answering. */
export function Hint({ hint, lengths }: HintProps) {
  const say = phrases().pages.question;
  const { place, places } = phrases().pages;
  return (
    <div className="locator">
      <ParagraphLocator cited={hint} lengths={lengths} />
      <p>
        <b>{say.hintTitle(places(hint), lengths.length - 1)}</b>
        <br />
        {hint.map((n) => (
          <a key={n} href={`#p${n}`}>
            {phrases().reader.openAt(place(n))}
          </a>
        ))}
      </p>
    </div>
  );
}
