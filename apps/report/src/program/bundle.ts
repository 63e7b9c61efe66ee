import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { digestProgram, WORKSPACE } from "./sources.ts";

/** The drawing program as one file that Node reads in a fifth of the time of its four hundred parts. */
export type Bundle = {
  readonly folder: string;
  /** An address for `import`; it exports what `make-handout.ts` does. */
  readonly url: string;
};

const CACHE = join(import.meta.dirname, "../../node_modules/.cache/linchpin");

/**
 * The bundle of the sources as they are now; made when there is none, which takes about a second.
 *
 * It stands under the digest of all that went into it, so none can be stale. Where nothing can be
 * kept (a disk that can only be read), it is made for this process alone.
 */
export function requireBundle(): Promise<Bundle> {
  requiring ??= findOrMake().finally(() => {
    requiring = undefined;
  });
  return requiring;
}

/** Two children that start at once wait for one bundle. */
let requiring: Promise<Bundle> | undefined;

async function findOrMake(): Promise<Bundle> {
  const folder = join(CACHE, nameOf(digestProgram()));
  if (existsSync(join(folder, ENTRY))) return bundleIn(folder);
  const draft = await makeDraftFolder();
  const { buildBundle } = await import("./build-bundle.ts");
  try {
    await buildBundle(draft);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
  return bundleIn(await keep(draft, folder));
}

/** The addresses in it are those of this workspace; one that was moved needs another. */
function nameOf(digest: string): string {
  return createHash("sha256").update(`${digest}\0${WORKSPACE}`).digest("hex").slice(0, 16);
}

const ENTRY = "make-handout.mjs";

function bundleIn(folder: string): Bundle {
  return { folder, url: pathToFileURL(join(folder, ENTRY)).href };
}

async function makeDraftFolder(): Promise<string> {
  try {
    await mkdir(CACHE, { recursive: true });
    return await mkdtemp(join(CACHE, "draft-"));
  } catch {
    return await mkdtemp(join(tmpdir(), "linchpin-"));
  }
}

/** Puts a finished bundle in its place; of two processes that made the same, the first is kept. */
async function keep(draft: string, folder: string): Promise<string> {
  try {
    await rename(draft, folder);
  } catch {
    if (!existsSync(join(folder, ENTRY))) return draft;
    await rm(draft, { recursive: true, force: true });
  }
  await removeOutdated();
  return folder;
}

/** In milliseconds: a program that still runs may yet ask for a part of its own bundle. */
const OUTDATED = 7 * 24 * 60 * 60 * 1000;

async function removeOutdated(): Promise<void> {
  for (const name of await readdir(CACHE)) {
    // Another process may tidy up at the same moment.
    const found = await stat(join(CACHE, name)).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > OUTDATED)
      await rm(join(CACHE, name), { recursive: true, force: true });
  }
}
