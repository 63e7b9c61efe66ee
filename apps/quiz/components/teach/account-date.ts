import { languageHere } from "#phrases/here.ts";

/** A day in the words of the interface's language, on this server's calendar. */
export function longDate(day: Date): string {
  return new Intl.DateTimeFormat(languageHere(), { dateStyle: "long" }).format(day);
}
