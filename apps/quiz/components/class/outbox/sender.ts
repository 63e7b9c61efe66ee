import { type AnswersReply, askServer } from "./ask-server.ts";
import type { DeliveryBox } from "./delivery-state.ts";
import type { DeviceStore } from "./device-store.ts";
import { refuse, settle, type UnsentAnswer, waitingAnswers } from "./outbox.ts";
import { nextBatch, toRequest, waitAfter } from "./sending.ts";

/** Sends what waits in the outbox, and again until the server has it. */
export type Sender = {
  /** Sends what waits, now; true once nothing does. */
  readonly flush: () => Promise<boolean>;
  /** The same for a page that is going: the browser finishes the request by itself. */
  readonly leave: () => void;
  readonly stop: () => void;
};

type SenderOptions = {
  readonly box: DeliveryBox;
  readonly store: DeviceStore;
  readonly attemptId: string;
  readonly tab: string;
};

/** A sender that has sent nothing yet. */
export function createSender({ box, store, attemptId, tab }: SenderOptions): Sender {
  let tries = 0;
  let sending: Promise<boolean> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const send = async (most: number, isLeaving = false): Promise<boolean> => {
    clearTimeout(retry);
    const { outbox, isShutOut } = box.get();
    const batch = nextBatch(waitingAnswers(outbox)).slice(0, most);
    if (batch.length === 0 || isShutOut) return outbox.unsent.size === 0;
    const body = toRequest(attemptId, tab, batch, Date.now());
    const init = { method: "POST", body, keepalive: isLeaving };
    const asked = await askServer<AnswersReply>("/api/answers", init);
    if (asked.is === "answered") {
      tries = 0;
      await takeIn(box, store, batch, asked.reply);
      return await send(most);
    }
    if (asked.is === "refused") return await setAside(batch, asked.isShutOut);
    tries += 1;
    retry = setTimeout(() => void flush(), waitAfter(tries, Math.random(), asked.wait));
    return false;
  };

  /** One answer that cannot be taken must not hold back the others. */
  const setAside = async (batch: readonly UnsentAnswer[], isShutOut: boolean) => {
    if (isShutOut) box.set({ isShutOut });
    else if (batch.length === 1) box.set({ outbox: refuse(box.get().outbox, batch) });
    return isShutOut ? false : await send(1);
  };

  const flush = () => {
    sending ??= send(Number.POSITIVE_INFINITY).finally(() => {
      sending = undefined;
    });
    return sending;
  };
  return {
    flush,
    leave: () => void send(Number.POSITIVE_INFINITY, true),
    stop: () => clearTimeout(retry),
  };
}

async function takeIn(
  box: DeliveryBox,
  store: DeviceStore,
  batch: readonly UnsentAnswer[],
  { results, ...standing }: AnswersReply,
): Promise<void> {
  const { outbox: before, standing: known } = box.get();
  const outbox = settle(before, batch, results);
  // Before the server knows of this tab, it takes it for an older one.
  const isNewestTab = known === undefined || standing.isNewestTab;
  box.set({ outbox, standing: { ...known, ...standing, isNewestTab } });
  const left = new Set([...outbox.unsent.values()].map(({ submission }) => submission));
  const gone = batch.filter(({ submission }) => !left.has(submission));
  // What cannot be removed is sent once more on the next visit, which changes nothing.
  await Promise.all(gone.map((answer) => store.remove(answer).catch(() => undefined)));
}
