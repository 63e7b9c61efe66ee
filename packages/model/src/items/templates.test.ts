import { describe, expect, test } from "vitest";
import { fullDossier } from "../../testing/full-sample.ts";
import type { Argument } from "../dossier/argument.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { ReportedEvent } from "../dossier/event.ts";
import { PositionId } from "../dossier/id.ts";
import type { Issue } from "../dossier/issue.ts";
import type { Position } from "../dossier/position.ts";
import { phrasesFor } from "../phrases/catalogue.ts";
import { deriveItems } from "./derive-items.ts";
import { Template } from "./item.ts";
import type { RefusalReason } from "./refusal.ts";

const full = fullDossier();
const DOUBT = "Another reader may see it otherwise.";

describe("of a dossier that has everything", () => {
  const { items } = deriveItems(full);

  test.for(Template.options)("the template %s makes an item", (template) => {
    expect(items.map((item) => item.template)).toContain(template);
  });

  test("every kind of item is made", () => {
    expect(new Set(items.map(({ kind }) => kind))).toEqual(
      new Set(["evidence", "match", "matrix", "multiple-choice", "order", "single-choice"]),
    );
  });
});

type Refusal = {
  readonly about: string;
  readonly reason: RefusalReason;
  readonly dossier: Dossier;
  readonly because: string;
};

