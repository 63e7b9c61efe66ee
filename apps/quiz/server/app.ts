import type { Dossier } from "@linchpin/model";
import type { Database } from "#db/client.ts";
import type { DrawnMap } from "#server/draw-map.ts";
import type { PublishedDossier } from "#server/publish.ts";

/** What the server opened before the first request, for every page and route to use. */
export type App = {
  readonly database: Database;
  /** What stands in the dossiers folder now; the table also keeps every earlier release. */
  readonly dossiers: readonly PublishedDossier[];
  /** The text given by `start --text`, kept in memory only. */
  readonly readerCopy?: string | undefined;
  /** Draws on the server's side: what places a map is too large to stand in every page's bundle. */
  readonly drawMap: (dossier: Dossier) => DrawnMap;
};

/** Known by name, because Next holds copies of this module: a page's, a route's and the server's. */
const KEY = Symbol.for("linchpin.quiz.app");

type Shared = typeof globalThis & { [KEY]?: App | undefined };

/** What the server opened; throws when a page is reached without one, as during a build. */
export function app(): App {
  const shared: Shared = globalThis;
  const opened = shared[KEY];
  if (!opened) throw new Error("No server has opened the quiz in this process.");
  return opened;
}

/** Lends the pages what the server opened, until it is taken back with `undefined`. */
export function lendApp(opened: App | undefined): void {
  const shared: Shared = globalThis;
  shared[KEY] = opened;
}
