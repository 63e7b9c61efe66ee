import type { ClassPhrases } from "#phrases/class.ts";
import type { ClassQuizProps, Place } from "./class-quiz-props.ts";
import type { Delivery } from "./outbox/delivery.ts";
import type { DeliveryState } from "./outbox/delivery-state.ts";
import type { SaveState } from "./outbox/save-state.ts";

/** What every place of a class quiz is given. */
export type PlaceProps = {
  readonly quiz: ClassQuizProps;
  readonly say: ClassPhrases;
  readonly delivery: Delivery;
  readonly state: DeliveryState;
  /** By question: what may be said of its answer. */
  readonly saves: readonly SaveState[];
  readonly go: (to: Place) => void;
};
