import { z } from "zod";
import { EdtfDate } from "./edtf.ts";
import { Note, ShortText } from "./text.ts";

/** Who read the source and recorded this, when, by which codebook, and who checked it. */
export const CodingRecord = z.strictObject({
  coder: ShortText,
  date: EdtfDate,
  codebook: ShortText,
  checkedBy: ShortText.optional(),
  notes: z.array(Note).max(20).default([]),
});
export type CodingRecord = z.infer<typeof CodingRecord>;
