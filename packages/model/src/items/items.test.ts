import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carBanDossier } from "../../testing/index.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { scoreResponse } from "../scoring/score.ts";
import { deriveForm } from "./derive-form.ts";
import { deriveItems } from "./derive-items.ts";
import { digestForm, Form } from "./form.ts";
import { Item } from "./item.ts";
import { openResponse, presentItem } from "./present.ts";

const dossier = carBanDossier();
const { items } = deriveItems(dossier);
const anItem = fc.constantFrom(...items);
const aSeed = fc.string({ minLength: 1 });

test("each of the five templates makes an item of the sample", () => {
  expect([...new Set(items.map(({ template }) => template))].toSorted()).toEqual([
    "condition",
    "main-claim",
    "reason",
    "stance",
    "voice",
  ]);
});

describe("an item", () => {
  test.for(items.map((item) => [item.id, item] as const))(
    "%s has one key, and says of each other option what it is",
    ([, item]) => {
      expect(Item.parse(item)).toEqual(item);
      expect(item.options.filter(({ rule }) => rule === "key").map(({ id }) => id)).toEqual(
        item.key,
      );
      for (const { rule, rationale } of item.options) expect(rationale === "").toBe(rule === "key");
      expect(new Set(item.options.map(({ text }) => text)).size).toBe(item.options.length);
    },
  );

  test("scores 1 for its key and 0 for every other response", () => {
    fc.assert(
      fc.property(anItem, fc.array(fc.nat(3), { maxLength: 3 }), (item, picks) => {
        const response = [...new Set(picks.flatMap((at) => item.options[at]?.id ?? []))];
        const isKey = response.length === 1 && response[0] === item.key[0];
        expect(scoreResponse(item, response)).toEqual({ points: isKey ? 1 : 0, right: isKey });
      }),
    );
  });
});

describe("what is refused", () => {
  test.for([
    {
      change: { actors: dossier.actors, positions: doubtful("brandt-ban") },
      gone: "stance/brandt/ban",
      because: "no item rests on a doubtful coding",
    },
    {
      change: { issues: dossier.issues.map((issue) => ({ ...issue, complete: false })) },
      gone: "stance/reyes/ban",
      because: "silence is not asked where the coding is not complete",
    },
    {
      change: {
        actors: dossier.actors.map((actor) =>
          actor.id === "reyes" ? { ...actor, partOf: brandtsCouncil() } : actor,
        ),
        positions: dossier.positions.map((position) =>
          position.id === "brandt-ban" ? { ...position, actor: brandtsCouncil() } : position,
        ),
      },
      gone: "stance/reyes/ban",
      because: "a member is not asked for silence where its body takes a stand",
    },
    {
      change: { events: dossier.events.filter(({ mode }) => mode === "happened") },
      gone: "condition/paper-ban",
      because: "without other things to come there is nothing to mistake for the condition",
    },
  ])("$because", ({ change, gone }) => {
    expect(items.map(({ id }) => id)).toContain(gone);
    expect(deriveItems(carBanDossier(change)).items.map(({ id }) => id)).not.toContain(gone);
  });
});

test("the order in which a dossier lists its codings is no matter", () => {
  fc.assert(
    fc.property(shuffled(), aSeed, (other, seed) => {
      expect(deriveForm(other, { seed })).toEqual(deriveForm(dossier, { seed }));
    }),
  );
});

