import { useEffect, useState } from "react";
import type { Outbox } from "./outbox/outbox.ts";
import { SOON } from "./outbox/save-state.ts";

/** This device's clock, read anew once an answer has waited long enough for it to be said. */
export function useNow({ unsent }: Outbox): number {
  const [now, setNow] = useState(0);
  const youngest = Math.max(0, ...Array.from(unsent.values(), ({ madeAt }) => madeAt));
  useEffect(() => {
    if (youngest === 0) return;
    const read = () => setNow(Date.now());
    const timer = setTimeout(read, Math.max(0, youngest + SOON - Date.now()));
    return () => clearTimeout(timer);
  }, [youngest]);
  return now;
}
