import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dossierArbitrary, inAnotherOrder } from "../../testing/arbitraries.ts";
import { fullDossier } from "../../testing/full-sample.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { isSettled } from "../dossier/doubt.ts";
import { lookupOf } from "../views/lookup.ts";
import { isCueing } from "./cueing.ts";
import { deriveItems } from "./derive-items.ts";
import { deriveParallelForm, deriveQuiz } from "./derive-quiz.ts";
import { digestForm, Form, readStoredForm } from "./form.ts";
import { Item, isChoice, isGrid, partsOf } from "./item.ts";

const full = fullDossier();
const aSeed = fc.string({ minLength: 1, maxLength: 8 });
const aSize = fc.integer({ min: 1, max: 16 });

describe("whatever a dossier holds, an item", () => {
  test("rests on nothing that is doubtful, pending or incomplete", () => {
    fc.assert(
      fc.property(dossierArbitrary, (dossier) => {
        for (const item of deriveItems(dossier).items) {
          expect(codingsOf(dossier, item).every(isSettled)).toBe(true);
          expect(wholeIssuesOf(dossier, item).every(({ complete }) => complete)).toBe(true);
        }
      }),
    );
  });

  test("is shaped as its kind says, and has an id of its own", () => {
    fc.assert(
      fc.property(dossierArbitrary, (dossier) => {
        const { items } = deriveItems(dossier);
        for (const item of items) expect(Item.parse(item)).toEqual(item);
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      }),
    );
  });

  test("is the same in whatever order the dossier lists its codings", () => {
    fc.assert(
      fc.property(inAnotherOrder(full), aSeed, (other, seed) => {
        expect(deriveItems(other).items).toEqual(deriveItems(full).items);
        expect(deriveQuiz(other, { seed }).forms).toEqual(deriveQuiz(full, { seed }).forms);
      }),
    );
  });
});

describe("a form", () => {
  const aForm = fc
    .record({ dossier: dossierArbitrary, seed: aSeed, size: aSize, at: fc.nat(2) })
    .map(({ dossier, seed, size, at }) => ({
      form: deriveQuiz(dossier, { seed, size }).forms[at] ?? neverReached(),
      dossier,
      size,
    }));

  test("has each of its items once and no more than were asked for", () => {
    fc.assert(
      fc.property(aForm, ({ form, size }) => {
        expect(new Set(form.items.map(({ id }) => id)).size).toBe(form.items.length);
        expect(form.items.length).toBeLessThanOrEqual(size);
      }),
    );
  });

  test("gives no key away: no stem asserts another's key, and no two have one key", () => {
    fc.assert(
      fc.property(aForm, ({ form: { items } }) => {
        for (const item of items)
          for (const other of items.filter(({ id }) => id !== item.id)) {
            expect(isCueing(item, other)).toBe(false);
            const said = new Set([...item.asserts.stem, ...item.asserts.key]);
            expect(other.asserts.key.filter((id) => said.has(id))).toEqual([]);
          }
      }),
    );
  });

  test("has “the editorial does not say” as the key of at most half of what offers it", () => {
    fc.assert(
      fc.property(aForm, ({ form: { items } }) => {
        const offering = items.flatMap((item) => {
          if (item.template === "stance" && isChoice(item)) return [item.key[0]];
          return item.template === "stances" && isGrid(item) ? item.rows.map(({ key }) => key) : [];
        });
        const silent = offering.filter((key) => key === "silent").length;
        expect(silent * 2).toBeLessThanOrEqual(offering.length);
      }),
    );
  });

  test("is named by its content and reads back as it was kept", () => {
    fc.assert(
      fc.property(aForm, ({ form }) => {
        expect(Form.parse(form)).toEqual(form);
        expect(digestForm(form)).toBe(form.digest);
        expect(readStoredForm(JSON.parse(JSON.stringify(form)))).toEqual(form);
      }),
    );
  });

  test("never shows an order in the order of its key", () => {
    fc.assert(
      fc.property(aForm, ({ form: { items } }) => {
        for (const item of items)
          if (item.kind === "order") expect(item.entries.map(({ id }) => id)).not.toEqual(item.key);
      }),
    );
  });
});

describe("the parallel forms of a quiz", () => {
  test("are permutations: the same items, and of each item the parts it was made with", () => {
    fc.assert(
      fc.property(aSeed, aSize, (seed, size) => {
        const { forms } = deriveQuiz(full, { seed, size });
        const made = new Map(deriveItems(full).items.map((item) => [item.id, item]));
        for (const { items } of forms) {
          expect(items.map(({ id }) => id)).toEqual(forms[0].items.map(({ id }) => id));
          for (const item of items.filter(({ template }) => FIXED.has(template)))
            expect(partsOf(item).toSorted()).toEqual(partsOf(made.get(item.id) ?? item).toSorted());
        }
      }),
    );
  });

  test("are the same again for the same seed, and named differently", () => {
    fc.assert(
      fc.property(aSeed, (seed) => {
        const { forms } = deriveQuiz(full, { seed });
        expect(deriveQuiz(fullDossier(), { seed }).forms).toEqual(forms);
        expect(new Set(forms.map(({ digest }) => digest)).size).toBe(3);
      }),
    );
  });

  test("draw other distractors where the dossier has more", () => {
    for (const seed of ["1", "2", "3"]) {
      const [a, b] = deriveQuiz(full, { seed }).forms.map(distractorsIn);
      expect(b?.difference(a ?? new Set()).size).toBeGreaterThan(0);
    }
  });

  test("have their keys at every place in about equal shares", () => {
    const places = ["1", "2", "3", "4", "5", "6"].flatMap((seed) =>
      deriveQuiz(full, { seed }).forms.flatMap(({ items }) =>
        items.flatMap((item) =>
          item.kind === "single-choice" && !FIXED.has(item.template)
            ? [item.options.findIndex(({ id }) => item.key.includes(id))]
            : [],
        ),
      ),
    );
    for (const place of [0, 1, 2]) {
      const share = places.filter((found) => found === place).length / places.length;
      expect(share).toBeGreaterThan(0.2);
      expect(share).toBeLessThan(0.47);
    }
  });
});

