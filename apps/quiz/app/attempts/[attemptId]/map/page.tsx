import type { Metadata } from "next";
import { MapDrawing } from "#components/map/map-drawing.tsx";
import { MapOutline } from "#components/map/map-outline.tsx";
import { Page } from "#components/page.tsx";
import { PlainPage } from "#components/plain-page.tsx";
import { phrases } from "#phrases/here.ts";
import { answerWithStatus } from "#server/answer-status.ts";
import { app } from "#server/app.ts";
import { tallyAttempt } from "#server/result.ts";
import { showsKeys } from "#server/sessions/session.ts";
import { attemptHere, attemptTitle } from "../attempt-here.ts";

type Props = PageProps<"/attempts/[attemptId]/map">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const say = phrases().pages.map;
  return await attemptTitle((await params).attemptId, say.title);
}

/** The whole argument, drawn and in words; it answers questions, so only for who has answered them all. */
export default async function ArgumentMapPage({ params }: Props) {
  const say = phrases().pages.map;
  const attempt = await attemptHere((await params).attemptId);
  if (!attempt) return <PlainPage {...phrases().pages.notYours} />;
  const { title, language } = attempt.dossier.source;
  const result = `/attempts/${attempt.id}/finish`;
  if (tallyAttempt(attempt).open.length > 0 || !showsKeys(attempt.session)) {
    answerWithStatus(403);
    return <PlainPage {...say.notYet} />;
  }
  const { wide, narrow, outline } = app().drawMap(attempt.dossier);
  return (
    <Page className="map" folio={title} folioLanguage={language}>
      <h1>{say.title}</h1>
      <p className="lead">{say.lead}</p>
      <ul className="meta map-legend">
        {say.legend.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="map-drawings" lang={language}>
        <MapDrawing layout={wide} className="wide" />
        <MapDrawing layout={narrow} className="narrow" />
      </div>
      <section aria-labelledby="outline">
        <h2 id="outline">{say.outline}</h2>
        <p className="hint">{say.outlineHint}</p>
        <MapOutline entries={outline} language={language} />
      </section>
      <p className="ending">
        <a href={result}>{say.back}</a>
      </p>
    </Page>
  );
}
