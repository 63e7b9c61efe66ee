import { readerPhrases } from "#phrases/reader.ts";
import type { Language } from "#server/language.ts";

type NumberedParagraphProps = {
  /** As the questions count: the title is 0. */
  readonly n: number;
  readonly text: string;
  readonly isCited: boolean;
  /** What the reader reads the interface in. */
  readonly interfaceLanguage: Language;
  /** False when the words are not the ones the questions were made from. */
  readonly matches?: boolean;
};

/** One paragraph under its number, with the anchor that links lead to. */
export function NumberedParagraph(props: NumberedParagraphProps) {
  const { n, text, isCited, interfaceLanguage, matches = true } = props;
  const say = readerPhrases(interfaceLanguage);
  const classes = ["paragraph"];
  if (n === 0) classes.push("title");
  if (isCited) classes.push("cited");
  if (!matches) classes.push("differing");
  return (
    <div className={classes.join(" ")} id={`p${n}`} tabIndex={-1}>
      <span className="paragraph-number figures">
        <span className="visually-hidden" lang={interfaceLanguage}>
          {say.numberOf(n)}
        </span>
        <span aria-hidden="true">{n}</span>
      </span>
      <p>
        {!matches && (
          <span className="differs" lang={interfaceLanguage}>
            {say.differs}
          </span>
        )}
        {text}
      </p>
    </div>
  );
}
