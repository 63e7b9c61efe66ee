import { useEffect, useState, useSyncExternalStore } from "react";
import type { ClassQuestion } from "./class-quiz-props.ts";
import { createDelivery, type Delivery } from "./outbox/delivery.ts";
import type { DeliveryState } from "./outbox/delivery-state.ts";

/** The delivery of an attempt's answers, at work as long as the page is open, and how it stands. */
export function useDelivery(
  attemptId: string,
  questions: ReadonlyArray<Pick<ClassQuestion, "standing">>,
  { isWorked }: { readonly isWorked: boolean },
): { readonly delivery: Delivery; readonly state: DeliveryState } {
  const [delivery] = useState(() =>
    createDelivery({ attemptId, standing: standingIn(questions), isWorked }),
  );
  useEffect(() => delivery.start(), [delivery]);
  const state = useSyncExternalStore(delivery.subscribe, delivery.state, delivery.state);
  return { delivery, state };
}

function standingIn(questions: ReadonlyArray<Pick<ClassQuestion, "standing">>) {
  const pairs = questions.flatMap(({ standing }, index) => {
    return standing ? [[index + 1, standing] as const] : [];
  });
  return new Map(pairs);
}
