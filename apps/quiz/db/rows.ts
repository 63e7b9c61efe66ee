import type { SQL } from "drizzle-orm";
import type { Database } from "./client.ts";

/** The types that the two drivers read differently, by their number in `pg_type`. */
const READERS: Readonly<Record<number, (value: unknown) => unknown>> = {
  // int8, which `count(*)` gives: a string from the one, a number from the other.
  20: Number,
  // numeric, which `sum(int8)` gives.
  1700: Number,
  // timestamp and timestamptz; drizzle has both drivers leave them as text.
  1114: (value) => new Date(`${String(value)}Z`),
  1184: (value) => new Date(String(value)),
};

/** The part of a driver's result that is read; `execute` does not say in its type that it has it. */
type Result<Row> = {
  readonly rows: Row[];
  readonly fields: ReadonlyArray<{ readonly name: string; readonly dataTypeID: number }>;
};

/**
 * The rows of a question asked in SQL, alike on both stores: whole numbers and decimals are
 * numbers, times are `Date`s, JSON is what it says.
 */
export async function rows<Row extends Record<string, unknown>>(
  database: Database,
  query: SQL,
): Promise<readonly Row[]> {
  // Both drivers give this, and drizzle passes it on as it is.
  const result = (await database.execute<Row>(query)) as unknown as Result<Row>;
  const mended = result.fields.filter(({ dataTypeID }) => READERS[dataTypeID]);
  if (mended.length === 0) return result.rows;
  return result.rows.map((row) => {
    const pairs = mended.map(({ name, dataTypeID }) => [name, read(dataTypeID, row[name])]);
    return { ...row, ...Object.fromEntries(pairs) };
  });
}

function read(type: number, value: unknown): unknown {
  return value === null ? null : READERS[type]?.(value);
}