const REFUSALS: Readonly<Record<Template, readonly Refusal[]>> = {
  "main-claim": [
    {
      about: "ban-the-cars",
      reason: "not-settled",
      dossier: withArgument("ban-the-cars", { doubt: DOUBT }),
      because: "a doubtful reading is no question",
    },
    {
      about: "ban-the-cars",
      reason: "hedge-not-in-words",
      dossier: withClaim("ban-the-cars", { force: "hedged" }),
      because: "a cautious claim would be asked as a firm one",
    },
    {
      about: "ban-the-cars",
      reason: "too-few-distractors",
      dossier: { ...full, arguments: full.arguments.filter(({ standing }) => standing === "main") },
      because: "the theme alone is no choice",
    },
    {
      about: "ban-the-cars",
      reason: "no-fair-options",
      dossier: {
        ...full,
        source: { ...full.source, theme: "The town talks of cars and school." },
        arguments: shortClaims(),
        events: [],
      },
      because: "the longest option would be the key",
    },
  ],
  condition: [
    {
      about: "",
      reason: "nothing-to-ask",
      dossier: withPosition("paper-ban", { condition: undefined }),
      because: "nothing hangs on anything",
    },
    {
      about: "paper-ban",
      reason: "not-settled",
      dossier: withPosition("paper-ban", { status: "pending" }),
      because: "a pending coding is no question",
    },
    {
      about: "paper-ban",
      reason: "no-event-to-come",
      dossier: { ...full, events: full.events.filter(({ mode }) => mode === "happened") },
      because: "there is nothing to mistake for the condition",
    },
  ],
  who: [
    {
      about: "ban/for/reported",
      reason: "not-complete",
      dossier: withIssue("ban", { complete: false }),
      because: "others may be for it too",
    },
    {
      about: "ban/for/reported",
      reason: "not-settled",
      dossier: withPosition("kern-on-ban", { doubt: DOUBT }),
      because: "whose stand is in doubt may be right or wrong",
    },
    {
      about: "ban/for/reported",
      reason: "conditional-stance",
      dossier: withPosition("brandt-ban", { condition: conditionOfSample() }),
      because: "for, if, is not asked as plainly for",
    },
    {
      about: "action/for/reported",
      reason: "too-many-keys",
      dossier: withHolders("action", ["brandt", "kern", "lund"]),
      because: "to pick nearly all is no choice",
    },
    {
      about: "ban/for/reported",
      reason: "named-in-the-idea",
      dossier: withIssue("ban", { proposition: "The plan of Ada Brandt should go ahead" }),
      because: "the idea gives its holder away",
    },
    {
      about: "ban/for/reported",
      reason: "too-few-distractors",
      dossier: { ...full, actors: full.actors.filter(({ id }) => !/^(kern|lund|moser)$/.test(id)) },
      because: "one other person is no choice",
    },
  ],
  stance: [
    {
      about: "brandt/ban",
      reason: "not-settled",
      dossier: withPosition("brandt-ban", { doubt: DOUBT }),
      because: "a doubtful reading is no question",
    },
    {
      about: "shopkeepers/crossing-first",
      reason: "not-complete",
      dossier: withIssue("crossing-first", { complete: false }),
      because: "silence may be the coder's omission",
    },
    {
      about: "brandt/ban",
      reason: "view-of-several-voices",
      dossier: withMorePositions({ ...positionOf("brandt-ban"), stance: "against" }),
      because: "for and against leave no one answer",
    },
    {
      about: "kern/ban",
      reason: "conditional-stance",
      dossier: withPosition("kern-on-ban", { condition: conditionOfSample() }),
      because: "against, if, is not among the answers",
    },
  ],
  stances: [
    {
      about: "ban",
      reason: "not-complete",
      dossier: withIssue("ban", { complete: false }),
      because: "silence may be the coder's omission",
    },
    {
      about: "action",
      reason: "too-few-stands",
      dossier: { ...full, positions: full.positions.filter(({ id }) => id !== "brandt-on-action") },
      because: "one who speaks is no comparison",
    },
  ],
  voice: [
    {
      about: "",
      reason: "two-voices-needed",
      dossier: { ...full, positions: full.positions.filter(({ voice }) => voice !== "imputed") },
      because: "where nothing is read in, reading in is no answer",
    },
    {
      about: "brandt-ban",
      reason: "via-others",
      dossier: withPosition("brandt-ban", { via: [actorOf("reyes").id] }),
      because: "a report of a report is neither",
    },
    {
      about: "paper-ban",
      reason: "conditional-stance",
      dossier: full,
      because: "the plain gist would drop the condition",
    },
    {
      about: "brandt-ban",
      reason: "view-of-several-voices",
      dossier: full,
      because: "the writer holds it too",
    },
    {
      about: "bus-action",
      reason: "not-settled",
      dossier: withPosition("bus-action", { doubt: DOUBT }),
      because: "a doubtful reading is no question",
    },
    {
      about: "paper-crossing",
      reason: "too-few-distractors",
      dossier: withMorePositions(paperOnCrossing()),
      because: "nobody else is met where the writer says it",
    },
  ],
  reason: [
    {
      about: "danger",
      reason: "not-settled",
      dossier: withArgument("danger", { doubt: DOUBT }),
      because: "a doubtful reading is no question",
    },
    {
      about: "danger",
      reason: "hedge-not-in-words",
      dossier: withClaim("danger", { force: "hedged" }),
      because: "a cautious claim would be asked as a firm one",
    },
    {
      about: "danger",
      reason: "premise-used-twice",
      dossier: withSamePremise("danger", "bad-air"),
      because: "it would be right and wrong at once",
    },
    {
      about: "ban-the-cars",
      reason: "all-reasons-lead-here",
      dossier: full,
      because: "every reason is one for the main claim",
    },
    {
      about: "danger",
      reason: "too-few-distractors",
      dossier: {
        ...full,
        arguments: full.arguments.filter(({ id }) => /^(ban-the-cars|danger)$/.test(id)),
      },
      because: "there is no reason for another claim",
    },
  ],
  where: [
    {
      about: "",
      reason: "too-few-paragraphs",
      dossier: {
        ...full,
        source: { ...full.source, paragraphs: full.source.paragraphs.slice(0, 6) },
      },
      because: "to find one of five is no search",
    },
    {
      about: "brandt-ban",
      reason: "not-settled",
      dossier: withPosition("brandt-ban", { doubt: DOUBT }),
      because: "a doubtful reading is no question",
    },
    {
      about: "danger",
      reason: "hedge-not-in-words",
      dossier: withClaim("danger", { force: "hedged" }),
      because: "a cautious claim would be asked as a firm one",
    },
    {
      about: "brandt-ban",
      reason: "only-in-title-or-deck",
      dossier: withParagraphRole(2, "deck"),
      because: "the deck is no place to look",
    },
    {
      about: "brandt-ban",
      reason: "most-paragraphs-fit",
      dossier: withPosition("brandt-ban", {
        passages: passagesIn([1, 2, 3, 4]),
      }),
      because: "most paragraphs would be right",
    },
  ],
  granted: [
    {
      about: "",
      reason: "too-few-warrants",
      dossier: { ...full, arguments: full.arguments.map((argument) => unticked(argument)) },
      because: "unticked warrants may serve each other's arguments",
    },
    {
      about: "danger",
      reason: "warrant-not-particular",
      dossier: withArgument("danger", { warrant: warrantOf("danger", { particular: false }) }),
      because: "it may serve another argument as well",
    },
    {
      about: "danger",
      reason: "warrant-stated",
      dossier: withArgument("danger", {
        warrant: warrantOf("danger", { stated: true, passages: passagesIn([3]) }),
      }),
      because: "what is said is not taken for granted",
    },
    {
      about: "danger",
      reason: "nothing-to-ask",
      dossier: withArgument("danger", {
        premises: argumentOf("danger").premises.map((premise) => ({ ...premise, stated: false })),
      }),
      because: "no reason is given to go from",
    },
    {
      about: "ban-the-cars",
      reason: "too-few-distractors",
      dossier: full,
      because: "all other warrants lead to the main claim",
    },
    {
      about: "danger",
      reason: "not-settled",
      dossier: withArgument("danger", { doubt: DOUBT }),
      because: "a doubtful reading is no question",
    },
    {
      about: "danger",
      reason: "hedge-not-in-words",
      dossier: withClaim("danger", { force: "hedged" }),
      because: "a cautious claim would be asked as a firm one",
    },
  ],
  job: [
    {
      about: "",
      reason: "no-counter",
      dossier: {
        ...full,
        arguments: full.arguments.filter(({ standing }) => standing !== "counter"),
      },
      because: "there is no objection to tell apart",
    },
    {
      about: "shops-suffer/main",
      reason: "not-settled",
      dossier: withArgument("shops-suffer", { doubt: DOUBT }),
      because: "a doubtful reading is no question",
    },
    {
      about: "shops-suffer/main",
      reason: "hedge-not-in-words",
      dossier: withClaim("shops-suffer", { force: "hedged" }),
      because: "a cautious claim would be asked as a firm one",
    },
    {
      about: "shops-suffer/main",
      reason: "two-jobs",
      dossier: { ...full, events: [] },
      because: "nothing is told for its own sake",
    },
  ],
  link: [
    {
      about: "",
      reason: "one-kind-of-link",
      dossier: {
        ...full,
        arguments: full.arguments.map((argument) => ({
          ...argument,
          relations: onlySupports(argument),
        })),
      },
      because: "every answer would be the same",
    },
    {
      about: "danger/ban-the-cars",
      reason: "not-settled",
      dossier: withArgument("danger", {
        relations: argumentOf("danger").relations.map((relation) => ({
          ...relation,
          doubt: DOUBT,
        })),
      }),
      because: "a doubtful link is no question",
    },
    {
      about: "danger/ban-the-cars",
      reason: "hedge-not-in-words",
      dossier: withClaim("danger", { force: "hedged" }),
      because: "a cautious claim would be asked as a firm one",
    },
    {
      about: "danger/ban-the-cars",
      reason: "opposite-path",
      dossier: withArgument("danger", {
        relations: [...argumentOf("danger").relations, link("rebuts", "bad-air")],
      }),
      because: "it also speaks against what helps the other",
    },
    {
      about: "shops-suffer/ban-the-cars",
      reason: "opposite-path",
      dossier: withArgument("ban-the-cars", { relations: [link("rebuts", "shops-suffer")] }),
      because: "each bears on the other",
    },
    {
      about: "trade-later/shops-suffer",
      reason: "opposite-path",
      dossier: withArgument("trade-later", {
        relations: [link("undercuts", "shops-suffer"), link("rebuts", "shops-suffer")],
      }),
      because: "it bears on it in two ways",
    },
  ],
  happened: [
    {
      about: "",
      reason: "no-event-to-come",
      dossier: { ...full, events: full.events.filter(({ mode }) => mode === "happened") },
      because: "all of it has happened",
    },
    {
      about: "meeting",
      reason: "not-settled",
      dossier: withEvent("meeting", { doubt: DOUBT }),
      because: "a doubtful reading is no question",
    },
    {
      about: "meeting",
      reason: "no-event-to-come",
      dossier: withEvent("meeting", { passages: allPassages() }),
      because: "what is told in the same words may be the same event",
    },
  ],
  order: [
    {
      about: "",
      reason: "too-few-dated-events",
      dossier: withEvent("air-measured", { date: { edtf: "2024-04-02", basis: "inferred" } }),
      because: "nobody is graded on a date that is not printed",
    },
    {
      about: "",
      reason: "too-few-dated-events",
      dossier: withEvent("air-measured", { date: { edtf: "2024-04", basis: "stated" } }),
      because: "a month and a day in it cannot be put in order",
    },
  ],
  "common-ground": [
    {
      about: "",
      reason: "too-few-issues",
      dossier: { ...full, issues: full.issues.map((issue) => ({ ...issue, complete: false })) },
      because: "where two agree can only be told from all they say",
    },
    {
      about: "brandt/kern",
      reason: "nothing-to-ask",
      dossier: full,
      because: "they agree on nothing",
    },
    {
      about: "brandt/bus",
      reason: "several-voices",
      dossier: full,
      because: "a reading is not set beside a report",
    },
    {
      about: "brandt/reyes",
      reason: "too-few-distractors",
      dossier: {
        ...full,
        positions: full.positions.filter(({ id }) => !/^brandt-on-(cross|rider)/.test(id)),
      },
      because: "they differ on too little else",
    },
  ],
};

