import type { Metadata } from "next";
import { ClearCopies } from "#components/clear-copies.tsx";
import { Page } from "#components/page.tsx";
import { Shelf } from "#components/shelf.tsx";
import { phrases } from "#phrases/en.ts";
import { app } from "#server/app.ts";

const say = phrases.pages.home;

export const metadata: Metadata = { title: phrases.pages.titled(say.title) };

/** The start page: what Linchpin is, and the editorials there are. Nothing of what they argue. */
export default async function Home({ searchParams }: PageProps<"/">) {
  const { cleared } = await searchParams;
  const [before, marked, after] = say.lead;
  return (
    <Page>
      {cleared !== undefined && (
        <div className="banner cleared" role="status">
          <p>{say.cleared}</p>
          <ClearCopies />
        </div>
      )}
      <div className="hero">
        <div>
          <h1>{say.title}</h1>
          <p className="lead">
            {before}
            <mark>{marked}</mark>
            {after}
          </p>
        </div>
        <section className="panel" aria-labelledby="how">
          <h2 id="how">{say.how.title}</h2>
          <ol className="how">
            {say.how.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className="note">{say.how.note}</p>
        </section>
      </div>
      <section className="section" aria-labelledby="shelf">
        <h2 className="opens" id="shelf">
          {say.shelf}
        </h2>
        <Shelf published={app().dossiers} />
      </section>
    </Page>
  );
}
