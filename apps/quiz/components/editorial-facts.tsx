import { type Dossier, phrasesFor } from "@linchpin/model";
import type { ReactNode } from "react";
import { languageHere, phrases } from "#phrases/here.ts";
import { estimateMinutes } from "#server/shelf.ts";

type EditorialFactsProps = {
  readonly source: Dossier["source"];
  readonly questions: number;
};

/** Which text the questions are about, and how its paragraphs are counted. */
export function EditorialFacts({ source, questions }: EditorialFactsProps) {
  const say = phrases().pages.editorial;
  const { genre, title, publisher, published, language, paragraphs } = source;
  const words = phrasesFor(languageHere());
  const last = Math.max(...paragraphs.map(({ n }) => n));
  return (
    <dl className="facts">
      <Fact label={say.textLabel}>
        {say.genre(words.genre[genre])} <span lang={language}>{say.title(title)}</span>
      </Fact>
      <Fact label={say.publisherLabel}>{say.publisher(publisher)}</Fact>
      <Fact label={say.dateLabel}>
        {published ? words.codedDate(published) : say.noDate}
        {published?.why !== undefined && <small lang={language}>{published.why}</small>}
      </Fact>
      <Fact label={say.numberLabel}>{say.numbers(last)}</Fact>
      <Fact label={say.questionsLabel}>{say.questions(questions, estimateMinutes(questions))}</Fact>
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
