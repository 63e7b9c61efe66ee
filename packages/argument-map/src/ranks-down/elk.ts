import { createRequire } from "node:module";
import type { ElkNode } from "elkjs/lib/elk-api.js";

/** What the worker of elkjs takes and gives; its package types only the wrapper around it. */
type ElkWorker = {
  onmessage: (message: { readonly data: Answer }) => void;
  readonly dispatcher: { readonly saveDispatch: (message: { readonly data: Order }) => void };
};
type Order =
  | { readonly id: number; readonly cmd: "register"; readonly algorithms: readonly string[] }
  | {
      readonly id: number;
      readonly cmd: "layout";
      readonly graph: ElkNode;
      readonly layoutOptions: object;
      readonly options: object;
    };
type Answer = { readonly data?: ElkNode; readonly error?: { readonly message?: string } };

let worker: ElkWorker | undefined;

/**
 * Places a graph by ELK's layered algorithm (Schulze, Spönemann & von Hanxleden 2014), at once.
 *
 * The worker of elkjs does its work where it stands; only its wrapper makes a promise of it. It is
 * read when the first map is drawn, for that takes longer than drawing one.
 */
export function placeWithElk(graph: ElkNode): ElkNode {
  worker ??= startWorker();
  return ask(worker, { id: 1, cmd: "layout", graph, layoutOptions: {}, options: {} });
}

function startWorker(): ElkWorker {
  const { Worker } = createRequire(import.meta.url)("elkjs/lib/elk-worker.min.js");
  const started: ElkWorker = new Worker();
  ask(started, { id: 0, cmd: "register", algorithms: ["layered"] });
  return started;
}

function ask(asked: ElkWorker, order: Order): ElkNode {
  let answer: Answer | undefined;
  asked.onmessage = ({ data }) => {
    answer = data;
  };
  asked.dispatcher.saveDispatch({ data: order });
  if (!answer || answer.error) {
    throw new Error(`elk refused a map: ${answer?.error?.message ?? "no answer"}`);
  }
  return answer.data ?? { id: "" };
}
