import type { Form } from "@linchpin/model";

/** One file that is wanted, as the printer takes it: equal orders give equal files. */
export type PrintOrder = {
  /** The text of the dossier's file. */
  readonly yaml: string;
  readonly edition: "read" | "quiz" | "review" | "teacher" | "key" | "lesson" | "exit" | "copy";
  readonly form: "A" | "B" | "C";
  /** The items themselves, in place of those that the letter has. */
  readonly asked?: Form;
  readonly paper: "a4" | "letter";
  readonly print: "standard" | "large";
  /** The teacher's own copy of the source, one paragraph a line, for the reading copy. */
  readonly source?: string;
  readonly format: "pdf" | "docx";
};

/** A file, or why there is none: `busy` and `too-slow` may be asked again, the rest is the dossier's. */
export type Printed =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly notes: readonly string[] }
  | {
      readonly ok: false;
      readonly reason: "busy" | "too-slow" | "crashed" | "empty" | "faulty" | "unprintable";
    };

/** Draws a handout in a process of its own; never rejects for what a dossier holds. */
export type PrintHandout = (order: PrintOrder) => Promise<Printed>;