describe("what a quiz leaves out", () => {
  const { forms, notCovered } = deriveQuiz(full);

  test("is said of every issue, argument, voice and template, and of nothing that is asked", () => {
    const asked = new Set(
      forms[0].items.flatMap(({ template, asks }) => [template, ...asks.issues, ...asks.arguments]),
    );
    const silent = notCovered.map(({ id }) => id);
    for (const { id } of [...full.issues, ...full.arguments])
      expect(silent.includes(id)).toBe(!asked.has(id));
  });

  test.for([
    { size: 1, id: "stance", reason: "no-room", because: "one question fills the form" },
    { size: 10, id: "condition", reason: "gives-another-away", because: "the main claim says it" },
  ] as const)("$id has $reason: $because", ({ size, id, reason }) => {
    expect(deriveQuiz(full, { size }).notCovered).toContainEqual({ kind: "template", id, reason });
  });

  test("names what no question can be made of", () => {
    const noCounter: Dossier = {
      ...full,
      arguments: full.arguments.filter(({ standing }) => standing !== "counter"),
    };
    expect(deriveQuiz(noCounter).notCovered).toContainEqual({
      kind: "template",
      id: "job",
      reason: "no-item",
    });
  });
});

describe("a form of the first generator", () => {
  test("is still read, under the seed that was its letter", () => {
    const [item] = deriveItems(full).items.filter(({ kind }) => kind === "single-choice");
    if (!item) throw new Error("the sample has single choices");
    const { events: _, ...asks } = item.asks;
    const kept = { generatorVersion: 1, letter: "B", items: [{ ...item, asks }] };
    const form = readStoredForm(kept);
    expect(form).toMatchObject({ generatorVersion: 1, letter: "B", seed: "B" });
    expect(form.items).toEqual([{ ...item, asks: { ...asks, events: [] } }]);
    expect(form.digest).toBe(digestForm(form));
  });

  test("and what is no form is refused", () => {
    expect(() => readStoredForm({ generatorVersion: 2, items: "all" })).toThrow();
  });
});

const FIXED: ReadonlySet<string> = new Set([
  "stance",
  "stances",
  "voice",
  "link",
  "where",
  "order",
]);

function distractorsIn({ items }: Form): ReadonlySet<string> {
  const free = items.filter(({ template }) => !FIXED.has(template)).filter(isChoice);
  return new Set(
    free.flatMap(({ id, options }) =>
      options.filter(({ rule }) => rule !== "key").map((option) => `${id}/${option.id}`),
    ),
  );
}

function codingsOf(dossier: Dossier, { asks }: Item) {
  const known = lookupOf(dossier);
  return [
    ...asks.positions.map((id) => known.positions.get(id) ?? neverReached()),
    ...asks.arguments.map((id) => known.arguments.get(id) ?? neverReached()),
    ...asks.events.map((id) => known.events.get(id) ?? neverReached()),
  ];
}

/** The issues of an item whose key says something of everybody, or of nobody. */
function wholeIssuesOf(dossier: Dossier, item: Item) {
  const saysOfAll = ["who", "stances", "common-ground"].includes(item.template);
  const isSilence = item.template === "stance" && isChoice(item) && item.key[0] === "silent";
  if (!saysOfAll && !isSilence) return [];
  return item.asks.issues.map((id) => lookupOf(dossier).issues.get(id) ?? neverReached());
}

function neverReached(): never {
  throw new Error("an item asks of what there is");
}

describe("a quiz of chosen kinds", () => {
  const aKind = fc.constantFrom<Item["kind"][]>(
    ["single-choice"],
    ["evidence", "match"],
    ["matrix", "order"],
    [],
  );

  test("asks in those and in no other", () => {
    fc.assert(
      fc.property(dossierArbitrary, aKind, (dossier, kinds) => {
        const [{ items }] = deriveQuiz(dossier, { kinds }).forms;
        expect(items.filter(({ kind }) => !kinds.includes(kind))).toEqual([]);
      }),
    );
  });

  test("is the quiz itself when all are chosen", () => {
    const kinds = Item.options.map(({ shape }) => shape.kind.value);
    expect(deriveQuiz(full, { kinds })).toEqual(deriveQuiz(full));
  });
});

describe("a parallel form", () => {
  test("of form A is the form of its letter, and can be told from the form alone", () => {
    fc.assert(
      fc.property(dossierArbitrary, aSeed, aSize, (dossier, seed, size) => {
        const [a, b, c] = deriveQuiz(dossier, { seed, size }).forms;
        expect(deriveParallelForm(dossier, a, "B")).toEqual(b);
        expect(deriveParallelForm(dossier, b, "C")).toEqual(c);
      }),
    );
  });

  test("of items that cannot be made again asks the same with the same answers", () => {
    const [form] = deriveQuiz(full).forms;
    const items = form.items.map((item) => ({ ...item, id: `${item.id}/of-old` }));
    const other = deriveParallelForm(full, { ...form, items }, "B");
    const keys = (form: readonly Item[]) => form.map((item) => [item.id, keyOf(item)]);
    expect(keys(other.items)).toEqual(keys(items));
  });
});

function keyOf(item: Item): readonly string[] {
  return isGrid(item) ? item.rows.map(({ id, key }) => `${id}: ${key}`).toSorted() : item.key;
}
