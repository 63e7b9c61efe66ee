import { type FSWatcher, watch } from "node:fs";
import { basename, dirname } from "node:path";
import { phrases } from "../phrases/en.ts";
import { FileRefusal, reasonOf } from "./file-refusal.ts";
import type { TypedPath } from "./files.ts";

/** In milliseconds: editors write a file in several steps, and one look at the end of them is enough. */
const QUIET = 100;

/**
 * Calls back after any of the files has changed, one call at a time, until `stopped`.
 *
 * It is the folders that are watched: editors put a new file in the place of the old, and a file
 * that is not there yet may come.
 */
export async function watchFiles(
  paths: readonly TypedPath[],
  changed: () => Promise<void>,
  stopped: Promise<void>,
): Promise<void> {
  const watchers: FSWatcher[] = [];
  const broken = Promise.withResolvers<never>();
  const calls = onceQuiet(changed, broken.reject);
  try {
    for (const [folder, files] of Map.groupBy(paths, ({ resolved }) => dirname(resolved)))
      watchers.push(watchFolder(folder, files, calls.notice).on("error", broken.reject));
    await Promise.race([stopped, broken.promise]);
  } finally {
    calls.forget();
    for (const watcher of watchers) watcher.close();
  }
}

/** Calls once no more is noticed for a moment, and never before the last call has ended. */
function onceQuiet(call: () => Promise<void>, fail: (error: unknown) => void) {
  let due: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  return {
    forget: () => clearTimeout(due),
    notice: () => {
      clearTimeout(due);
      due = setTimeout(() => {
        last = last.then(call);
        last.catch(fail);
      }, QUIET);
    },
  };
}

function watchFolder(folder: string, files: readonly TypedPath[], notice: () => void): FSWatcher {
  const names = new Set(files.map(({ resolved }) => basename(resolved)));
  try {
    // Some systems do not say which file it was.
    return watch(folder, (_, name) => (name === null || names.has(name)) && notice());
  } catch (cause) {
    const typed = files[0]?.typed ?? folder;
    throw new FileRefusal(phrases.cannotRead(typed, reasonOf(cause)), { cause });
  }
}
