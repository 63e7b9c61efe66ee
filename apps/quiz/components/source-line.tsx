import { type Dossier, phrasesFor } from "@linchpin/model";
import { languageHere, phrases } from "#phrases/here.ts";

const DOT = " · ";

/** Kind of text, publisher and date in one line; the publisher's name is in the text's language. */
export function SourceLine({ source }: { readonly source: Dossier["source"] }) {
  const { genre, publisher, published, language } = source;
  const say = phrases().pages.source;
  const words = phrasesFor(languageHere());
  const isNamed = say.publisher(publisher) === publisher;
  return (
    <p className="kicker">
      {words.genre[genre]}
      {DOT}
      <span lang={isNamed ? language : undefined}>{say.publisher(publisher)}</span>
      {DOT}
      {published ? words.codedDate(published) : say.noDate}
    </p>
  );
}
