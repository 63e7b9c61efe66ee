import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mapArbitrary } from "../testing/arbitraries.ts";
import { sampleArgument, sampleMap, samplePart } from "../testing/samples.ts";
import { outlineOf } from "./outline-of.ts";
import { partsUnder } from "./parts-of.ts";

describe("the outline of a map", () => {
  test("reads from the thesis down, each argument under what it bears on", () => {
    const condition = samplePart("t-condition", { role: "condition" });
    const all = [
      sampleArgument("t", { condition }),
      ...["a", "b", "c"].map((id) => sampleArgument(id)),
      sampleArgument("alone"),
    ];
    const links = ["a supports t", "b rebuts t", "c undercuts a", "c supports b"];
    const outline = outlineOf(sampleMap(all, links));
    const claims = outline.filter(({ role }) => role === "claim" || role === "relation");
    expect(
      claims.map(({ depth, argument, relation }) =>
        [depth, argument, relation?.word, relation?.target].filter((one) => one !== undefined),
      ),
    ).toEqual([
      [0, "t"],
      [1, "a", "supports", "the argument t"],
      [2, "c", "questions this step", "the argument a"],
      [3, "c", "supports", "the argument b"],
      [1, "b", "speaks against", "the argument t"],
      [0, "alone"],
    ]);
    expect(outline.slice(0, 5).map(({ depth, role }) => `${depth} ${role}`)).toEqual([
      "0 claim",
      "1 condition",
      "1 reason",
      "1 evidence",
      "1 warrant",
    ]);
  });

  test("tells what argues for a premise right under that premise", () => {
    const premises = [samplePart("first", { arguedBy: "a" }), samplePart("second")];
    const all = [sampleArgument("t", { premises }), sampleArgument("a"), sampleArgument("b")];
    const outline = outlineOf(sampleMap(all, ["b supports t", "a supports t"]));
    const order = outline
      .filter(({ role, argument }) => role === "claim" || (argument === "t" && role === "reason"))
      .map(({ depth, text }) => `${depth} ${text.split(" ")[1]}`);
    expect(order).toEqual(["0 t-claim", "1 first", "2 a-claim", "1 second", "1 b-claim"]);
  });

  test("tells every part once and every relation once, and never skips a level", () => {
    fc.assert(
      fc.property(mapArbitrary, (map) => {
        const outline = outlineOf(map);
        const ids = map.arguments.map(({ id }) => id);
        const known = map.relations.filter(
          ({ from, to }) => from !== to && ids.includes(from) && ids.includes(to),
        );
        expect(outline.filter(({ relation }) => relation)).toHaveLength(known.length);
        const parts = map.arguments.flatMap((argument) => [
          argument.claim,
          ...partsUnder(argument),
        ]);
        const told = outline.filter(({ role }) => role !== "relation");
        expect(told.map(({ text }) => text).toSorted()).toEqual(
          parts.map(({ text }) => text).toSorted(),
        );
        let depth = -1;
        for (const entry of outline) {
          expect(entry.depth).toBeLessThanOrEqual(depth + 1);
          depth = entry.depth;
        }
      }),
    );
  });
});
