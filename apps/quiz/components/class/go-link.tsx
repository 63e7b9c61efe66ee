import type { MouseEvent, ReactNode } from "react";
import type { Place } from "./class-quiz-props.ts";
import { pathOf } from "./use-place.ts";

type GoLinkProps = {
  readonly attemptId: string;
  readonly to: Place;
  readonly go: (to: Place) => void;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A link within the quiz: a page of the server's without scripts, and no network with them. */
export function GoLink({ attemptId, to, go, className, children }: GoLinkProps) {
  const follow = (event: MouseEvent) => {
    // Whoever asks for a new tab gets one.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a className={className} href={pathOf(attemptId, to)} onClick={follow}>
      {children}
    </a>
  );
}
