import { languageHere } from "#phrases/here.ts";

/** A moment as a teacher reads it: the day only where it is not today's, on this server's clock. */
export function formatMoment(moment: Date): string {
  const isToday = moment.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(languageHere(), {
    ...(!isToday && { dateStyle: "medium" }),
    timeStyle: "short",
  }).format(moment);
}
