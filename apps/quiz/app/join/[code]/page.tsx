import type { Metadata } from "next";
import { JoinBox } from "#components/join-box.tsx";
import { Page } from "#components/page.tsx";
import { phrases } from "#phrases/here.ts";
import { app } from "#server/app.ts";
import { requireForm } from "#server/forms.ts";
import { findStudentHash } from "#server/identity.ts";
import { readCode } from "#server/sessions/join-code.ts";
import {
  findJoined,
  type Joinable,
  needsSlip,
  requireJoinable,
} from "#server/sessions/join-session.ts";
import { withinJoinLimit } from "#server/sessions/limited-code.ts";
import { makeNickname } from "#server/sessions/nicknames.ts";
import { orRefused } from "../../or-refused.ts";

export function generateMetadata(): Metadata {
  return { title: phrases().pages.titled(phrases().join.name.title) };
}

/** What a code opens, and under which name the student begins; a QR code leads here, too. */
export default async function Join({ params }: PageProps<"/join/[code]">) {
  const { code } = await params;
  const joinable = await orRefused(() =>
    withinJoinLimit(() => requireJoinable(app().database, code)),
  );
  if (!joinable) {
    return (
      <Page className="plain">
        <JoinBox refused={{ typed: code, isUnknown: true, wait: undefined }} isPage />
      </Page>
    );
  }
  const { dossier, form } = await requireForm(app().database, joinable.session.formDigest);
  const { title, language } = dossier.source;
  return (
    <Page className="plain joining">
      <p className="kicker">{phrases().join.name.questions(form.items.length)}</p>
      <h1 lang={language}>{title}</h1>
      <Ways joinable={joinable} code={readCode(code) ?? ""} />
    </Page>
  );
}

type WaysProps = { readonly joinable: Joinable; readonly code: string };

async function Ways({ joinable, code }: WaysProps) {
  const { already, slip } = phrases().join;
  const joined = await findJoined(app().database, joinable.session, await findStudentHash());
  const isOwn = joined && joinable.seatNumber === undefined;
  if (isOwn) {
    return (
      <section className="panel" aria-labelledby="ways">
        <h2 id="ways">{already.title(joined.nickname ?? "")}</h2>
        <form className="actions" method="post" action={`/join/${code}/start`}>
          <a className="button" href={`/attempts/${joined.attemptId}`}>
            {already.goOn}
          </a>
          {!needsSlip(joinable) && (
            <button type="submit" className="button quiet">
              {already.somebodyElse}
            </button>
          )}
        </form>
        <p className="note">{already.note}</p>
      </section>
    );
  }
  if (needsSlip(joinable)) {
    return (
      <section className="panel" aria-labelledby="ways">
        <h2 id="ways">{slip.title}</h2>
        <p>{slip.advice}</p>
        <p className="helps">
          <a href="/#join">{slip.back}</a>
        </p>
      </section>
    );
  }
  return <Beginning joinable={joinable} code={code} />;
}

function Beginning({ joinable: { session, seatNumber }, code }: WaysProps) {
  const say = phrases().join.name;
  const nickname = makeNickname(session.namesLanguage);
  const isMadeUp = seatNumber === undefined;
  return (
    <section className="panel" aria-labelledby="ways">
      <h2 id="ways">{say.label}</h2>
      <form method="post" action={`/join/${code}/start`}>
        <p className="nickname" lang={isMadeUp ? session.namesLanguage : undefined}>
          {isMadeUp ? nickname : say.seat(seatNumber)}
        </p>
        {isMadeUp && <input type="hidden" name="nickname" value={nickname} />}
        <p className="note">{isMadeUp ? say.note : say.seatNote}</p>
        <div className="actions">
          <button type="submit" className="button">
            {say.start}
          </button>
          {isMadeUp && (
            <a className="button quiet" href={`/join/${code}`}>
              {say.another}
            </a>
          )}
        </div>
      </form>
    </section>
  );
}
