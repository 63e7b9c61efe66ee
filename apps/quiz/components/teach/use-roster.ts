"use client";

import { useMemo, useSyncExternalStore } from "react";
import { namesIn, type RosterStore, rosterStore } from "./roster-store.ts";

type Roster = {
  readonly store: RosterStore;
  readonly names: readonly string[];
  /** False on the server and where scripts are off. */
  readonly isLive: boolean;
};

/** The names that this browser keeps for a session; none on the server, which never has any. */
export function useRoster(sessionId: string): Roster {
  const store = useMemo(() => rosterStore(sessionId), [sessionId]);
  const kept = useSyncExternalStore(store.subscribe, store.read, () => undefined);
  const names = useMemo(() => namesIn(kept ?? ""), [kept]);
  return { store, names, isLive: kept !== undefined };
}
