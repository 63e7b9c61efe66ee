import { phrases } from "#phrases/here.ts";
import { TeachPage } from "./teach-page.tsx";

/** Stands in place of a session, or a student of one, that is not this teacher's to see. */
export function NotFoundSession() {
  const { notFound } = phrases().sessions;
  return (
    <TeachPage className="plain">
      <h1>{notFound.title}</h1>
      <p className="lead">{notFound.advice}</p>
      <p className="helps">
        <a href="/teach">{notFound.back}</a>
      </p>
    </TeachPage>
  );
}
