/** Names of a roster as this browser alone keeps them, one a line in the order of the seats. */
export type RosterStore = {
  readonly read: () => string;
  /** False where the browser keeps nothing: the names are then gone with the page. */
  readonly write: (names: string) => boolean;
  readonly forget: () => void;
  readonly subscribe: (onChange: () => void) => () => void;
};

/** All that show names on one page hear of a change. */
const listeners = new Set<() => void>();

/** What is known where the browser keeps nothing. */
const unkept = new Map<string, string>();

/** The roster of one session. */
export function rosterStore(sessionId: string): RosterStore {
  const key = `linchpin-roster-${sessionId}`;
  return {
    read: () => unkept.get(key) ?? readKept(key),
    write: (names) => {
      const isKept = writeKept(key, names);
      if (isKept) unkept.delete(key);
      else unkept.set(key, names);
      tell();
      return isKept;
    },
    forget: () => {
      unkept.delete(key);
      removeKept(key);
      tell();
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      window.addEventListener("storage", onChange);
      return () => {
        listeners.delete(onChange);
        window.removeEventListener("storage", onChange);
      };
    },
  };
}

/** The names in their order; a line without one keeps its place. */
export function namesIn(roster: string): readonly string[] {
  return roster.trimEnd() === ""
    ? []
    : roster
        .trimEnd()
        .split("\n")
        .map((name) => name.trim());
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** A browser that keeps nothing throws at the very name of it. */
function readKept(key: string): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

function writeKept(key: string, names: string): boolean {
  try {
    localStorage.setItem(key, names);
    return true;
  } catch {
    return false;
  }
}

function removeKept(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // There is nothing to remove then.
  }
}
