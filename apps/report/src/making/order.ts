import type { FORM_LETTERS, Form } from "@linchpin/model";
import type { BlockName, Edition } from "../compose/handout.ts";
import type { Paper, Print } from "../pdf/setting.tsx";

export type FormLetter = (typeof FORM_LETTERS)[number];

/** One file that is wanted. All that decides its bytes stands here: equal orders give equal files. */
export type Order = {
  /** The text of the dossier's file. */
  readonly yaml: string;
  readonly edition: Edition;
  /** Nothing to an edition that is the same for all forms. */
  readonly form: FormLetter;
  /** The items themselves in place of those that letter has, as where a class was given others; its key is then of it alone. */
  readonly asked?: Form;
  readonly paper: Paper;
  readonly print: Print;
  /** Only these blocks of it; all when left out. */
  readonly blocks?: readonly BlockName[];
  /** The teacher's own copy of the source, one paragraph a line, for the reading copy. */
  readonly source?: string;
  readonly format: Format;
};

export type Format = "pdf" | "docx";

/** A file, or why there is none. */
export type Made =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** Undefined for a Word file: its reader's program decides. */
      readonly pages: number | undefined;
      /** What its teacher should know of it, in words; none of it is printed. */
      readonly notes: readonly string[];
      /** The chosen blocks that are not in it. */
      readonly lacking: readonly BlockName[];
    }
  | Empty
  | Faulty
  | Unprintable;

/** No more than a cover would be printed: the handout has nothing of what was chosen, or nothing at all. */
export type Empty = { readonly ok: false; readonly reason: "empty" };

/** The dossier has problems, each a sentence with its line, column and path. */
export type Faulty = {
  readonly ok: false;
  readonly reason: "faulty";
  readonly problems: readonly string[];
};

/** The dossier is sound, and yet this cannot be printed from it. */
export type Unprintable = {
  readonly ok: false;
  readonly reason: "unprintable";
  readonly why: string;
};
