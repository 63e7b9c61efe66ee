import { dirname } from "node:path";
import type { OpenMaker } from "../src/command/maker.ts";
import type { HandoutWorld } from "../src/command/world.ts";
import type { Order } from "../src/making/order.ts";
import type { Printed } from "../src/worker/printer.ts";

/** A world whose files exist only here, and what was said and written in it. */
export type FakeWorld = HandoutWorld & {
  readonly said: string[];
  readonly complaints: string[];
  readonly statuses: string[];
  readonly files: Map<string, Uint8Array>;
  /** Files that were written or removed, in order. */
  readonly touched: string[];
};

type FakeOptions = {
  /** What happens while the files are watched, one change after the other; then comes Ctrl-C. */
  readonly changes?: ReadonlyArray<Readonly<Record<string, string>>>;
};

/** A world of some files, in which a second passes whenever the time is asked for. */
export function worldWith(
  given: Readonly<Record<string, string>>,
  { changes = [] }: FakeOptions = {},
): FakeWorld {
  const files = new Map(Object.entries(given).map(([path, text]) => [path, Buffer.from(text)]));
  const said: string[] = [];
  const complaints: string[] = [];
  const statuses: string[] = [];
  const touched: string[] = [];
  let moment = 0;
  const readBytes = async (path: string) => {
    const bytes = files.get(plain(path));
    if (!bytes) throw refusal(`Cannot read ${path}: there is no such file or folder.`);
    return bytes;
  };
  return {
    said,
    complaints,
    statuses,
    touched,
    files,
    cwd: "/",
    say: (line) => void said.push(line),
    complain: (line) => void complaints.push(line),
    showStatus: (line) => void statuses.push(line),
    now: () => {
      moment += 1000;
      return moment;
    },
    readBytes,
    readText: async (path) => (await readBytes(path)).toString(),
    isFile: async (path) => files.has(plain(path)),
    listFolder: async (path) => namesIn(path, [...files.keys()]),
    writeBytes: async (path, bytes) => {
      touched.push(plain(path));
      files.set(plain(path), Buffer.from(bytes));
    },
    removeFile: async (path) => {
      touched.push(plain(path));
      files.delete(plain(path));
    },
    makeFolder: async () => undefined,
    watch: async (paths, changed) => {
      for (const change of changes) {
        for (const [path, text] of Object.entries(change)) files.set(path, Buffer.from(text));
        if (Object.keys(change).some((path) => paths.includes(path))) await changed();
      }
    },
  };
}

/** As the program's own world refuses a file. */
export function refusal(sentence: string): Error {
  return Object.assign(new Error(sentence), { name: "FileRefusal" });
}

/** A maker that draws nothing: a file is its order in words; what a dossier says of itself comes true. */
export function fakeMaker() {
  const orders: Order[] = [];
  const opened: number[] = [];
  let isClosed = false;
  const open: OpenMaker = async (jobs) => {
    opened.push(jobs);
    return {
      make: async (order) => {
        orders.push(order);
        return FATES[order.yaml] ?? drawn(order);
      },
      close: async () => {
        isClosed = true;
      },
    };
  };
  return { open, orders, opened, isClosed: () => isClosed };
}

const FATES: Readonly<Record<string, Printed>> = {
  faulty: { ok: false, reason: "faulty", problems: ["3:5 source.title: Required.", "9:1 Odd."] },
  unprintable: { ok: false, reason: "unprintable", why: "Our fonts cannot print it." },
  slow: { ok: false, reason: "too-slow" },
  blockless: { ok: false, reason: "empty" },
  crashing: { ok: false, reason: "crashed", detail: "RangeError: odd" },
};

/** A dossier that says "no matrix" has none anywhere. */
function drawn({ edition, format, yaml, source, blocks = [] }: Order): Printed {
  const bytes = Buffer.from(`${edition} of ${yaml}`);
  const notes = source === undefined ? [] : ["Paragraph 3 is missing."];
  const lacking = blocks.filter((name) => yaml === `no ${name}`);
  return { ok: true, bytes, pages: format === "pdf" ? edition.length : undefined, notes, lacking };
}

function namesIn(path: string, files: readonly string[]): readonly string[] | undefined {
  const below = files.filter((file) => file.startsWith(`${plain(path)}/`));
  if (below.length === 0) return undefined;
  return [...new Set(below.map((file) => file.slice(path.length + 1).split("/")[0] ?? ""))];
}

/** Windows writes paths otherwise. */
function plain(path: string): string {
  const slashed = path.replaceAll("\\", "/").replace(/\/$/, "");
  return dirname(slashed) === "." ? slashed.replace("./", "") : slashed;
}
