import fc from "fast-check";
import { expect, test } from "vitest";
import type { Piece } from "../compose/piece.ts";
import { groupPieces } from "./group-pieces.ts";

const paragraph: Piece = { kind: "paragraph", text: "What to do." };
const question: Piece = {
  kind: "question",
  number: 1,
  stem: "What is argued for?",
  task: { kind: "place", ask: "Write the number." },
};
const why: Piece = { kind: "why", why: "It is said there.", where: "¶2", notes: [] };

test("questions in a row are one list, and what is said of a question is part of its item", () => {
  expect(groupPieces([paragraph, question, why, question, paragraph, question])).toEqual([
    { at: 0, piece: paragraph },
    { at: 1, items: [[question, why], [question]] },
    { at: 4, piece: paragraph },
    { at: 5, items: [[question]] },
  ]);
});

test("groups hold every piece once and in order, and no item begins with a reason", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(paragraph, question, why)), (pieces) => {
      const groups = groupPieces(pieces);
      const held = groups.flatMap((group) =>
        "items" in group ? group.items.flat() : [group.piece],
      );
      expect(held).toEqual(pieces);
      const firsts = groups.flatMap((group) =>
        "items" in group ? group.items.map(([first]) => first) : [],
      );
      expect(firsts.filter((first) => first !== question)).toEqual([]);
    }),
  );
});
