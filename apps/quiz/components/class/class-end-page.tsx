import type { ReactNode } from "react";
import { classPhrases } from "#phrases/class.ts";
import { languageHere } from "#phrases/here.ts";
import type { Attempt } from "#server/attempts.ts";
import { showsKeys } from "#server/sessions/session.ts";
import { Page } from "../page.tsx";
import { CourierOf } from "./courier-of.tsx";
import { WhoLine } from "./who-line.tsx";

type ClassEndPageProps = {
  readonly attempt: Attempt;
  /** True for an answer, sent without scripts, that came after the end. */
  readonly isLate: boolean;
};

/** What there is for a student who has handed in, or whose session is over. */
export function ClassEndPage({ attempt, isLate }: ClassEndPageProps) {
  const { source } = attempt.dossier;
  const say = classPhrases(languageHere());
  return (
    <Page className="plain" folio={source.title} folioLanguage={source.language}>
      <WhoLine attempt={attempt} returnCode={undefined} />
      <End attempt={attempt} />
      {isLate && <p className="save late">{say.save.late}</p>}
      <CourierOf attempt={attempt} canLeave={attempt.session.phase === "closed"} />
    </Page>
  );
}

/** The title of that page. */
export function titleEnd({ session: { phase } }: Attempt): string {
  const { waiting, closing, closed } = classPhrases(languageHere());
  return { open: waiting, closing, closed }[phase].title;
}

function End({ attempt }: { readonly attempt: Attempt }) {
  const { session, responses, form } = attempt;
  const say = classPhrases(languageHere());
  const count = say.waiting.count(responses.size, form.items.length);
  const result = showsKeys(session) && `/attempts/${attempt.id}/finish`;
  const here = `/attempts/${attempt.id}`;
  switch (session.phase) {
    case "open":
      return (
        <Said title={titleEnd(attempt)} lines={[count, say.waiting[session.feedback]]}>
          {result ? (
            <a className="button" href={result}>
              {say.waiting.result}
            </a>
          ) : (
            <a href={here}>{say.waiting.look}</a>
          )}
        </Said>
      );
    case "closing":
      return (
        <Said
          title={titleEnd(attempt)}
          lines={[count, session.feedback === "never" ? say.closing.never : say.closing.shows]}
        >
          <a href={here}>{say.closing.look}</a>
        </Said>
      );
    case "closed":
      return (
        <Said title={titleEnd(attempt)} lines={result ? [count] : [count, say.closed.never]}>
          {result && (
            <a className="button" href={result}>
              {say.closed.result}
            </a>
          )}
        </Said>
      );
  }
}

type SaidProps = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly children: ReactNode;
};

function Said({ title, lines, children }: SaidProps) {
  return (
    <>
      <h1>{title}</h1>
      <p className="lead figures">{lines.join(" ")}</p>
      <p className="helps">{children}</p>
    </>
  );
}
