import type { Standing } from "./ask-server.ts";
import { openOutbox, type StandingAnswer } from "./outbox.ts";
import type { Whereabouts } from "./save-state.ts";
import type { StateBox } from "./state-box.ts";

/** Where the answers are, and how the attempt stands, as far as this page has been told. */
export type DeliveryState = Whereabouts & {
  /** False until what waited on this device from an earlier visit has been read. */
  readonly isReady: boolean;
  /** The questions whose answers waited so. */
  readonly restored: ReadonlySet<number>;
  readonly standing: Standing | undefined;
};

export type DeliveryBox = StateBox<DeliveryState>;

/** What is known when the page opens: what the server had then. */
export function firstState(standing: ReadonlyMap<number, StandingAnswer>): DeliveryState {
  return {
    outbox: openOutbox(standing),
    onDevice: new Map(),
    isShutOut: false,
    isReady: false,
    restored: new Set(),
    standing: undefined,
  };
}

/** Notes whether an answer is on this device. */
export function noteOnDevice(box: DeliveryBox, submission: string, isOnDevice: boolean): void {
  box.set({ onDevice: new Map(box.get().onDevice).set(submission, isOnDevice) });
}
