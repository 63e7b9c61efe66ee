import { z } from "zod";
import { EDITIONS } from "#server/handouts.ts";

const Paper = z.enum(["a4", "letter"]);
const Print = z.enum(["standard", "large"]);
const Letter = z.enum(["A", "B", "C"]);

/** On what a teacher prints; anything else in the query is no matter. */
const Settings = z.object({
  paper: Paper.catch("a4"),
  print: Print.catch("standard"),
  form: Letter.catch("A"),
});
export type HandoutSettings = z.output<typeof Settings>;

/** What is wanted of one file, as its address says. */
export const FileQuery = z.strictObject({
  edition: z.enum(EDITIONS).exclude(["copy"]),
  form: Letter,
  paper: Paper,
  print: Print,
  format: z.enum(["pdf", "docx"]).default("pdf"),
});

/** A reading copy as its form asks for it; the text is printed and forgotten. */
export const CopyForm = z.strictObject({
  text: z.string().min(1).max(60_000),
  paper: Paper,
  print: Print,
});

/** The questions of a session, or their key, as the address says. */
export const SessionFileQuery = z.strictObject({
  edition: z.enum(["quiz", "key"]),
  paper: Paper,
  print: Print,
});

/** The settings of a page's query, each with what is usual where nothing fit is said. */
export function readSettings(query: Readonly<Record<string, unknown>>): HandoutSettings {
  return Settings.parse(query);
}
