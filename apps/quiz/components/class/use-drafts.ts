import { useState, useSyncExternalStore } from "react";
import { createDrafts, type Drafts } from "./drafts.ts";

/** The drafts of an attempt, and the questions that have one from before the page was loaded: none until it is alive. */
export function useDrafts(attemptId: string): {
  readonly drafts: Drafts;
  readonly restored: ReadonlySet<number>;
} {
  const [drafts] = useState(() => createDrafts(attemptId));
  const restored = useSyncExternalStore(subscribe, drafts.restore, none);
  return { drafts, restored };
}

const NONE: ReadonlySet<number> = new Set();

function none(): ReadonlySet<number> {
  return NONE;
}

/** They change by what is done on this page alone. */
function subscribe(): () => void {
  return () => undefined;
}
