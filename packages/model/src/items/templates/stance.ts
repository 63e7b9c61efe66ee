import { type Actor, classOf, mentionOf } from "../../dossier/actor.ts";
import { isSettled } from "../../dossier/doubt.ts";
import type { Issue } from "../../dossier/issue.ts";
import type { Position } from "../../dossier/position.ts";
import { compareIds } from "../../order.ts";
import type { StanceAnswer } from "../../phrases/catalogue.ts";
import { areKin } from "../../views/kin.ts";
import { paragraphsOf } from "../../views/paragraphs.ts";
import { deriveStanceMatrix, type StanceCell } from "../../views/stance-matrix.ts";
import { type Attempted, type ItemContext, outcomeOf, type TemplateOutcome } from "../context.ts";
import type { Item, OptionRule } from "../item.ts";
import { restated } from "../restated.ts";

/** Always the same four, in this order. */
const ANSWERS = ["for", "for-if", "against", "silent"] as const satisfies readonly StanceAnswer[];
type Answer = (typeof ANSWERS)[number];

/**
 * "How does the editorial present ⟨actor⟩ on this idea?" (DOK 2), with silence as knowledge.
 *
 * Silence is asked only on issues whose coding is complete: else "the editorial does not say" might
 * be an omission of the coder's.
 */
export function deriveStanceItems(context: ItemContext): TemplateOutcome {
  const { rows } = deriveStanceMatrix(context.dossier);
  return outcomeOf(
    "stance",
    rows.flatMap(({ actor, cells }) =>
      cells.flatMap((cell) => attemptItem(context, actor, cell) ?? []),
    ),
  );
}

function attemptItem(context: ItemContext, actor: Actor, cell: StanceCell): Attempted | undefined {
  const positions = cell.voices.flatMap((voiced) => voiced.positions).toSorted(compareIds);
  if (positions.length === 0)
    return maySilenceBeAsked(context, actor, cell.issue)
      ? stanceItem(context, actor, cell.issue, { answer: "silent", positions })
      : undefined;
  const about = `${actor.id}/${cell.issue.id}`;
  if (!positions.every(isSettled)) return { about, reason: "not-settled" };
  const answer = singleAnswer(positions);
  if (!answer) return { about, reason: "view-of-several-voices" };
  return stanceItem(context, actor, cell.issue, { answer, positions });
}

/**
 * Silence is asked of persons and bodies that the paragraphs on the issue speak of, where a hurried
 * reader may take them to have a stand in it; never of the author, in whose text all is said, nor of
 * whom the idea itself names, nor where the actor argues on it, or a member, or the body it belongs
 * to, takes a stand.
 */
function maySilenceBeAsked({ dossier }: ItemContext, actor: Actor, issue: Issue): boolean {
  if (!issue.complete || classOf(actor) === "group") return false;
  if (actor.id === dossier.source.author || isNamedIn(issue.proposition, actor)) return false;
  if (dossier.arguments.some((a) => a.actor === actor.id && a.issues.includes(issue.id)))
    return false;
  const onIssue = dossier.positions.filter((position) => position.issue === issue.id);
  const paragraphs = paragraphsOf(
    dossier,
    onIssue.flatMap(({ passages }) => passages),
  );
  return (
    actor.paragraphs.some((n) => paragraphs.includes(n)) &&
    onIssue.every((position) => !areKin(dossier.actors, actor.id, position.actor))
  );
}

function isNamedIn(proposition: string, { name, aliases }: Actor): boolean {
  const folded = proposition.toLowerCase();
  return [name, ...aliases].some((word) => folded.includes(word.toLowerCase()));
}

function singleAnswer(positions: readonly Position[]): Answer | undefined {
  const answers = new Set(
    positions.map(({ stance, condition }) => (condition ? `${stance}-if` : stance)),
  );
  const [only, ...more] = answers;
  return more.length === 0 ? ANSWERS.find((answer) => answer === only) : undefined;
}

function stanceItem(
  { dossier, say }: ItemContext,
  actor: Actor,
  issue: Issue,
  key: { readonly answer: Answer; readonly positions: readonly Position[] },
): Item {
  const mention = mentionOf(actor);
  const passages = [...new Set(key.positions.flatMap((position) => position.passages))];
  const paragraphs = paragraphsOf(dossier, passages);
  const account = key.positions.map((position) => position.account).join(" ");
  const cell = `${actor.id}/${issue.id}`;
  return {
    id: `stance/${cell}`,
    template: "stance",
    kind: "single-choice",
    asks: {
      actors: [actor.id],
      issues: [issue.id],
      positions: key.positions.map(({ id }) => id),
      arguments: [],
    },
    stem:
      actor.id === dossier.source.author
        ? say.stanceStemOfAuthor()
        : say.stanceStem({ actor: mention }),
    statement: say.stanceStatement(issue.proposition),
    options: ANSWERS.map((answer) => ({
      id: answer,
      text: say.stanceAnswer[answer],
      rule: ruleFor(key.answer, answer),
      rationale:
        answer === key.answer
          ? ""
          : say.stanceNotThis({ actor: mention, key: key.answer, chosen: answer }),
    })),
    key: [key.answer],
    passages,
    hint: [],
    rationale: {
      why:
        key.answer === "silent"
          ? say.silentKey({ actor: mention, paragraphs: actor.paragraphs })
          : say.stanceKey({ account, paragraphs }),
      paragraphs: [...paragraphs],
      mapParts: [],
    },
    asserts: { stem: [], key: [`cell:${cell}`, ...restated(passages)] },
  };
}

function ruleFor(key: Answer, chosen: Answer): OptionRule {
  if (chosen === key) return "key";
  if (key === "silent") return "takes-silence-for-stance";
  if (chosen === "silent") return "overlooks-stance";
  if ((key === "against") !== (chosen === "against")) return "turns-stance-round";
  return key === "for-if" ? "drops-condition" : "adds-condition";
}
