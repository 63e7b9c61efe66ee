import { z } from "zod";
import { EdtfDate } from "./edtf.ts";
import { ActorId } from "./id.ts";
import { ParagraphNumber } from "./passage.ts";
import { NamesByLanguage, ShortText } from "./text.ts";

/** What an actor is. Each kind belongs to one class, and distractors are drawn from one class. */
export const ActorKind = z.enum([
  "person",
  "newspaper",
  "state",
  "government",
  "legislature",
  "party",
  "court",
  "armed-force",
  "research-body",
  "company",
  "association",
  "public-group",
  "unnamed",
]);
export type ActorKind = z.infer<typeof ActorKind>;

export type ActorClass = "person" | "body" | "group";

/** An office a person holds, as the source names it. */
export const Office = z.strictObject({
  title: ShortText.describe("The name of the office."),
  from: EdtfDate.optional().describe("Since when, if the text says so, in quotes."),
  until: EdtfDate.optional().describe("Until when, if the text says so, in quotes."),
});
export type Office = z.infer<typeof Office>;

/**
 * A person or body said to act, speak or want.
 *
 * `name` is how a table lists it, `mention` how a sentence speaks of it ("the House of
 * Representatives"). `aliases` are the words the source uses for it; one alias may serve two actors.
 */
export const Actor = z.strictObject({
  id: ActorId.describe(
    "How other parts of the file name this actor: small letters, digits and hyphens, and never changed once it is in use.",
  ),
  kind: ActorKind.describe(
    "What it is. A person; a body: newspaper, state, government, legislature, party, court, armed-force, research-body, association; or a group: company, public-group, and unnamed for someone whom the text does not name. Wrong answers are drawn from the same class.",
  ),
  name: ShortText.describe("How a table lists it, by the name the text uses."),
  mention: ShortText.optional().describe(
    "How a sentence speaks of it, if otherwise than by its name: the House of Representatives.",
  ),
  aliases: z
    .array(ShortText)
    .max(12)
    .default([])
    .describe("Other words that the text uses for it."),
  names: NamesByLanguage.optional().describe(
    "Its name in other languages, by language tag, for readers who learn the language of the text.",
  ),
  partOf: ActorId.optional().describe(
    "The id of the actor it is a part or a member of; the two never stand beside each other as answers.",
  ),
  office: Office.optional().describe("The office a person holds, as the text names it."),
  paragraphs: z
    .array(ParagraphNumber)
    .min(1)
    .max(60)
    .describe("The numbers of the paragraphs that speak of it."),
});
export type Actor = z.infer<typeof Actor>;

/** Person, body or group: what an actor may stand beside in a list of options. */
export function classOf({ kind }: Pick<Actor, "kind">): ActorClass {
  if (kind === "person") return "person";
  return kind === "company" || kind === "public-group" || kind === "unnamed" ? "group" : "body";
}

/** How a sentence speaks of the actor. */
export function mentionOf({ mention, name }: Pick<Actor, "mention" | "name">): string {
  return mention ?? name;
}
