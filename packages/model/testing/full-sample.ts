import type { Actor } from "../src/dossier/actor.ts";
import type { Dossier } from "../src/dossier/dossier.ts";
import type { ReportedEvent } from "../src/dossier/event.ts";
import { ActorId, EventId, IssueId, PassageId, PositionId } from "../src/dossier/id.ts";
import type { Position } from "../src/dossier/position.ts";
import { carBanDossier } from "./index.ts";

/** The sample with so much more in it that every template can ask something. */
export function fullDossier(changes: Partial<Dossier> = {}): Dossier {
  const dossier = carBanDossier();
  return {
    ...dossier,
    actors: [...dossier.actors, ...PERSONS],
    events: [...dossier.events.filter(({ id }) => id !== "reyes-silent"), ...EVENTS],
    issues: [
      ...dossier.issues,
      {
        id: IssueId.parse("crossing-first"),
        label: "A crossing",
        proposition: "A safe crossing should be built in Mill Lane",
        complete: true,
      },
    ],
    positions: [...dossier.positions, ...POSITIONS],
    arguments: dossier.arguments.map((argument) =>
      argument.warrant
        ? { ...argument, warrant: { ...argument.warrant, particular: true } }
        : argument,
    ),
    ...changes,
  };
}

const PERSONS: readonly Actor[] = [
  person("lund", "Ida Lund", [2, 4]),
  person("kern", "Otto Kern", [2, 4]),
  person("moser", "Eva Moser", [2, 7]),
];

const EVENTS: readonly ReportedEvent[] = [
  dated("air-measured", "The county measures the air at the gate.", "2024-04-02", "p3-air"),
  dated("misses-counted", "A child is nearly hit nine times in a week.", "2024-04-22", "p3-misses"),
];

const POSITIONS: readonly Position[] = [
  position("brandt", "action", { stance: "for", passage: "p2-wants" }),
  position("kern", "ban", { stance: "against", passage: "p4-object" }),
  position("kern", "crossing-first", { stance: "for", passage: "p4-object" }),
  position("brandt", "crossing-first", { stance: "against", passage: "p2-told" }),
  position("brandt", "ridership", { stance: "for", passage: "p2-told" }),
];

function person(id: string, name: string, paragraphs: number[]): Actor {
  return { id: ActorId.parse(id), kind: "person", name, aliases: [], paragraphs };
}

function dated(id: string, text: string, edtf: string, passage: string): ReportedEvent {
  return {
    id: EventId.parse(id),
    text,
    mode: "happened",
    otherwise: [],
    actors: [],
    date: { edtf, basis: "stated" },
    passages: [PassageId.parse(passage)],
    status: "accepted",
  };
}

function position(
  actor: string,
  issue: string,
  { stance, passage }: { readonly stance: "for" | "against"; readonly passage: string },
): Position {
  return {
    id: PositionId.parse(`${actor}-on-${issue}`),
    actor: ActorId.parse(actor),
    issue: IssueId.parse(issue),
    stance,
    voice: "reported",
    via: [],
    force: "firm",
    gist: `Something is to be said about ${issue} in the lane.`,
    account: `The paper passes on what ${actor} thinks.`,
    passages: [PassageId.parse(passage)],
    status: "accepted",
  };
}
