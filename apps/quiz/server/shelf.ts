import { phrases } from "#phrases/here.ts";
import { app } from "#server/app.ts";
import type { PublishedDossier } from "#server/publish.ts";
import { Refusal } from "#server/refusal.ts";

/** In minutes: one reading of the text, then a question with its reasons. */
const READING = 4;
const QUESTION = 1.25;

/** The dossier published now under that name. */
export function requirePublished(slug: string): PublishedDossier {
  const found = app().dossiers.find((published) => published.slug === slug);
  if (!found) throw new Refusal("dossier-not-found", phrases().notFound.title);
  return found;
}

/** Whether a reader who starts again gets other questions: not where one form is all there is. */
export function hasOtherForm(slug: string): boolean {
  const found = app().dossiers.find((published) => published.slug === slug);
  return found !== undefined && found.forms.length > 1;
}

/** About how long the quiz takes, in minutes, to the next five. */
export function estimateMinutes(questions: number): number {
  return Math.ceil((READING + questions * QUESTION) / 5) * 5;
}
