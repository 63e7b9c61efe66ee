import { z } from "zod";
import { EdtfDate } from "./edtf.ts";
import { Note, ShortText } from "./text.ts";

/** Who read the source and recorded this, when, by which codebook, and who checked it. */
export const CodingRecord = z.strictObject({
  coder: ShortText.describe("Who read the editorial and recorded this."),
  date: EdtfDate.describe("When it was coded, in quotes."),
  codebook: ShortText.describe("The rules it was coded by, with their version."),
  checkedBy: ShortText.optional().describe("Who read the coding again, if somebody did."),
  notes: z
    .array(Note)
    .max(20)
    .default([])
    .describe("What another coder should know of the choices made here."),
});
export type CodingRecord = z.infer<typeof CodingRecord>;
