import { phrases } from "#phrases/here.ts";
import type { PublishedDossier } from "#server/publish.ts";
import { estimateMinutes } from "#server/shelf.ts";
import { SourceLine } from "./source-line.tsx";

/** The editorials there are: what each is and is about, never what it holds. */
export function Shelf({ published }: { readonly published: readonly PublishedDossier[] }) {
  const say = phrases().pages.home;
  if (published.length === 0) return <p>{say.empty}</p>;
  return (
    <ul className="shelf">
      {published.map(({ slug, dossier: { source }, questions }) => (
        <li key={slug}>
          <SourceLine source={source} />
          <h3 lang={source.language}>
            <a href={`/editorials/${slug}`}>{source.title}</a>
          </h3>
          <p lang={source.language}>{source.theme}</p>
          <p className="meta figures">{say.size(questions, estimateMinutes(questions))}</p>
        </li>
      ))}
    </ul>
  );
}
