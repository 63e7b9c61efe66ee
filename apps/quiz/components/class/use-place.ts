import { useEffect, useRef, useState } from "react";
import { classPhrases } from "#phrases/class.ts";
import { ANCHORS } from "../anchors.ts";
import type { ClassQuizProps, Place } from "./class-quiz-props.ts";
import type { DeliveryState } from "./outbox/delivery-state.ts";

/** The address of a place in a quiz; each is a page of the server's, too. */
export function pathOf(attemptId: string, place: Place): string {
  const attempt = `/attempts/${attemptId}`;
  return place === "all" ? attempt : `${attempt}/questions/${place}`;
}

/**
 * Where the student is, and how to go elsewhere without the network.
 *
 * Each place has its own entry in the browser's history; a new one has its title and the focus on
 * its heading, as a page of its own would.
 */
export function usePlace(
  quiz: ClassQuizProps,
  { outbox }: DeliveryState,
): { readonly place: Place; readonly go: (to: Place) => void } {
  const { attemptId, start, feedback } = quiz;
  const [place, setPlace] = useState(start);
  useEffect(() => {
    const read = () => setPlace(placeIn(location.pathname));
    addEventListener("popstate", read);
    return () => removeEventListener("popstate", read);
  }, []);
  useArrival(quiz, place);

  const go = (to: Place) => {
    const path = pathOf(attemptId, to);
    const isChecked = to !== "all" && outbox.standing.has(to) && !outbox.unsent.has(to);
    // Its reasons are a page of the server's.
    if (feedback === "at-once" && isChecked && navigator.onLine) return location.assign(path);
    history.pushState(null, "", path);
    setPlace(to);
  };
  return { place, go };
}

function useArrival({ interfaceLanguage, questions, titleEnd }: ClassQuizProps, place: Place) {
  const last = useRef(place);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    const say = classPhrases(interfaceLanguage);
    document.title = `${place === "all" ? say.all : say.question(place, questions.length)}${titleEnd}`;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>(`#${ANCHORS.work} h1`)?.focus();
  }, [place, interfaceLanguage, questions.length, titleEnd]);
}

function placeIn(path: string): Place {
  const number = Number(/\/questions\/(\d+)$/.exec(path)?.[1]);
  return number > 0 ? number : "all";
}
