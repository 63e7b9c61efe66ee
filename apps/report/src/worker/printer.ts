import type { Made, Order } from "../making/order.ts";
import { type Bundle, requireBundle } from "../program/bundle.ts";
import { type Lost, type Press, startPress } from "./press.ts";
import { takeTurns } from "./take-turns.ts";

export type { Order } from "../making/order.ts";

/** What became of an order: a file, or why there is none. */
export type Printed = Made | Lost | { readonly ok: false; readonly reason: "busy" };

export type Printer = {
  /**
   * Draws one file in a child; never rejects for what a dossier holds.
   *
   * A dossier that takes too long, eats its child's memory or kills it harms no other: that child is
   * put down with SIGKILL, and the next order gets a fresh one.
   */
  readonly print: (order: Order) => Promise<Printed>;
  /** Stops all children; what has not been drawn by then comes back as crashed. */
  readonly close: () => Promise<void>;
};

export type PrinterOptions = {
  /** How many draw at once; each is started when it is first needed and then kept warm. */
  readonly children?: number;
  /** For one drawing, in milliseconds, not counting the wait for its turn. */
  readonly deadlineMs?: number;
  /** What a child may hold, in MB; one that holds more after a drawing is replaced. */
  readonly memoryMb?: number;
  /** How many orders may wait; any more are told `busy` at once (429 in HTTP; `too-slow` is 504). */
  readonly queue?: number;
  /** What the children load: a module that exports `makeHandout`; our own, made if need be, when left out. */
  readonly program?: Bundle;
};

const DEFAULTS = { children: 2, deadlineMs: 20_000, memoryMb: 350, queue: 20 };

/** Opens a printer: drawing in child processes with a deadline, a memory limit and no network. */
export function openPrinter(options: PrinterOptions = {}): Printer {
  const { children, queue, deadlineMs, memoryMb } = { ...DEFAULTS, ...options };
  const turns = takeTurns(children);
  const idle: Press[] = [];
  const all = new Set<Press>();
  let isClosed = false;

  const requirePress = async (): Promise<Press> => {
    const warm = idle.pop();
    if (warm?.isThere()) return warm;
    if (warm) all.delete(warm);
    const program = options.program ?? (await requireBundle());
    const press = startPress({ program, deadlineMs, memoryMb });
    all.add(press);
    if (isClosed) await press.stop();
    return press;
  };
  const print = async (order: Order): Promise<Printed> => {
    const press = await requirePress();
    const { printed, isFit } = await press.print(order);
    if (isFit) idle.push(press);
    else all.delete(press);
    return printed;
  };
  return {
    print: async (order) =>
      turns.hasRoom(queue) ? await turns.take(() => print(order)) : { ok: false, reason: "busy" },
    close: async () => {
      isClosed = true;
      await Promise.all([...all].map((press) => press.stop()));
    },
  };
}
