import { SourceLine } from "#components/source-line.tsx";
import { phrases } from "#phrases/here.ts";
import type { PublishedDossier } from "#server/publish.ts";
import { LESSONS, planLesson } from "#server/sessions/lesson.ts";

/** An editorial with the lessons that one press opens, and what each of them holds. */
export function OpenLesson({ published }: { readonly published: PublishedDossier }) {
  const say = phrases().sessions.start;
  const { slug, dossier } = published;
  const { source } = dossier;
  return (
    <article className="lesson">
      <div>
        <SourceLine source={source} />
        <h3 lang={source.language}>{source.title}</h3>
        <p className="helps">
          <a href={`/teach/open/${slug}`}>{say.more}</a>
          <a href={`/teach/handouts/${slug}`}>{say.handouts}</a>
        </p>
      </div>
      <form method="post" action="/teach/sessions">
        <input type="hidden" name="slug" value={slug} />
        {LESSONS.map((minutes) => planLesson(published, minutes)).map((plan) => (
          <button
            key={plan.minutes}
            type="submit"
            name="minutes"
            value={plan.minutes}
            className="button quiet figures"
          >
            <b>{say.minutes(plan.minutes)}</b>
            <span>{say.plan(plan.reading, plan.questions)}</span>
          </button>
        ))}
      </form>
    </article>
  );
}
