import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carBanDossier } from "../../testing/index.ts";
import type { Position, Stance, Voice } from "../dossier/position.ts";
import { deriveArgumentMap } from "./argument-map.ts";
import { deriveStanceMatrix } from "./stance-matrix.ts";
import { deriveTimeline } from "./timeline.ts";

const dossier = carBanDossier();
const [somePosition] = dossier.positions;
if (!somePosition) throw new Error("the sample has positions");

describe("a cell of the stance matrix", () => {
  test.for([
    {
      positions: [["reported", "for"]],
      voices: [["reported", "for"]],
      because: "one position is itself",
    },
    {
      positions: [
        ["reported", "for"],
        ["reported", "against"],
      ],
      voices: [["reported", "mixed"]],
      because: "one voice that disagrees with itself is mixed",
    },
    {
      positions: [
        ["reported", "for"],
        ["imputed", "against"],
      ],
      voices: [
        ["reported", "for"],
        ["imputed", "against"],
      ],
      because: "a report and a reading are two things, not one mixed one",
    },
    { positions: [], voices: [], because: "silence is no voice" },
  ] as const)("$because", ({ positions, voices }) => {
    const cell = cellOf(positions.map(([voice, stance]) => position(voice, stance)));
    expect(cell?.voices.map(({ voice, stance }) => [voice, stance]) ?? []).toEqual(voices);
  });

  test("keeps its condition in sight", () => {
    const { rows } = deriveStanceMatrix(dossier);
    const cell = rows.find(({ actor }) => actor.id === "paper")?.cells[0];
    expect(cell?.voices[0]?.conditions.map(({ text }) => text)).toEqual([
      "The council puts in a safe crossing.",
    ]);
  });

  test("holds every position exactly once, over the whole matrix", () => {
    const inCells = deriveStanceMatrix(dossier).rows.flatMap(({ cells }) =>
      cells.flatMap(({ voices }) =>
        voices.flatMap(({ positions }) => positions.map(({ id }) => id)),
      ),
    );
    expect(inCells.toSorted()).toEqual(dossier.positions.map(({ id }) => id).toSorted());
  });
});

test("what is only hoped for or expected never stands among what happened", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(dossier.events), (events) => {
      const timeline = deriveTimeline({ ...dossier, events });
      expect(timeline.happened.every(({ event }) => event.mode === "happened")).toBe(true);
      const all = Object.values(timeline).flat();
      expect(all.map(({ event }) => event.id).toSorted()).toEqual(
        events.map(({ id }) => id).toSorted(),
      );
    }),
  );
});

test("dated events come before undated ones, in order", () => {
  const dates = deriveTimeline(dossier).happened.map(({ event }) => event.date?.edtf);
  expect(dates).toEqual(["2024-05-03", undefined, undefined]);
});

describe("the argument map", () => {
  const map = deriveArgumentMap(dossier);

  test("starts from the main argument and reaches every other", () => {
    expect(map.thesis).toBe("ban-the-cars");
    expect(map.arguments.map(({ id }) => id).toSorted()).toEqual(
      dossier.arguments.map(({ id }) => id).toSorted(),
    );
  });

  test("says of each box what it is, whether it is said, and where", () => {
    const thesis = map.arguments[0];
    expect(thesis?.condition).toMatchObject({ kicker: "If · paragraph 6", stated: true });
    expect(thesis?.warrant).toMatchObject({ kicker: "Taken for granted", stated: false });
    expect(thesis?.premises.map(({ kicker }) => kicker)).toEqual(["Reason · paragraph 6"]);
  });

  test("says whose an objection is, how it is answered, and which premise is argued for", () => {
    const [first, second, ...rest] = dossier.arguments;
    const [premise, ...others] = first?.premises ?? [];
    if (!(first && second && premise)) throw new Error("the sample has arguments");
    const argued = { ...first, premises: [{ ...premise, argument: second.id }, ...others] };
    const objection = { ...second, standing: "counter", answer: "conceded" } as const;
    const changed = deriveArgumentMap({ ...dossier, arguments: [argued, objection, ...rest] });
    const shown = changed.arguments.find(({ id }) => id === second.id);
    expect(changed.arguments[0]?.premises[0]?.arguedBy).toBe(second.id);
    expect(shown?.claim.kicker).toContain(`Objection by ${shown?.holder}`);
    expect(shown?.answer?.text).toBe("It grants that there is something in this.");
  });

  test("draws every coded relation once", () => {
    expect(map.relations).toHaveLength(
      dossier.arguments.flatMap(({ relations }) => relations).length,
    );
  });
});

function cellOf(positions: readonly Position[]) {
  const { rows } = deriveStanceMatrix(carBanDossier({ positions: [...positions] }));
  return rows[0]?.cells[0];
}

function position(voice: Voice, stance: Stance): Position {
  if (!somePosition) throw new Error("the sample has positions");
  return { ...somePosition, voice, stance };
}
