import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { PRIVACY } from "#db/privacy.ts";
import { rows } from "#db/rows.ts";
import { openTestDatabase } from "#testing/open-test-database.ts";

/** What would have to be said to parents first. */
const NEVER_KEPT = /address|agent|birth|e_?mail|(^|_)ip($|_)|locale|phone|surname|first_name/;

test("of every column in the database it is said whom it tells something about, and of no other", async () => {
  const { database, close } = await openTestDatabase();
  const columns = await rows<{ name: string }>(
    database,
    sql`select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = 'public'`,
  );
  await close();
  const names = columns.map(({ name }) => name);
  expect(names.toSorted()).toEqual(Object.keys(PRIVACY).toSorted());
  expect(names.filter((name) => NEVER_KEPT.test(name))).toEqual([]);
});
