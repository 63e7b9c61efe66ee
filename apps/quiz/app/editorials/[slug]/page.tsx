import type { Metadata } from "next";
import { EditorialFacts } from "#components/editorial-facts.tsx";
import { Page } from "#components/page.tsx";
import { PlainPage } from "#components/plain-page.tsx";
import { ReaderPane } from "#components/reader-pane.tsx";
import { SourceLine } from "#components/source-line.tsx";
import { WordsToKnow } from "#components/words-to-know.tsx";
import { phrases } from "#phrases/here.ts";
import { app } from "#server/app.ts";
import type { Attempt } from "#server/attempts.ts";
import { presentSource } from "#server/frame.ts";
import { findReader } from "#server/identity.ts";
import { findLatestAttempt } from "#server/practice.ts";
import { nextOpen } from "#server/questions.ts";
import { requirePublished } from "#server/shelf.ts";
import { orRefused } from "../../or-refused.ts";

type Props = PageProps<"/editorials/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const published = await orRefused(() => requirePublished(slug));
  const title = published?.dossier.source.title ?? phrases().notFound.title;
  return { title: phrases().pages.titled(title) };
}

/** Before question 1: which text must lie beside the reader, and how the quiz goes. */
export default async function Editorial({ params }: Props) {
  const say = phrases().pages.editorial;
  const { slug } = await params;
  const published = await orRefused(() => requirePublished(slug));
  if (!published) return <PlainPage {...phrases().notFound} />;
  const { dossier, questions } = published;
  const latest = await findLatestAttempt(app().database, slug, await findReader());
  const { source, terms } = dossier;
  return (
    <Page>
      <div className="opening">
        <div>
          <SourceLine source={source} />
          <h1 lang={source.language}>{source.title}</h1>
          <p className="lead" lang={source.language}>
            {source.theme}
          </p>
        </div>
        <section className="panel" aria-labelledby="before">
          <h2 id="before">{say.before}</h2>
          <EditorialFacts source={source} questions={questions} />
          <Beginning slug={slug} latest={latest} />
        </section>
      </div>
      <ReaderPane source={presentSource(slug, dossier)} place="below" />
      {terms.length > 0 && (
        <section className="section" aria-labelledby="words">
          <h2 className="opens" id="words">
            {say.words}
          </h2>
          <WordsToKnow className="words many" terms={terms} language={source.language} />
        </section>
      )}
    </Page>
  );
}

type BeginningProps = { readonly slug: string; readonly latest: Attempt | undefined };

/** What lies behind comes before starting anew: one filled button, whichever it is. */
function Beginning({ slug, latest }: BeginningProps) {
  const say = phrases().pages.editorial;
  const start = `/editorials/${slug}/start`;
  if (!latest) {
    return (
      <form className="actions" method="post" action={start}>
        <button type="submit" className="button">
          {say.start}
        </button>
      </form>
    );
  }
  const open = nextOpen(latest, 0);
  const size = latest.form.items.length;
  return (
    <>
      <p className="note">{open ? say.stopped(latest.responses.size, size) : say.done(size)}</p>
      <form className="actions" method="post" action={start}>
        {open ? (
          <a className="button" href={`/attempts/${latest.id}/questions/${open}`}>
            {say.goOn(open)}
          </a>
        ) : (
          <a className="button" href={`/attempts/${latest.id}/finish`}>
            {say.seeResult}
          </a>
        )}
        <button type="submit" className="button quiet">
          {open ? say.startAgain : say.startOver}
        </button>
      </form>
    </>
  );
}
