import { languageHere, phrases } from "#phrases/here.ts";
import type { PresentedSource } from "#server/frame.ts";
import { ANCHORS } from "./anchors.ts";
import { NumberedParagraph } from "./numbered-paragraph.tsx";
import { OwnCopy } from "./own-copy.tsx";

type ReaderPaneProps = {
  readonly source: PresentedSource;
  /** Paragraphs to mark: what an answer rests on, or a hint that was asked for. */
  readonly cited?: readonly number[] | undefined;
  /** Beside the question, or below the page in columns. */
  readonly place: "beside" | "below";
  /** Where a reader on a phone goes back to. */
  readonly back?: string;
};

const TITLE = `${ANCHORS.editorial}-title`;

/** The editorial with its paragraphs numbered, where it is at hand; else the means to find them in a copy. */
export function ReaderPane({ source, cited = [], place, back }: ReaderPaneProps) {
  const say = phrases().reader;
  const { slug, language, text, paragraphs } = source;
  return (
    <section
      className={`reader ${place}`}
      id={ANCHORS.editorial}
      aria-labelledby={TITLE}
      // A scrolling region must be reachable by keyboard.
      tabIndex={place === "beside" ? 0 : -1}
    >
      <div className="reader-head">
        <h2 id={TITLE}>{say.title}</h2>
        {back !== undefined && (
          <a className="close-reader" href={back}>
            {say.close}
          </a>
        )}
      </div>
      {text ? (
        <>
          <p className="hint">{say.fromServer}</p>
          <div className="paragraphs" lang={language}>
            {text.paragraphs.map((paragraph) => (
              <NumberedParagraph
                key={paragraph.n}
                {...paragraph}
                isCited={cited.includes(paragraph.n)}
                interfaceLanguage={languageHere()}
              />
            ))}
          </div>
        </>
      ) : (
        <OwnCopy
          slug={slug}
          language={language}
          interfaceLanguage={languageHere()}
          digests={paragraphs.map(({ n, digest }) => ({ n, digest }))}
          cited={cited}
        >
          <ParagraphFinder paragraphs={paragraphs} cited={cited} language={language} />
        </OwnCopy>
      )}
    </section>
  );
}

type ParagraphFinderProps = {
  readonly paragraphs: PresentedSource["paragraphs"];
  readonly cited: readonly number[];
  readonly language: string;
};

/** For a copy on paper: each paragraph's number, with a word to know it by. */
function ParagraphFinder({ paragraphs, cited, language }: ParagraphFinderProps) {
  return (
    <>
      <p className="hint">{phrases().reader.notHere}</p>
      <div className="paragraphs finder" lang={language}>
        {paragraphs.map(({ n, landmark }) => (
          <NumberedParagraph
            key={n}
            n={n}
            text={landmark ?? ""}
            isCited={cited.includes(n)}
            interfaceLanguage={languageHere()}
          />
        ))}
      </div>
    </>
  );
}
