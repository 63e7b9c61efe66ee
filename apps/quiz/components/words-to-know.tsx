import type { Dossier } from "@linchpin/model";
import { phrases } from "#phrases/en.ts";

type WordsToKnowProps = {
  readonly terms: Dossier["terms"];
  readonly className?: string;
};

/** Words and what they mean, marked where the meaning is not taken from the editorial. */
export function WordsToKnow({ terms, className = "words" }: WordsToKnowProps) {
  return (
    <dl className={className}>
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
  const say = phrases.pages.editorial;
  return <small>{say.notFromEditorial(checked)}</small>;
}
