"use client";

import { classPhrases } from "#phrases/class.ts";
import { ANCHORS } from "../anchors.ts";
import { AllQuestions } from "./all-questions.tsx";
import type { ClassQuizProps } from "./class-quiz-props.ts";
import { LiveMessage } from "./live-message.tsx";
import { OtherTab } from "./other-tab.tsx";
import { saveState } from "./outbox/save-state.ts";
import { QuestionForm } from "./question-form.tsx";
import { useDelivery } from "./use-delivery.ts";
import { useDrafts } from "./use-drafts.ts";
import { useFollow } from "./use-follow.ts";
import { useNow } from "./use-now.ts";
import { pathOf, usePlace } from "./use-place.ts";

/**
 * A class attempt: every question and the list of them, in one page that needs no network to go through.
 *
 * The server renders each place of it as a plain form, which is what there is without scripts. What
 * may be said of an answer is derived from what the server has acknowledged.
 */
export function ClassQuiz(props: ClassQuizProps) {
  const { attemptId, interfaceLanguage, questions, overruled, start, children } = props;
  const say = classPhrases(interfaceLanguage);
  const { delivery, state } = useDelivery(attemptId, questions, { isWorked: true });
  const now = useNow(state.outbox);
  const { place, go } = usePlace(props, state);
  const { drafts, restored } = useDrafts(attemptId);
  useFollow(props, state, place);
  if (state.standing?.isNewestTab === false) {
    const [instead] = state.outbox.overruled;
    const page = `${pathOf(attemptId, instead ?? place)}?stands=${instead ?? ""}`;
    return <OtherTab say={say.otherTab} page={page} />;
  }

  const saves = questions.map((_, index) => saveState(state, index + 1, now));
  const shared = { quiz: props, say, delivery, state, saves, go };
  const question = place === "all" ? undefined : questions[place - 1];
  return (
    <div className="work" id={ANCHORS.work} tabIndex={-1}>
      {overruled !== undefined && <p className="banner">{say.stands(overruled)}</p>}
      {place === start && children}
      {place === "all" || !question ? (
        <AllQuestions {...shared} />
      ) : (
        <QuestionForm
          key={`${place} ${state.restored.has(place)} ${restored.has(place)}`}
          {...shared}
          number={place}
          question={question}
          drafts={drafts}
        />
      )}
      <LiveMessage text={place === "all" ? "" : say.save[saves[place - 1] ?? "open"]} />
    </div>
  );
}
