import { useSyncExternalStore } from "react";

/**
 * The reader's own copy of a text, on this device and nowhere else.
 *
 * `isKept` is false where the browser keeps nothing (private windows, full storage): then the
 * copy lives as long as the page.
 */
export type KeptCopy = {
  readonly text: string;
  readonly isKept: boolean;
};

const PREFIX = "linchpin.copy.";

/** What could not be stored; lost with the page. */
const unkept = new Map<string, string>();
const listeners = new Set<() => void>();

/**
 * The copy kept for a text: undefined when there is none, null while the page is not alive yet,
 * as on the server.
 */
export function useKeptCopy(slug: string): KeptCopy | undefined | null {
  const text = useSyncExternalStore(
    subscribe,
    () => readCopy(slug),
    () => null,
  );
  if (text === null || text === undefined) return text;
  return { text, isKept: !unkept.has(slug) };
}

/** Keeps a copy on this device. */
export function keepCopy(slug: string, text: string): void {
  unkept.delete(slug);
  try {
    localStorage.setItem(PREFIX + slug, text);
  } catch {
    unkept.set(slug, text);
  }
  announce();
}

/** Removes the copy of one text from this device. */
export function removeCopy(slug: string): void {
  unkept.delete(slug);
  try {
    localStorage.removeItem(PREFIX + slug);
  } catch {
    // Storage that cannot be reached holds nothing of ours.
  }
  announce();
}

/** Removes every copy from this device. */
export function removeCopies(): void {
  unkept.clear();
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    for (const key of keys) localStorage.removeItem(key);
  } catch {
    // As above.
  }
  announce();
}

function readCopy(slug: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + slug) ?? unkept.get(slug);
  } catch {
    return unkept.get(slug);
  }
}

/** Another tab's doings arrive as storage events, our own by `announce`. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", listener);
  };
}

function announce(): void {
  for (const listener of listeners) listener();
}
