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
  title: ShortText,
  from: EdtfDate.optional(),
  until: EdtfDate.optional(),
});
export type Office = z.infer<typeof Office>;

/**
 * A person or body said to act, speak or want.
 *
 * `name` is how a table lists it, `mention` how a sentence speaks of it ("the House of
 * Representatives"). `aliases` are the words the source uses for it; one alias may serve two actors.
 */
export const Actor = z.strictObject({
  id: ActorId,
  kind: ActorKind,
  name: ShortText,
  mention: ShortText.optional(),
  aliases: z.array(ShortText).max(12).default([]),
  names: NamesByLanguage.optional(),
  partOf: ActorId.optional(),
  office: Office.optional(),
  paragraphs: z.array(ParagraphNumber).min(1).max(60),
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
