import fc from "fast-check";
import { expect, test } from "vitest";
import { arrangePeople } from "./arrange-people.ts";

const anyPeople = fc
  .array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 60 })
  .map((depths) => depths.map((depth, id) => ({ id, depth: id === 0 ? 0 : depth })));

test("everybody is set once and in order, and no stretch holds more than eight", () => {
  fc.assert(
    fc.property(anyPeople, (people) => {
      const stretches = arrangePeople(people);
      expect(stretches.flat(2)).toEqual(people);
      for (const stretch of stretches) expect(stretch.flat().length).toBeLessThanOrEqual(8);
    }),
  );
});

test.for([
  {
    depths: [0, 0, 0, 0],
    columns: [
      [0, 1],
      [2, 3],
    ],
    because: "the second column goes on where the first ends",
  },
  {
    depths: [0, 0, 1, 0],
    columns: [[0, 1, 2], [3]],
    because: "a member stays under its group",
  },
  { depths: [0], columns: [[0], []], because: "one needs one column" },
])("people of depths $depths stand in columns $columns: $because", ({ depths, columns }) => {
  const [stretch] = arrangePeople(depths.map((depth, id) => ({ id, depth })));
  expect(stretch?.map((column) => column.map(({ id }) => id))).toEqual(columns);
});
