import { type Actor, classOf, mentionOf } from "../../dossier/actor.ts";
import type { Issue } from "../../dossier/issue.ts";
import { cellId, lookupOf } from "../../views/lookup.ts";
import type { Attempted, Draft, ItemContext } from "../context.ts";
import type { ItemOption } from "../item.ts";
import { restated } from "../restated.ts";
import { isStand, paragraphsOn, type Stand, standOf } from "../stands.ts";
import { asking, isNamedIn } from "../subject.ts";
import { ANSWERS, type Answer, isAnswer, ruleFor } from "./stance-answers.ts";

/**
 * "How does the editorial present ⟨actor⟩ on this idea?" (DOK 2), with silence as knowledge.
 *
 * Asked of everyone who takes a stand somewhere, but for those whom the idea itself names. Silence is asked only where it is known and where a
 * hurried reader may suspect a stand: the closer the actor stands to the issue in the text, the more
 * it appeals.
 */
export function draftStance(context: ItemContext): readonly Draft[] {
  const { dossier } = context;
  const holders = new Set(dossier.positions.map(({ actor }) => actor));
  return dossier.actors
    .filter(({ id }) => holders.has(id))
    .flatMap((actor) => dossier.issues.flatMap((issue) => draftCell(context, actor, issue)));
}

function draftCell(context: ItemContext, actor: Actor, issue: Issue): readonly Draft[] {
  if (isNamedIn(context.dossier, issue.proposition, actor)) return [];
  const stand = standOf(context.dossier, actor, issue);
  const isSilent = isStand(stand) ? stand.answer === "silent" : stand === "not-complete";
  const suspicion = isSilent ? suspicionOf(context, actor, issue) : 1;
  if (isSilent && suspicion < LEAST_SUSPICION) return [];
  return [
    {
      template: "stance",
      about: cellId(actor.id, issue.id),
      make: () => (isStand(stand) ? attempt(context, { actor, issue, stand }) : stand),
      appeal: isSilent ? suspicion : 1,
    },
  ];
}

/** Less than this, and hardly a reader would think of giving the silent actor a stand. */
const LEAST_SUSPICION = 2;

/**
 * How likely a reader is to give a silent actor a stand: in how many of the issue's paragraphs it
 * appears, and whether it takes a stand there on something else.
 */
function suspicionOf({ dossier }: ItemContext, actor: Actor, issue: Issue): number {
  if (classOf(actor) === "group") return 0;
  const near = paragraphsOn(dossier, issue.id);
  const shared = actor.paragraphs.filter((n) => near.has(n)).length;
  if (shared === 0) return 0;
  const { paragraph, positionsByActor } = lookupOf(dossier);
  const speaksThere = (positionsByActor.get(actor.id) ?? []).some(({ passages }) =>
    passages.some((id) => near.has(paragraph.get(id) ?? -1)),
  );
  return shared + (speaksThere ? 2 : 0);
}

type Cell = { readonly actor: Actor; readonly issue: Issue; readonly stand: Stand };

function attempt(context: ItemContext, { actor, issue, stand }: Cell): Attempted {
  const { dossier, say } = context;
  const { answer } = stand;
  if (!isAnswer(answer)) return "conditional-stance";
  const mention = mentionOf(actor);
  const cell = cellId(actor.id, issue.id);
  return {
    id: `stance/${cell}`,
    template: "stance",
    kind: "single-choice",
    asks: asking({
      actors: [actor.id],
      issues: [issue.id],
      positions: stand.positions.map(({ id }) => id),
    }),
    stem:
      actor.id === dossier.source.author
        ? say.stanceStemOfAuthor()
        : say.stanceStem({ actor: mention }),
    statement: say.stanceStatement(issue.proposition),
    options: ANSWERS.map((chosen) => answerOption(context, mention, answer, chosen)),
    key: [answer],
    passages: [...stand.passages],
    hint: [],
    rationale: {
      why:
        answer === "silent"
          ? say.silentKey({ actor: mention, paragraphs: actor.paragraphs })
          : say.stanceKey(stand),
      paragraphs: [...stand.paragraphs],
      mapParts: [],
    },
    asserts: { stem: [], key: [`cell:${cell}`, `stands:${issue.id}`, ...restated(stand.passages)] },
  };
}

function answerOption(
  { say }: ItemContext,
  actor: string,
  key: Answer,
  chosen: Answer,
): ItemOption {
  return {
    id: chosen,
    text: say.stanceAnswer[chosen],
    rule: ruleFor(key, chosen),
    rationale: chosen === key ? "" : say.stanceNotThis({ actor, key, chosen }),
  };
}
