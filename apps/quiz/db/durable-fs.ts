import { fdatasyncSync } from "node:fs";
import type { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

type StreamOperations = { fsync?: (stream: { readonly nfd: number }) => number };
type Emscripten = { readonly NODEFS: { readonly stream_ops: StreamOperations } };

/** The start flags of a PGlite whose commits wait for the disk; its own begin with `-F`, which means: never. */
export const isDurableFlag = (flag: string) => flag !== "-F";

/**
 * A folder on disk in which a commit survives a power cut.
 *
 * PGlite's own folder file system has no fsync, so what PostgreSQL believes to be on
 * the disk is only in the system's memory. This adds it where Emscripten looks for it.
 */
export class DurableFS extends NodeFS {
  readonly #onSync: () => void;

  constructor(folder: string, onSync: () => void = () => undefined) {
    super(folder);
    this.#onSync = onSync;
  }

  override async init(pglite: PGlite, options: Parameters<NodeFS["init"]>[1]) {
    const { emscriptenOpts } = await super.init(pglite, options);
    const addFsync = (module: Emscripten) => {
      module.NODEFS.stream_ops.fsync = ({ nfd }) => {
        fdatasyncSync(nfd);
        this.#onSync();
        return 0;
      };
    };
    return {
      emscriptenOpts: { ...emscriptenOpts, preRun: [addFsync, ...(emscriptenOpts.preRun ?? [])] },
    };
  }
}
