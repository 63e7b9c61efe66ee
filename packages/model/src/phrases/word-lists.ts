/** What a language's words tell about a sentence: what the item-writing rules are checked by. */
export type WordLists = {
  /** The words that say what a sentence is about, alike however they are inflected by a particle. */
  readonly contentWords: (text: string) => readonly string[];
  /** All, never, only: claims too much to stand in one option alone. */
  readonly hasAbsoluteWord: (text: string) => boolean;
  /** Not, no, except: turns a stem or a proposition round. */
  readonly hasNegation: (text: string) => boolean;
  /** May, might, it seems: weakens what is said. */
  readonly hasHedge: (text: string) => boolean;
  /** "None of the above" and its kin. */
  readonly isCatchAll: (text: string) => boolean;
  /** True when a question says that it asks of the editorial. */
  readonly namesSource: (text: string) => boolean;
  /** Say, want, hope: puts words into a mouth. */
  readonly hasSayingVerb: (text: string) => boolean;
};
