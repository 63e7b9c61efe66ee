import type { Metadata } from "next";
import { ClearCopies } from "#components/clear-copies.tsx";
import { JoinBox } from "#components/join-box.tsx";
import { Page } from "#components/page.tsx";
import { Shelf } from "#components/shelf.tsx";
import { phrases } from "#phrases/here.ts";
import { app } from "#server/app.ts";
import { readRefusedCode } from "#server/refused-code.ts";

export function generateMetadata(): Metadata {
  const { home, titled } = phrases().pages;
  return { title: titled(home.title) };
}

/** The start page: what Linchpin is, and the editorials there are. Nothing of what they argue. */
export default async function Home({ searchParams }: PageProps<"/">) {
  const say = phrases().pages.home;
  const query = await searchParams;
  const { cleared, left } = query;
  const [before, marked, after] = say.lead;
  return (
    <Page>
      {(cleared ?? left) !== undefined && (
        <div className="banner cleared" role="status">
          <p>{left === undefined ? say.cleared : phrases().class.clear.done}</p>
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
        <JoinBox refused={readRefusedCode(query)} />
      </div>
      <section className="section" aria-labelledby="shelf">
        <h2 className="opens" id="shelf">
          {phrases().join.orAlone}
        </h2>
        <ol className="how across">
          {say.how.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="meta">{say.how.note}</p>
        <Shelf published={app().dossiers} />
      </section>
      <section className="section teachers" aria-labelledby="teachers">
        <div>
          <h2 id="teachers">{phrases().join.teacher.title}</h2>
          <p className="meta">{phrases().join.teacher.note}</p>
        </div>
        <a className="button quiet" href="/teach">
          {phrases().join.teacher.enter}
        </a>
      </section>
    </Page>
  );
}
