import { z } from "zod";
import { IssueId } from "./id.ts";
import { NamesByLanguage, Note, Sentence, ShortText } from "./text.ts";

/**
 * A question actors can be for or against, put as one positive proposition.
 *
 * `label` heads a column; `proposition` is the whole sentence without its full stop, so that "for"
 * has one meaning. `complete` promises that everyone who takes a stand on it in the source is coded:
 * only then does silence mean that the editorial does not say.
 */
export const Issue = z.strictObject({
  id: IssueId,
  label: ShortText,
  proposition: Sentence,
  partOf: IssueId.optional(),
  names: NamesByLanguage.optional(),
  complete: z.boolean(),
  why: Note.optional(),
});
export type Issue = z.infer<typeof Issue>;
