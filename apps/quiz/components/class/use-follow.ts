import { useEffect } from "react";
import { ANCHORS } from "../anchors.ts";
import type { ClassQuizProps, Place } from "./class-quiz-props.ts";
import type { DeliveryState } from "./outbox/delivery-state.ts";
import { pathOf } from "./use-place.ts";

/** Goes to the server's own page where it has more to say than this one: closed, handed in, overruled, checked. */
export function useFollow(quiz: ClassQuizProps, state: DeliveryState, place: Place): void {
  useEffect(() => {
    // Without a line there is no other page than this one.
    if (!navigator.onLine) return;
    const to = findPage(quiz, state, place);
    if (to !== undefined && to !== location.pathname + location.search) location.replace(to);
  }, [quiz, state, place]);
}

/** True when no answer would be lost with the page. */
export function isSafeToLeave({ outbox, onDevice, isShutOut }: DeliveryState): boolean {
  return (
    isShutOut ||
    [...outbox.unsent.values()].every(({ submission }) => onDevice.get(submission) === true)
  );
}

function findPage(
  { attemptId, feedback }: ClassQuizProps,
  state: DeliveryState,
  place: Place,
): string | undefined {
  const { standing, outbox } = state;
  // An older tab says that it is one, and stays.
  if (!isSafeToLeave(state) || standing?.isNewestTab === false) return undefined;
  // With a mark, as this page may stand at the same address.
  if (standing && standing.phase !== "open") return `${pathOf(attemptId, "all")}?closed`;
  if (standing?.isHandedIn) return `${pathOf(attemptId, "all")}?handed-in`;
  const [overruled] = outbox.overruled;
  if (overruled !== undefined) return `${pathOf(attemptId, overruled)}?stands=${overruled}`;
  const isChecked = place !== "all" && outbox.standing.has(place) && !outbox.unsent.has(place);
  if (feedback !== "at-once" || !isChecked) return undefined;
  return `${pathOf(attemptId, place)}?checked#${ANCHORS.verdict}`;
}