describe.each(Object.entries(REFUSALS))("the template %s refuses", (template, refusals) => {
  test.for(refusals)("$about as $reason: $because", ({ about, reason, dossier }) => {
    const refused = deriveItems(dossier).refused.filter((one) => one.template === template);
    expect(refused).toContainEqual({ template, about, reason });
  });

  test("in words", () => {
    for (const { reason } of refusals) expect(phrasesFor("en").refusal[reason]).toMatch(/^\S.+\.$/);
  });
});

function withPosition(id: string, change: Partial<Position>): Dossier {
  return { ...full, positions: changed(full.positions, id, change) };
}

function withMorePositions(...positions: Position[]): Dossier {
  return { ...full, positions: [...full.positions, ...positions] };
}

function withIssue(id: string, change: Partial<Issue>): Dossier {
  return { ...full, issues: changed(full.issues, id, change) };
}

function withEvent(id: string, change: Partial<ReportedEvent>): Dossier {
  return { ...full, events: changed(full.events, id, change) };
}

function withArgument(id: string, change: Partial<Argument>): Dossier {
  return { ...full, arguments: changed(full.arguments, id, change) };
}

function withClaim(id: string, change: Partial<Argument["claim"]>): Dossier {
  return withArgument(id, { claim: { ...argumentOf(id).claim, ...change } });
}

