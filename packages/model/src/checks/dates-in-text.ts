import type { Dossier } from "../dossier/dossier.ts";
import type { ReportedEvent } from "../dossier/event.ts";
import type { ProblemPhrases } from "../phrases/problem-phrases.ts";
import { occursIn } from "../source-text/occurs.ts";
import { type Finding, warning } from "./finding.ts";

type CodedDate = NonNullable<ReportedEvent["date"]>;

/** Of a date marked as printed, what must be printed: year, month and day, or all but the year. */
export function checkDatesOccur(
  { source, events }: Dossier,
  text: string,
  say: ProblemPhrases,
): readonly Finding[] {
  return events.flatMap(({ date }, at): Finding[] => {
    const wanted = date && missingIn(text, date, source.language);
    return date && wanted !== undefined
      ? [warning(["events", at, "date", "edtf"], say.dateNotInText({ wanted, date: date.edtf }))]
      : [];
  });
}

/** The first part of a date that is marked as printed and is not, as a person would say it. */
function missingIn(text: string, { edtf, basis }: CodedDate, language: string): string | undefined {
  if (basis === "inferred") return undefined;
  return edtf
    .split("/")
    .flatMap((day) => spellingsOf(day, basis, language))
    .find((spellings) => !spellings.some((words) => isPrinted(text, words)))?.[0];
}

/** Each part of a day with the ways it may be printed. */
function spellingsOf(
  date: string,
  basis: CodedDate["basis"],
  language: string,
): ReadonlyArray<readonly string[]> {
  const [year = "", month, day] = date.split("-");
  return [
    ...(basis === "stated" ? [[year]] : []),
    ...(month === undefined ? [] : [monthNames(Number(month), language)]),
    ...(day === undefined ? [] : [[String(Number(day))]]),
  ];
}

function monthNames(month: number, language: string): readonly string[] {
  const date = new Date(Date.UTC(2000, month - 1, 1));
  const names = (["long", "short"] as const).map((style) =>
    new Intl.DateTimeFormat(language, { month: style, timeZone: "UTC" }).format(date),
  );
  return [...names, ...(month === 9 ? ["Sept"] : []), String(month)];
}

/** A number may carry an ending (3rd, 3일), but is no part of a longer one. */
function isPrinted(text: string, words: string): boolean {
  if (/^\d+$/.test(words)) return new RegExp(`(?<![\\p{L}\\d.,])${words}(?![\\d])`, "u").test(text);
  return occursIn(text, words);
}
