import type { Certainty, PresentedItem } from "@linchpin/model";
import type { ReactNode } from "react";
import type { ItemWords } from "#server/item-words.ts";
import type { Language } from "#server/language.ts";
import type { Feedback } from "#server/sessions/session.ts";
import type { Fields, StandingAnswer } from "./outbox/outbox.ts";

/** A question as it travels to the browser: without a key, its ids sealed. */
export type ClassQuestion = {
  readonly item: PresentedItem;
  readonly words: ItemWords;
  /** What the student has answered, as the server has it. */
  readonly standing: StandingAnswer | undefined;
  readonly asksCertainty: boolean;
  /** Where to look, for who asks; rendered by the server, and only where the session allows it. */
  readonly hint: ReactNode;
  readonly terms: ReactNode;
};

/** Where in a quiz a student is: at a question, or at the list of all. */
export type Place = number | "all";

/** What a plain form brought back: nothing of it may be lost. */
export type SentBack = {
  readonly fields: Fields;
  readonly certainty: Certainty | undefined;
  readonly isMissing: boolean;
  readonly isHintAsked: boolean;
};

export type ClassQuizProps = {
  readonly attemptId: string;
  /** What the student reads the interface in. */
  readonly interfaceLanguage: Language;
  /** What the quiz is written in. */
  readonly language: string;
  /** What the title of every page ends with. */
  readonly titleEnd: string;
  readonly feedback: Feedback;
  readonly questions: readonly ClassQuestion[];
  readonly start: Place;
  readonly sentBack: SentBack | undefined;
  /** The question where a later answer stands than the one that was given here. */
  readonly overruled: number | undefined;
  /** True when the student is to be asked whether to hand in with questions open. */
  readonly asksToHandIn: boolean;
  /** Who the student is here, and how to go on elsewhere. */
  readonly children: ReactNode;
};
