import type { Dossier } from "@linchpin/model";
import { languageHere, phrases } from "#phrases/here.ts";

type WordsToKnowProps = {
  readonly terms: Dossier["terms"];
  /** What the words and their meanings are written in. */
  readonly language: string;
  readonly className?: string;
};

/** Words and what they mean, marked where the meaning is not taken from the editorial. */
export function WordsToKnow({ terms, language, className = "words" }: WordsToKnowProps) {
  return (
    <dl className={className} lang={language}>
      {terms.map(({ term, meaning, from, say }) => (
        <div key={term}>
          <dt>
            {term}
            {say !== undefined && ` (${say})`}
          </dt>
          <dd>
            {meaning}
            {from.kind === "outside" && <Outside checked={from.checked} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Outside({ checked }: { readonly checked: string }) {
  const say = phrases().pages.editorial;
  return <small lang={languageHere()}>{say.notFromEditorial(checked)}</small>;
}
