"use client";

import { useEffect } from "react";
import { type ClassPhrases, classPhrases } from "#phrases/class.ts";
import type { Language } from "#server/language.ts";
import type { Phase } from "#server/sessions/phase.ts";
import { FormAfterAnswers } from "./form-after-answers.tsx";
import { LiveMessage } from "./live-message.tsx";
import type { Delivery } from "./outbox/delivery.ts";
import { saveState } from "./outbox/save-state.ts";
import { useDelivery } from "./use-delivery.ts";
import { isSafeToLeave } from "./use-follow.ts";
import { useNow } from "./use-now.ts";

type CourierProps = {
  readonly attemptId: string;
  readonly language: Language;
  /** How the attempt stood when the page was made: once it stands otherwise, the page is loaded anew. */
  readonly phase: Phase;
  readonly isHandedIn: boolean;
  /** True on a page where the student may finish. */
  readonly canLeave: boolean;
};

const NOTHING: readonly [] = [];

/** On the pages beside the questions: sends what still waits on this device, and follows how the session stands. */
export function Courier({ attemptId, language, phase, isHandedIn, canLeave }: CourierProps) {
  const say = classPhrases(language);
  const { delivery, state } = useDelivery(attemptId, NOTHING, { isWorked: false });
  const now = useNow(state.outbox);
  const { standing } = state;
  const isOther =
    standing !== undefined &&
    (standing.phase !== phase || (standing.isHandedIn ?? isHandedIn) !== isHandedIn);
  const isLeavable = isSafeToLeave(state);
  useEffect(() => {
    if (isOther && isLeavable && navigator.onLine) location.reload();
  }, [isOther, isLeavable]);

  const [waiting] = state.outbox.unsent.keys();
  const save = waiting === undefined ? undefined : saveState(state, waiting, now);
  const late = state.outbox.late.size > 0 ? say.save.late : undefined;
  const words = save === undefined ? late : say.save[save];
  return (
    <>
      {words !== undefined && <p className={`save ${save ?? "late"}`}>{words}</p>}
      <LiveMessage text={words ?? ""} />
      {canLeave && <Leave attemptId={attemptId} delivery={delivery} say={say.clear} />}
    </>
  );
}

type LeaveProps = {
  readonly attemptId: string;
  readonly delivery: Delivery;
  readonly say: ClassPhrases["clear"];
};

/** To finish waits until nothing would be lost by it. */
function Leave({ attemptId, delivery, say }: LeaveProps) {
  return (
    <FormAfterAnswers
      className="leave"
      action={`/attempts/${attemptId}/leave`}
      delivery={delivery}
      unsent={say.unsent}
      note={say.note}
    >
      <button type="submit" className="button quiet">
        {say.button}
      </button>
    </FormAfterAnswers>
  );
}
