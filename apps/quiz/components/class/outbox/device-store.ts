import type { UnsentAnswer } from "./outbox.ts";

/** Where answers wait on this device; every operation fails where the browser keeps nothing. */
export type DeviceStore = {
  readonly read: () => Promise<readonly UnsentAnswer[]>;
  /** True once it is on the disk; false where a later answer to the same question is there and stays. */
  readonly write: (answer: UnsentAnswer) => Promise<boolean>;
  /** Removes that very answer, and not one that took its place. */
  readonly remove: (answer: UnsentAnswer) => Promise<void>;
};

const DATABASE = "linchpin";
const ANSWERS = "answers";

type Kept = UnsentAnswer & { readonly attempt: string };

/**
 * The answers of one attempt in IndexedDB.
 *
 * Opened when it is first asked for, so that nothing is stored by only looking. Its transactions are strict:
 * done means on the disk, whatever becomes of the browser.
 */
export function openDeviceStore(attempt: string): DeviceStore {
  const attemptKeys = () => IDBKeyRange.bound([attempt], [attempt, []]);
  return {
    read: () =>
      inStore("readonly", async (store) => {
        const kept: readonly Kept[] = await settled(store.getAll(attemptKeys()));
        return kept.map(({ attempt: _, ...answer }) => answer);
      }),
    write: (answer) =>
      inStore("readwrite", async (store) => {
        const known: Kept | undefined = await settled(store.get([attempt, answer.item]));
        const isLatest = !known || known.seq <= answer.seq;
        if (isLatest) store.put({ ...answer, attempt });
        return isLatest;
      }),
    remove: ({ item, submission }) =>
      inStore("readwrite", async (store) => {
        const known: Kept | undefined = await settled(store.get([attempt, item]));
        if (known?.submission === submission) store.delete([attempt, item]);
      }),
  };
}

/** Removes all that waits on this device, of every attempt. */
export function clearDeviceStore(): void {
  try {
    indexedDB.deleteDatabase(DATABASE);
  } catch {
    // Storage that cannot be reached holds nothing of ours.
  }
}

async function inStore<Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase();
  try {
    const transaction = database.transaction(ANSWERS, mode, { durability: "strict" });
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const [result] = await Promise.all([work(transaction.objectStore(ANSWERS)), done]);
    return result;
  } finally {
    // Open only while it is used: an open one would keep another tab from clearing this device.
    database.close();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () =>
    request.result.createObjectStore(ANSWERS, { keyPath: ["attempt", "item"] });
  return settled(request);
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
