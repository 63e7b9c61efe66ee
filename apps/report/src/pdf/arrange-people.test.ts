import fc from "fast-check";
import { expect, test } from "vitest";
import { arrangePeople } from "./arrange-people.ts";

const anyPeople = fc
  .array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 60 })
  .map((depths) => depths.map((depth, id) => ({ id, depth: id === 0 ? 0 : depth })));

test("everybody is set once, and no stretch holds more than sixteen", () => {
  fc.assert(
    fc.property(anyPeople, (people) => {
      const stretches = arrangePeople(people);
      expect(stretches.flat(2).toSorted((a, b) => a.id - b.id)).toEqual(people);
      for (const stretch of stretches) expect(stretch.flat().length).toBeLessThanOrEqual(16);
    }),
  );
});

test.for([
  {
    depths: [0, 0, 0, 0],
    columns: [
      [0, 2],
      [1, 3],
    ],
    because: "each goes where there is more room",
  },
  {
    depths: [0, 0, 1, 0],
    columns: [
      [0, 3],
      [1, 2],
    ],
    because: "a member stays under its group",
  },
  { depths: [0], columns: [[0], []], because: "one needs one column" },
])("people of depths $depths stand in columns $columns: $because", ({ depths, columns }) => {
  const [stretch] = arrangePeople(depths.map((depth, id) => ({ id, depth })));
  expect(stretch?.map((column) => column.map(({ id }) => id))).toEqual(columns);
});
