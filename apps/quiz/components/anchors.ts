/** Parts of a page that links and redirects lead to; each can take the focus. */
export const ANCHORS = {
  /** The editorial; each of its paragraphs has an anchor of its own, `#p5`, with or without the text. */
  editorial: "editorial",
  /** What a reader on a phone comes back to from the editorial. */
  work: "work",
  /** What to change before an answer can be taken. */
  problem: "problem",
  /** The verdict on an answer. */
  verdict: "verdict",
  /** The control with which a question, or what is missing of its answer, begins. */
  answer: "answer",
} as const;
