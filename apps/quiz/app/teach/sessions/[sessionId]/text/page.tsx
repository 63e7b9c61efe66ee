import type { Metadata } from "next";
import { Field } from "#components/teach/account-field.tsx";
import { FormProblem } from "#components/teach/account-problem.tsx";
import { NotFoundSession } from "#components/teach/not-found-session.tsx";
import { TeachPage } from "#components/teach/teach-page.tsx";
import { phrases } from "#phrases/here.ts";
import { problemIn } from "#server/sessions/problem.ts";
import { checkText, findShownText } from "#server/sessions/shown-text.ts";
import { findSourceText } from "#server/source-text.ts";
import { mainSessionHere, type SessionHere, sessionTitle } from "../session-here.ts";

type Props = PageProps<"/teach/sessions/[sessionId]/text">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return await sessionTitle((await params).sessionId, phrases().sessions.text.title);
}

/** Where a teacher shows their own copy of the editorial to one class, until it closes. */
export default async function ShowText({ params, searchParams }: Props) {
  const here = await mainSessionHere((await params).sessionId);
  if (!here) return <NotFoundSession />;
  const say = phrases().sessions.text;
  const { session, stored } = here;
  const address = `/teach/sessions/${session.id}`;
  const hasText = findSourceText(stored.slug, stored.dossier) !== undefined;
  return (
    <TeachPage here="sessions" className="teach">
      <h1>{say.title}</h1>
      <FormProblem sentence={problemIn(await searchParams)} />
      <Shown here={here} />
      {session.phase !== "open" && <p className="lead">{say.closed}</p>}
      {hasText && <p className="lead measure">{say.own}</p>}
      {session.phase === "open" && !hasText && <PasteText action={`${address}/text/show`} />}
      <p className="helps">
        <a href={address}>{say.back}</a>
      </p>
    </TeachPage>
  );
}

function Shown({ here: { session, stored } }: { readonly here: SessionHere }) {
  const say = phrases().sessions.text;
  const text = findShownText(session);
  if (!text) return null;
  const { matching, paragraphs, differing } = checkText(text, stored.dossier.source.paragraphs);
  return (
    <form
      className="banner"
      method="post"
      action={`/teach/sessions/${session.id}/text/hide`}
      aria-live="polite"
    >
      <p>{say.check(matching, paragraphs)}</p>
      {differing.length > 0 && <p>{say.differing(phrases().pages.places(differing))}</p>}
      <button type="submit" className="button quiet small">
        {say.hide}
      </button>
    </form>
  );
}

function PasteText({ action }: { readonly action: string }) {
  const say = phrases().sessions.text;
  return (
    <form className="stack measure" method="post" action={action}>
      <p>{say.lead}</p>
      <p className="hint">{say.kept}</p>
      <Field id="text" label={say.label} hint={say.hint}>
        <textarea
          className="input"
          id="text"
          name="text"
          rows={10}
          required
          maxLength={60_000}
          aria-describedby="text-hint"
        />
      </Field>
      <label className="tick">
        <input type="checkbox" name="right" required />
        {say.right}
      </label>
      <button type="submit" className="button">
        {say.show}
      </button>
    </form>
  );
}
