import { askServer, type Standing } from "./ask-server.ts";
import {
  type DeliveryBox,
  type DeliveryState,
  firstState,
  noteOnDevice,
} from "./delivery-state.ts";
import { type DeviceStore, openDeviceStore } from "./device-store.ts";
import { type GivenAnswer, numberAnswer, putAnswer, type StandingAnswer } from "./outbox.ts";
import { followPage } from "./page-life.ts";
import { randomId } from "./random-id.ts";
import { createSender } from "./sender.ts";
import { createBox } from "./state-box.ts";

/** Brings a student's answers to the server, however often it takes. */
export type Delivery = {
  readonly state: () => DeliveryState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Keeps an answer on this device, then sends it; true once the server has it and all others. */
  readonly keep: (given: GivenAnswer) => Promise<boolean>;
  /** Sends what waits, now; true once nothing does. */
  readonly flush: () => Promise<boolean>;
  /** Begins to work for a page that is open, until the function it gives is called. */
  readonly start: () => () => void;
};

type DeliveryOptions = {
  readonly attemptId: string;
  /** The answers that stand at the server. */
  readonly standing: ReadonlyMap<number, StandingAnswer>;
  /** True on a page where questions are answered: it is from then on the newest. */
  readonly isWorked: boolean;
};

/** A delivery that does nothing before it is started. */
export function createDelivery({ attemptId, standing, isWorked }: DeliveryOptions): Delivery {
  const box = createBox(firstState(standing));
  const store = openDeviceStore(attemptId);
  const tab = randomId();
  const sender = createSender({ box, store, attemptId, tab });
  const ask = followStanding(box, { attemptId, tab, isWorked });

  return {
    state: box.get,
    subscribe: box.subscribe,
    flush: sender.flush,
    keep: async (given) => {
      const marks = { submission: randomId(), madeAt: Date.now() };
      const answer = numberAnswer(box.get().outbox, given, marks);
      box.set({ outbox: putAnswer(box.get().outbox, answer) });
      // False where this browser keeps nothing: then the page itself holds the answer until it is sent.
      const isOnDevice = await store.write(answer).catch(() => false);
      noteOnDevice(box, answer.submission, isOnDevice);
      return await sender.flush();
    },
    start: () => {
      // First of all which tab this is: what arrives from an unknown one would seem to be from an older.
      void Promise.all([ask(), readBack(box, store)]).then(sender.flush);
      const back = () => void ask().then(sender.flush);
      const unfollow = followPage({ back, leave: sender.leave, now: () => void ask() });
      return () => {
        unfollow();
        sender.stop();
      };
    },
  };
}

type Tab = Pick<DeliveryOptions, "attemptId" | "isWorked"> & { readonly tab: string };

/** Asks how the attempt stands. A page that is worked on says that it is the newest, until that has arrived once. */
function followStanding(box: DeliveryBox, { attemptId, tab, isWorked }: Tab): () => Promise<void> {
  const path = `/attempts/${attemptId}/tab`;
  let isToldOf = !isWorked;
  return async () => {
    const asked = isToldOf
      ? await askServer<Standing>(`${path}?tab=${tab}`, { method: "GET" })
      : await askServer<Standing>(path, { method: "POST", body: JSON.stringify({ tab }) });
    if (asked.is === "answered") {
      isToldOf = true;
      box.set({ standing: asked.reply });
    }
    if (asked.is === "refused" && asked.isShutOut) box.set({ isShutOut: true });
  };
}

/** Takes in what waits on this device from an earlier visit. */
async function readBack(box: DeliveryBox, store: DeviceStore): Promise<void> {
  const kept = await store.read().catch(() => []);
  for (const { submission } of kept) noteOnDevice(box, submission, true);
  const restored = new Set(kept.map(({ item }) => item));
  box.set({ outbox: kept.reduce(putAnswer, box.get().outbox), restored, isReady: true });
}
