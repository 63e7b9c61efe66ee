import type { Dossier } from "../dossier/dossier.ts";
import type { ReportedEvent } from "../dossier/event.ts";
import type { ToldEvent } from "../phrases/item-phrases.ts";
import { lookupOf } from "../views/lookup.ts";
import { paragraphsOf } from "../views/paragraphs.ts";
import { mentionById } from "./subject.ts";

/** An event to come as a rationale tells it. A plan or hope that the editorial reads into somebody is told as a guess. */
export function toldEvent(dossier: Dossier, event: ReportedEvent): ToldEvent {
  const { mode, by, passages } = event;
  return {
    mode,
    by: by === dossier.source.author ? undefined : mentionById(dossier, by),
    isGuess: isGuess(dossier, event),
    paragraphs: paragraphsOf(dossier, passages),
  };
}

function isGuess(dossier: Dossier, { by, passages }: ReportedEvent): boolean {
  if (by === undefined) return false;
  const own = new Set<string>(passages);
  return (lookupOf(dossier).positionsByActor.get(by) ?? []).some(
    (position) => position.voice === "imputed" && position.passages.some((id) => own.has(id)),
  );
}
