import { languageHere } from "#phrases/here.ts";
import type { Attempt } from "#server/attempts.ts";
import { Courier } from "./courier.tsx";

type CourierOfProps = {
  readonly attempt: Attempt;
  /** True on a page where the student may finish. */
  readonly canLeave?: boolean;
};

/** The courier of an attempt, on whichever page of it stands without the questions. */
export function CourierOf({ attempt, canLeave = false }: CourierOfProps) {
  return (
    <Courier
      attemptId={attempt.id}
      language={languageHere()}
      phase={attempt.session.phase}
      isHandedIn={attempt.finishedAt !== null}
      canLeave={canLeave}
    />
  );
}
