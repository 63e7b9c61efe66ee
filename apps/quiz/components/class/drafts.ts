import type { GivenAnswer } from "./outbox/outbox.ts";

/** What is chosen of the questions of one attempt and is no answer yet: not whole, or not checked. */
export type Drafts = {
  readonly get: (item: number) => GivenAnswer | undefined;
  readonly put: (draft: GivenAnswer) => void;
  readonly drop: (item: number) => void;
  /** Takes in, once, what this tab kept before its page was loaded anew, and says of which questions. */
  readonly restore: () => ReadonlySet<number>;
};

type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const PREFIX = "linchpin.drafts.";

/**
 * Drafts that outlive a reload of their tab, and not the tab.
 *
 * Nothing is stored by only looking; where the browser keeps nothing, they live as long as the page.
 */
export function createDrafts(attemptId: string, shelf: () => Shelf = () => sessionStorage): Drafts {
  const key = PREFIX + attemptId;
  const drafts = new Map<number, GivenAnswer>();
  let restored: ReadonlySet<number> | undefined;
  const restore = () => {
    if (restored) return restored;
    for (const draft of readKept(shelf, key)) drafts.set(draft.item, draft);
    restored = new Set(drafts.keys());
    return restored;
  };
  const change = (work: () => void) => {
    restore();
    work();
    writeKept(shelf, key, [...drafts.values()]);
  };
  return {
    get: (item) => drafts.get(item),
    put: (draft) => change(() => drafts.set(draft.item, draft)),
    drop: (item) => change(() => drafts.delete(item)),
    restore,
  };
}

/** Removes what this tab keeps of every attempt. */
export function clearDrafts(): void {
  try {
    const keys = Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
    for (const key of keys) sessionStorage.removeItem(key);
  } catch {
    // Storage that cannot be reached holds nothing of ours.
  }
}

function readKept(shelf: () => Shelf, key: string): readonly GivenAnswer[] {
  try {
    const kept: unknown = JSON.parse(shelf().getItem(key) ?? "[]");
    // This page's own writing; ids that are nothing of a question's are left out where it is shown.
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

function writeKept(shelf: () => Shelf, key: string, drafts: readonly GivenAnswer[]): void {
  try {
    if (drafts.length > 0) shelf().setItem(key, JSON.stringify(drafts));
    else shelf().removeItem(key);
  } catch {
    // What cannot be kept is lost with the page, as the line under the question says.
  }
}
