import type { Dossier } from "@linchpin/model";
import type { Database } from "#db/client.ts";
import type { TakeAnswer } from "#server/answering/answering.ts";
import type { DrawnMap } from "#server/draw-map.ts";
import type { Reach } from "#server/network/reach.ts";
import type { PrintHandout } from "#server/printing.ts";
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
  /** Keeps a student's answer in a class, together with whatever else arrives. */
  readonly takeAnswer: TakeAnswer;
  /** How the server is reached just now: what a board shows, and what a class types. */
  readonly reach: () => Reach;
  /** Draws a handout. Only a program that prints lends it; without, there are no downloads. */
  readonly print?: PrintHandout | undefined;
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
