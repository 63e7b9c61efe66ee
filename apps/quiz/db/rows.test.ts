import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OpenDatabase } from "#db/client.ts";
import { rows } from "#db/rows.ts";
import { openTestDatabase } from "#testing/open-test-database.ts";

let store: OpenDatabase;
beforeAll(async () => {
  store = await openTestDatabase();
});
afterAll(() => store.close());

test.for([
  { asked: "count(*)", given: 1, because: "a count is int8" },
  {
    asked: "9007199254740991::int8",
    given: 2 ** 53 - 1,
    because: "int8 up to what a number holds",
  },
  { asked: "sum(2::int8)", given: 2, because: "a sum of int8 is numeric" },
  { asked: "avg(0.5::real)", given: 0.5, because: "a mean of real is float8" },
  { asked: "true", given: true, because: "a boolean is none of the strings t and f" },
  { asked: "null::timestamptz", given: null, because: "no moment is no date" },
  { asked: `'{"a": [1, "b"]}'::jsonb`, given: { a: [1, "b"] }, because: "JSON is read" },
  {
    asked: "'2026-03-01 09:00:00.25+09'::timestamptz",
    given: new Date("2026-03-01T00:00:00.250Z"),
    because: "a moment is the same in every zone",
  },
  {
    asked: "'2026-03-01 09:00:00'::timestamp",
    given: new Date("2026-03-01T09:00:00Z"),
    because: "a time without a zone is not shifted by this computer's",
  },
])("$asked arrives as $given on either store: $because", async ({ asked, given }) => {
  const [row] = await rows(store.database, sql`select ${sql.raw(asked)} as value`);
  expect(row).toStrictEqual({ value: given });
});

test("capitals beyond ASCII are lowered on either store, so that a name is taken in any case", async () => {
  const query = sql`select lower('ÉMILE Ж') as lowered`;
  expect(await rows(store.database, query)).toEqual([{ lowered: "émile ж" }]);
});
