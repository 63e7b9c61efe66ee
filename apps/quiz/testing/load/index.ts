export {
  numberAnswer,
  type Outbox,
  openOutbox,
  putAnswer,
  settle,
  waitingAnswers,
} from "#components/class/outbox/outbox.ts";
export { nextBatch, toRequest } from "#components/class/outbox/sending.ts";
export type { SeatedClass } from "./seat-class.ts";
export type { KeptRow, Told } from "./serve-answers.ts";
