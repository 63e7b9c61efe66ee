import { type Dossier, phrasesFor } from "@linchpin/model";
import { phrases } from "#phrases/en.ts";

/** Kind of text, publisher and date in one line. */
export function SourceLine({ source }: { readonly source: Dossier["source"] }) {
  const say = phrases.pages.source;
  const words = phrasesFor(source.language);
  const date = source.published ? words.codedDate(source.published) : say.noDate;
  return (
    <p className="kicker" lang={source.language}>
      {say.line(words.genre[source.genre], say.publisher(source.publisher), date)}
    </p>
  );
}