function withParagraphRole(n: number, role: "deck"): Dossier {
  const paragraphs = full.source.paragraphs.map((paragraph) =>
    paragraph.n === n ? { ...paragraph, role } : paragraph,
  );
  return { ...full, source: { ...full.source, paragraphs } };
}

function withHolders(issue: string, actors: readonly string[]): Dossier {
  const pattern = positionOf("reyes-action");
  const more = actors.map((actor) => ({ ...pattern, id: pattern.id, actor: actorOf(actor).id }));
  return {
    ...full,
    positions: [...full.positions.filter((one) => one.issue !== issue), pattern, ...more],
  };
}

function withSamePremise(one: string, other: string): Dossier {
  const [premise] = argumentOf(one).premises;
  if (!premise) throw new Error("the sample has premises");
  const twice = argumentOf(other).premises.map(({ id }) => ({ ...premise, id }));
  return withArgument(other, { premises: twice });
}

function shortClaims(): Dossier["arguments"] {
  return full.arguments.map((argument) =>
    argument.standing === "main"
      ? argument
      : { ...argument, claim: { ...argument.claim, text: `It is so of ${argument.id}, we see.` } },
  );
}

function unticked(argument: Argument): Argument {
  const { warrant } = argument;
  return warrant ? { ...argument, warrant: { ...warrant, particular: false } } : argument;
}

function onlySupports({ relations }: Argument): Argument["relations"] {
  return relations.filter(({ kind }) => kind === "supports");
}

function link(kind: "rebuts" | "undercuts", target: string): Argument["relations"][number] {
  return { kind, target: argumentOf(target).id, status: "accepted" };
}

function warrantOf(
  id: string,
  change: Partial<NonNullable<Argument["warrant"]>>,
): NonNullable<Argument["warrant"]> {
  const { warrant } = argumentOf(id);
  if (!warrant) throw new Error(`the sample has no warrant in ${id}`);
  return { ...warrant, ...change };
}

function conditionOfSample(): NonNullable<Position["condition"]> {
  const { condition } = positionOf("paper-ban");
  if (!condition) throw new Error("the sample has a condition");
  return condition;
}

function paperOnCrossing(): Position {
  const { condition: _, ...own } = positionOf("paper-ban");
  const issue = full.issues.find(({ id }) => id === "crossing-first");
  if (!issue) throw new Error("the sample has the issue");
  const id = PositionId.parse("paper-crossing");
  const passages = passagesIn([5]);
  return { ...own, id, issue: issue.id, stance: "mixed", why: "Both are said.", passages };
}

function passagesIn(paragraphs: readonly number[]): Position["passages"] {
  return full.passages
    .filter(({ paragraph }) => paragraphs.includes(paragraph))
    .map(({ id }) => id);
}

function allPassages(): Position["passages"] {
  return full.passages.map(({ id }) => id);
}

function actorOf(id: string): Dossier["actors"][number] {
  return found(full.actors, id);
}

function argumentOf(id: string): Argument {
  return found(full.arguments, id);
}

function positionOf(id: string): Position {
  return found(full.positions, id);
}

function found<Thing extends { readonly id: string }>(things: readonly Thing[], id: string): Thing {
  const thing = things.find((one) => one.id === id);
  if (!thing) throw new Error(`the sample has no ${id}`);
  return thing;
}

function changed<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  id: string,
  change: Partial<Thing>,
): Thing[] {
  found(things, id);
  return things.map((thing) => (thing.id === id ? { ...thing, ...change } : thing));
}
