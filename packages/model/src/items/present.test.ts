import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fullDossier } from "../../testing/full-sample.ts";
import { scoreResponse } from "../scoring/score.ts";
import { deriveItems } from "./derive-items.ts";
import { type Item, isChoice, isGrid, partsOf } from "./item.ts";
import { openerOf, type PresentedItem, presentItem } from "./present.ts";
import { ItemResponse, isAnswered } from "./response.ts";

const { items } = deriveItems(fullDossier());
const anItem = fc.constantFrom(...items);
const aSecret = fc.string({ minLength: 1 });

describe("a presented item", () => {
  test("carries nothing but what a student needs to answer", () => {
    const allowed = new Set(
      "kind stem statement hasHint options picks rows columns entries".split(" "),
    );
    fc.assert(
      fc.property(anItem, aSecret, (item, secret) => {
        const presented = presentItem(item, sealWith(secret));
        expect(Object.keys(presented).filter((key) => !allowed.has(key))).toEqual([]);
        for (const part of shownParts(presented))
          expect(Object.keys(part).toSorted()).toEqual(["id", "text"]);
      }),
    );
  });

  test("names no part by an id of the dossier", () => {
    fc.assert(
      fc.property(anItem, aSecret, (item, secret) => {
        const shown = shownParts(presentItem(item, sealWith(secret))).map(({ id }) => id);
        for (const id of partsOf(item)) expect(shown).not.toContain(id);
        expect(new Set(shown).size).toBe(shown.length);
      }),
    );
  });

  test("shows a row and a column of one name as two things", () => {
    const match = items.find((item) => item.kind === "match");
    if (match?.kind !== "match") throw new Error("the sample has a match");
    const [first, ...rest] = match.rows;
    if (!first) throw new Error("a match has rows");
    const named = { ...match, rows: [{ ...first, id: first.key }, ...rest] };
    const shown = shownParts(presentItem(named, sealWith("secret"))).map(({ id }) => id);
    expect(new Set(shown).size).toBe(shown.length);
  });

  test("does not tell its key: whichever part were the right one, the same would be sent", () => {
    fc.assert(
      fc.property(anItem, aSecret, fc.nat(), (item, secret, pick) => {
        const seal = sealWith(secret);
        expect(presentItem(withOtherKey(item, pick), seal)).toEqual(presentItem(item, seal));
      }),
    );
  });
});

describe("a response", () => {
  test("comes back as what was picked, placed or ordered, and a foreign id as nothing", () => {
    fc.assert(
      fc.property(anItem, aSecret, fc.nat(), (item, secret, pick) => {
        const seal = sealWith(secret);
        const response = someResponse(item, pick);
        const sealed = sealedResponse(item, response, seal);
        expect(openerOf(item, seal)(sealed)).toEqual(response);
        expect(openerOf(item, sealWith(`${secret}!`))(sealed)).toEqual(nothing(response));
      }),
    );
  });

  test("scores 1 for the key and less for every other whole answer", () => {
    for (const item of items)
      for (const response of wholeResponses(item)) {
        expect(isAnswered(item, response)).toBe(true);
        expect(scoreResponse(item, response).right).toBe(isKey(item, response));
      }
  });

  test("of any shape at all scores from 0 to 1", () => {
    fc.assert(
      fc.property(anItem, anyResponse(), (item, response) => {
        const { points } = scoreResponse(item, ItemResponse.parse(response));
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(1);
      }),
    );
  });
});

function shownParts(presented: PresentedItem) {
  switch (presented.kind) {
    case "matrix":
    case "match":
      return [...presented.rows, ...presented.columns];
    case "order":
      return presented.entries;
    default:
      return presented.options;
  }
}

