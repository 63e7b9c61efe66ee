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
  id: IssueId.describe("How other parts of the file name this issue."),
  label: ShortText.describe("What heads its column in a table."),
  proposition: Sentence.describe(
    "One positive sentence with should or is, without not and without its full stop, so that for and against each mean one thing.",
  ),
  partOf: IssueId.optional().describe("The id of the wider issue it is a part of."),
  names: NamesByLanguage.optional().describe("Its label in other languages, by language tag."),
  complete: z
    .boolean()
    .describe(
      "true when everyone who takes a stand on it in the text is coded; only then does silence mean that the editorial does not say.",
    ),
  why: Note.optional().describe("Why it is an issue, or where its borders are."),
});
export type Issue = z.infer<typeof Issue>;
