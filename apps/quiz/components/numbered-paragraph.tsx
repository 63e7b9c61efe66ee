import { readerEn as say } from "#phrases/reader-en.ts";

type NumberedParagraphProps = {
  /** As the questions count: the title is 0. */
  readonly n: number;
  readonly text: string;
  readonly isCited: boolean;
  /** False when the words are not the ones the questions were made from. */
  readonly matches?: boolean;
};

/** One paragraph under its number, with the anchor that links lead to. */
export function NumberedParagraph({ n, text, isCited, matches = true }: NumberedParagraphProps) {
  const classes = ["paragraph"];
  if (n === 0) classes.push("title");
  if (isCited) classes.push("cited");
  if (!matches) classes.push("differing");
  return (
    <div className={classes.join(" ")} id={`p${n}`} tabIndex={-1}>
      <span className="paragraph-number figures">
        <span className="visually-hidden">{say.numberOf(n)}</span>
        <span aria-hidden="true">{n}</span>
      </span>
      <p>
        {!matches && <span className="differs">{say.differs}</span>}
        {text}
      </p>
    </div>
  );
}
