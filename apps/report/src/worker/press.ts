import { type ChildProcess, fork } from "node:child_process";
import { realpathSync } from "node:fs";
import { join } from "node:path";
import type { Made, Order } from "../making/order.ts";
import type { Bundle } from "../program/bundle.ts";
import { WORKSPACE } from "../program/sources.ts";
import type { Answer } from "./child.ts";

/** One warm child that draws. It takes one order at a time. */
export type Press = {
  /** Never rejects. A press that is not fit any more has been stopped, and another must be started. */
  readonly print: (
    order: Order,
  ) => Promise<{ readonly printed: Made | Lost; readonly isFit: boolean }>;
  readonly stop: () => Promise<void>;
  /** False once its child has ended, as when the system was short of memory. */
  readonly isThere: () => boolean;
};

/** No answer came in time, or the child died; `detail` is what it said last, for whoever mends it. */
export type Lost =
  | { readonly ok: false; readonly reason: "too-slow" }
  | { readonly ok: false; readonly reason: "crashed"; readonly detail: string };

export type PressOptions = {
  readonly program: Bundle;
  /** From an order to its answer, in milliseconds. */
  readonly deadlineMs: number;
  /** What a child may hold in all, in MB; a bit under half of it is JavaScript's heap. */
  readonly memoryMb: number;
};

/** In milliseconds, for a child to load the program on a machine that is busy. */
const START = 30_000;

/** Starts a child; the first order waits until it is ready. */
export function startPress({ program, deadlineMs, memoryMb }: PressOptions): Press {
  const child = forkChild(program, memoryMb);
  const ended = endOf(child);
  const ready = nextMessage(child);
  const stop = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  return {
    stop,
    isThere: () => child.exitCode === null && child.signalCode === null,
    print: async (order) => {
      const start = await within(START, Promise.race([ready, ended]));
      const answer = isLost(start)
        ? start
        : await within(deadlineMs, Promise.race([ask(child, order), ended]));
      const isFit = !isLost(answer) && answer.residentBytes < memoryMb * 1_000_000;
      if (!isFit) await stop();
      return { printed: isLost(answer) ? answer : answer.made, isFit };
    },
  };
}

/** The heap's share of what a child holds: fonts, WebAssembly and Node itself take the rest. */
const HEAP_SHARE = 0.46;

/** For what is young in the heap, in MB: left to itself V8 takes 100 MB more, and is no quicker for it. */
const YOUNG = 4;

/** Where the fonts are: in a workspace that borrows its packages, not within it. */
const INSTALLED = realpathSync(join(WORKSPACE, "node_modules"));

/** It may read this workspace and nothing else, write nothing, start nothing. */
function forkChild({ url, folder }: Bundle, memoryMb: number): ChildProcess {
  return fork(join(import.meta.dirname, "child.ts"), [url], {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    env: { NODE_ENV: "production" },
    execArgv: [
      `--max-old-space-size=${Math.round(memoryMb * HEAP_SHARE)}`,
      `--max-semi-space-size=${YOUNG}`,
      "--permission",
      ...[WORKSPACE, INSTALLED, folder].map((place) => `--allow-fs-read=${place}`),
    ],
  });
}

/** When a child is gone, however that came: what it said last. */
function endOf(child: ChildProcess): Promise<Lost> {
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-MOST_SAID);
  });
  return new Promise((resolve) => {
    const end = (detail: string) => resolve({ ok: false, reason: "crashed", detail });
    child.on("error", ({ message }) => end(message));
    child.on("close", (code, signal) =>
      end(/^.*Error.*$/im.exec(said)?.[0] ?? String(signal ?? code)),
    );
  });
}

const MOST_SAID = 4_000;

function nextMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => child.once("message", resolve));
}

async function ask(child: ChildProcess, order: Order): Promise<Answer> {
  const answer = nextMessage(child);
  child.send(order);
  // The child's only message after it is ready.
  return (await answer) as Answer;
}

async function within<Outcome>(ms: number, outcome: Promise<Outcome>): Promise<Outcome | Lost> {
  const late = Promise.withResolvers<Lost>();
  const timer = setTimeout(() => late.resolve({ ok: false, reason: "too-slow" }), ms);
  try {
    return await Promise.race([outcome, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

function isLost(answer: unknown): answer is Lost {
  return typeof answer === "object" && answer !== null && "reason" in answer;
}