/** The item with its key put elsewhere; of several, as many. */
function withOtherKey(item: Item, pick: number): Item {
  if (isGrid(item)) {
    const rows = item.rows.map((row, at) => {
      return { ...row, key: item.columns[(pick + at) % item.columns.length]?.id ?? row.key };
    });
    return { ...item, rows };
  }
  if (!isChoice(item)) return { ...item, key: item.key.toReversed() };
  const ids = item.options.map(({ id }) => id);
  const key = item.key.map((_, at) => ids[(pick + at) % ids.length] ?? "");
  return { ...item, key };
}

function someResponse(item: Item, pick: number): ItemResponse {
  const all = wholeResponses(item);
  const one = all[pick % all.length];
  if (!one) throw new Error("every item can be answered");
  return one;
}

/** Every whole answer there is: all picks of the right number, all placements, all orders. */
function wholeResponses(item: Item): readonly ItemResponse[] {
  if (isGrid(item)) {
    const columns = item.columns.map(({ id }) => id);
    return product(item.rows.map(() => columns)).map((placed) => ({
      kind: "placed",
      columns: Object.fromEntries(item.rows.map(({ id }, at) => [id, placed[at] ?? ""])),
    }));
  }
  if (!isChoice(item))
    return permutations(item.key).map((entries) => ({ kind: "ordered", entries }));
  const picks = item.kind === "multiple-choice" ? item.key.length : 1;
  return product(Array.from({ length: picks }, () => item.options.map(({ id }) => id)))
    .filter((options) => new Set(options).size === picks)
    .map((options) => ({ kind: "picked", options }));
}

function isKey(item: Item, response: ItemResponse): boolean {
  if (isGrid(item))
    return (
      response.kind === "placed" && item.rows.every(({ id, key }) => response.columns[id] === key)
    );
  if (!isChoice(item))
    return response.kind === "ordered" && response.entries.every((id, at) => id === item.key[at]);
  return response.kind === "picked" && response.options.every((id) => item.key.includes(id));
}

/** What a browser would send: the ids it was shown, in place of the dossier's. */
function sealedResponse(item: Item, response: ItemResponse, seal: (id: string) => string) {
  const shown = shownParts(presentItem(item, seal)).map(({ id }) => id);
  const ids = partsOf(item);
  const sealed = (id: string) => shown[ids.indexOf(id)] ?? "";
  const sealedColumn = (id: string) => shown[ids.lastIndexOf(id)] ?? "";
  switch (response.kind) {
    case "picked":
      return { ...response, options: response.options.map(sealed) };
    case "ordered":
      return { ...response, entries: response.entries.map(sealed) };
    case "placed":
      return {
        ...response,
        columns: Object.fromEntries(
          Object.entries(response.columns).map(([row, column]) => [
            sealed(row),
            sealedColumn(column),
          ]),
        ),
      };
  }
}

function nothing({ kind }: ItemResponse): ItemResponse {
  if (kind === "picked") return { kind, options: [] };
  return kind === "ordered" ? { kind, entries: [] } : { kind, columns: {} };
}

function anyResponse() {
  const ids = fc.array(fc.constantFrom(...items.flatMap(partsOf)), { maxLength: 6 });
  return fc.oneof(
    ids.map((options) => ({ kind: "picked", options })),
    ids.map((entries) => ({ kind: "ordered", entries })),
    fc
      .array(fc.tuple(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 })))
      .map((pairs) => ({ kind: "placed", columns: Object.fromEntries(pairs) })),
  );
}

function product<Thing>(lists: ReadonlyArray<readonly Thing[]>): Thing[][] {
  return lists.reduce<Thing[][]>(
    (all, list) => all.flatMap((one) => list.map((thing) => [...one, thing])),
    [[]],
  );
}

function permutations<Thing>(things: readonly Thing[]): Thing[][] {
  if (things.length === 0) return [[]];
  return things.flatMap((thing, at) =>
    permutations(things.toSpliced(at, 1)).map((rest) => [thing, ...rest]),
  );
}

function sealWith(secret: string) {
  return (id: string) => Buffer.from(`${secret}\0${id}`).toString("base64url");
}