describe("a form", () => {
  test("has each item once, the same for the same seed, under the same digest", () => {
    fc.assert(
      fc.property(aSeed, (seed) => {
        const form = deriveForm(dossier, { seed });
        expect(Form.parse(form)).toEqual(form);
        expect(new Set(form.items.map(({ id }) => id)).size).toBe(form.items.length);
        expect(digestForm(deriveForm(dossier, { seed }))).toBe(digestForm(form));
      }),
    );
  });

  test("asks nothing that another of its items has just said: no two of them meet in a passage", () => {
    fc.assert(
      fc.property(aSeed, fc.constantFrom("A", "B"), (seed, letter) => {
        const form = deriveForm(dossier, { seed, letter });
        for (const item of form.items)
          for (const other of form.items.filter(({ id }) => id !== item.id)) {
            const said = new Set([...item.asserts.stem, ...item.asserts.key]);
            expect(other.asserts.key.filter((id) => said.has(id))).toEqual([]);
          }
      }),
    );
  });

  test("asks for the main claim or for its condition, by its letter, and never for both", () => {
    const wholes = ["A", "B", "C"].map((letter) =>
      deriveForm(dossier, { letter })
        .items.map(({ template }) => template)
        .filter((template) => template === "main-claim" || template === "condition"),
    );
    expect(wholes).toEqual([["main-claim"], ["condition"], ["main-claim"]]);
  });

  test("keeps every option of an item, whatever place its key gets", () => {
    fc.assert(
      fc.property(aSeed, (seed) => {
        for (const item of deriveForm(dossier, { seed }).items) {
          const original = items.find(({ id }) => id === item.id);
          expect(item.options.map(({ id }) => id).toSorted()).toEqual(
            original?.options.map(({ id }) => id).toSorted(),
          );
        }
      }),
    );
  });

  test("puts its keys at every place where options are free to move", () => {
    const places = deriveForm(dossier, { seed: "places" })
      .items.filter(({ template }) => !["stance", "voice"].includes(template))
      .map(({ options, key }) => options.findIndex(({ id }) => id === key[0]));
    expect([...new Set(places)].toSorted()).toEqual([0, 1, 2]);
  });
});

describe("a presented item", () => {
  test("carries nothing but stem, statement, sealed options and whether there is a hint", () => {
    fc.assert(
      fc.property(anItem, aSeed, (item, secret) => {
        const presented = presentItem(item, sealWith(secret));
        expect(
          Object.keys(presented)
            .filter((key) => key !== "statement")
            .toSorted(),
        ).toEqual(["hasHint", "kind", "options", "stem"]);
        const sent = JSON.stringify(presented.options.map(({ id }) => id));
        for (const { id } of item.options) expect(sent).not.toContain(`"${id}"`);
        for (const option of presented.options) expect(Object.keys(option)).toEqual(["id", "text"]);
      }),
    );
  });

  test("comes back as the options that were picked, and a foreign id as none", () => {
    fc.assert(
      fc.property(anItem, fc.nat(3), (item, at) => {
        const seal = sealWith("secret");
        const picked = item.options[at] ?? item.options[0];
        const sealed = presentItem(item, seal).options[
          item.options.findIndex(({ id }) => id === picked?.id)
        ];
        expect(openResponse(item, [sealed?.id ?? "", "foreign"], seal)).toEqual([picked]);
        const all = presentItem(item, seal).options.map(({ id }) => id);
        expect(openResponse(item, all.toReversed(), seal)).toEqual(item.options.toReversed());
      }),
    );
  });
});

function sealWith(secret: string) {
  return (id: string) => Buffer.from(`${secret}\0${id}`).toString("base64url");
}

function doubtful(id: string): Dossier["positions"] {
  return dossier.positions.map((position) =>
    position.id === id ? { ...position, doubt: "Another reader may see it otherwise." } : position,
  );
}

function brandtsCouncil() {
  const council = dossier.actors.find(({ id }) => id === "council");
  if (!council) throw new Error("the sample has a council");
  return council.id;
}

function shuffled() {
  const all = <Thing>(list: readonly Thing[]) =>
    fc.shuffledSubarray([...list], { minLength: list.length });
  return fc
    .record({
      actors: all(dossier.actors),
      events: all(dossier.events),
      issues: all(dossier.issues),
      positions: all(dossier.positions),
      arguments: all(dossier.arguments),
      passages: all(dossier.passages),
    })
    .map((lists) => ({ ...dossier, ...lists }));
}
