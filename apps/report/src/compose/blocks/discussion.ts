import { type Argument, type Dossier, type Position, paragraphsOf } from "@linchpin/model";
import type { Composing } from "../composing.ts";
import { heading, holderOf } from "../composing.ts";
import type { Audience } from "../handout.ts";
import type { Piece, TalkingPoint } from "../piece.ts";

/** What there is to talk about, in the order it is printed. */
const TALKING_KINDS = ["central", "granted", "objection", "reading", "careful"] as const;
export type TalkingKind = (typeof TALKING_KINDS)[number];

type Point = Omit<TalkingPoint, "number" | "listenFor"> & { readonly listenFor: string };

/**
 * What to talk about: the question of the main issue, then one sentence for every warrant that is not
 * stated, every objection, every view read into somebody and every claim made with care. A teacher is
 * told besides what to listen for.
 */
export function composeDiscussion(composing: Composing, audience: Audience): readonly Piece[] {
  const groups = TALKING_KINDS.map((kind) => ({ kind, points: POINTS[kind](composing) }));
  const pieces = groups.flatMap((group, at) => {
    const before = groups.slice(0, at).reduce((sum, { points }) => sum + points.length, 0);
    return talkOf(composing, { ...group, before, audience });
  });
  return [heading(composing.say.discussion), ...pieces];
}

type Group = {
  readonly kind: TalkingKind;
  readonly points: readonly Point[];
  /** How many points stand before these: they are numbered through. */
  readonly before: number;
  readonly audience: Audience;
};

function talkOf({ say }: Composing, { kind, points, before, audience }: Group): readonly Piece[] {
  if (points.length === 0) return [];
  const isForTeacher = audience === "teacher";
  const { title, question, listenFor: toAll } = say.talk[kind];
  const entries = points.map(({ listenFor, ...point }, at) => ({
    number: before + at + 1,
    ...point,
    ...(isForTeacher && { listenFor }),
  }));
  return [
    heading({ title }, 3),
    { kind: "talking-points", question, ...(isForTeacher && { listenFor: toAll }), entries },
  ];
}

const POINTS: Readonly<Record<TalkingKind, (composing: Composing) => readonly Point[]>> = {
  central,
  granted,
  objection,
  reading,
  careful,
};

/** The main issue as it is put, or the claim itself where no issue is coded on it. */
function central({ dossier, say }: Composing): readonly Point[] {
  return dossier.arguments
    .filter(({ standing }) => standing === "main")
    .map(({ claim, issues }) => {
      const issue = dossier.issues.find(({ id }) => issues.includes(id));
      return {
        text: issue ? say.asSentence(issue.proposition) : claim.text,
        listenFor: say.listenCentral({ claim: claim.text, condition: claim.condition?.text }),
      };
    });
}

function granted({ dossier, say }: Composing): readonly Point[] {
  return dossier.arguments.flatMap(({ claim, premises, warrant }) => {
    const unsaid = [...premises, ...(warrant ? [warrant] : [])].filter(({ stated }) => !stated);
    const reasons = premises.filter(({ stated }) => stated).map(({ text }) => text);
    return unsaid.map(({ text }) => ({
      text,
      about: say.aboutGranted(claim.text),
      listenFor: say.listenGranted({ reasons }),
    }));
  });
}

function objection(composing: Composing): readonly Point[] {
  const { dossier, say } = composing;
  return dossier.arguments
    .filter(({ standing }) => standing === "counter")
    .map(({ id, actor, claim, answer = "open" }) => ({
      text: claim.text,
      about: say.aboutObjection({ holder: holderOf(composing, actor), answer }),
      listenFor: say.listenObjection({ answer, answers: answersTo(dossier, id) }),
    }));
}

/** The claims that speak against an argument or question its step. */
function answersTo({ arguments: all }: Dossier, id: Argument["id"]): readonly string[] {
  return all
    .filter(({ relations }) =>
      relations.some(({ kind, target }) => kind !== "supports" && target === id),
    )
    .map(({ claim }) => claim.text);
}

function reading(composing: Composing): readonly Point[] {
  const { dossier, say } = composing;
  return dossier.positions
    .filter(({ voice }) => voice === "imputed")
    .map((position) => ({
      text: position.gist,
      about: say.aboutReading({
        holder: holderOf(composing, position.actor),
        where: placesOf(composing, position.passages),
      }),
      listenFor: say.listenReading({ account: position.account }),
    }));
}

function careful(composing: Composing): readonly Point[] {
  const { dossier, say } = composing;
  return dossier.arguments
    .filter(({ claim }) => claim.force === "hedged")
    .map(({ claim, premises }) => ({
      text: claim.text,
      about: say.aboutCareful(placesOf(composing, claim.passages)),
      listenFor: say.listenCareful({ reasons: premises.map(({ text }) => text) }),
    }));
}

function placesOf({ dossier, say }: Composing, passages: Position["passages"]): string {
  return say.places(paragraphsOf(dossier, passages));
}
