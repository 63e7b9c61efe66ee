import { commandPhrasesEn as say } from "../phrases/command-en.ts";
import type { HandoutWorld } from "./world.ts";

/** How far a command has come, shown to a person who waits. */
export type Progress = {
  readonly step: (pages: number) => void;
  /** Takes the line away, for others to be written. */
  readonly hide: () => void;
  readonly show: () => void;
};

const WIDTH = 24;

/**
 * A bar of the files that are done, with their pages and the time that is left.
 *
 * The time is what the files so far took each; before the first is done nothing is said of it.
 */
export function showProgress(
  files: number,
  world: Pick<HandoutWorld, "showStatus" | "now">,
): Progress {
  const began = world.now();
  let done = 0;
  let pages = 0;
  const show = () => {
    const filled = Math.round((done / files) * WIDTH);
    const bar = `${"█".repeat(filled)}${"░".repeat(WIDTH - filled)}`;
    const spent = world.now() - began;
    const left = done === 0 ? undefined : Math.ceil(((spent / done) * (files - done)) / 1000);
    world.showStatus(say.progress({ bar, done, files, pages, seconds: left }));
  };
  show();
  return {
    show,
    hide: () => world.showStatus(""),
    step: (more) => {
      done += 1;
      pages += more;
      show();
    },
  };
}
