import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { openDatabase } from "#db/open.ts";
import { openPostgres } from "#db/open-postgres.ts";
import { rows } from "#db/rows.ts";
import { dossiers } from "#db/schema.ts";
import { isStoreAway } from "#db/store-away.ts";
import { StoreUnusable } from "#db/store-unusable.ts";
import { ask, type Cluster, createDatabase, urlOf } from "#testing/postgres/databases.ts";

const cluster = requireCluster();
let empty: Awaited<ReturnType<typeof createDatabase>>;

beforeEach(async () => {
  empty = await createDatabase(cluster, { template: "template0" });
});
afterEach(() => empty.drop());

test("a server named by its address keeps what was written, and no embedded one is made", async () => {
  const folder = mkdtempSync(join(tmpdir(), "linchpin-open-"));
  const release = { digest: "d".repeat(64), slug: "one", yaml: "slug: one" };
  const first = await openDatabase(folder, { url: empty.url });
  await first.database.insert(dossiers).values(release);
  await first.close();

  const again = await openDatabase(folder, { url: empty.url });
  expect(await again.database.$count(dossiers)).toBe(1);
  await again.close();
  rmSync(folder, { recursive: true });
});

test("several servers that start at once on an empty database make its tables once", async () => {
  const stores = await Promise.all([1, 2, 3].map(() => openPostgres(empty.url)));
  const counts = stores.map(({ database }) => database.$count(sql`drizzle.__drizzle_migrations`));
  const [first, ...others] = await Promise.all(counts);
  expect(first).toBeGreaterThan(0);
  expect(others).toEqual([first, first]);
  await Promise.all(stores.map(({ close }) => close()));
});

test("a connection that the server cuts off is told of, and the next question is answered", async () => {
  const lost = Promise.withResolvers<string>();
  const store = await openPostgres(empty.url, lost.resolve);
  await store.database.execute(sql`select 1`);
  await ask(cluster, cutOff(empty.name));
  expect(await lost.promise).toMatch(/^A connection to PostgreSQL was lost/);
  expect(await rows(store.database, sql`select 1 as one`)).toEqual([{ one: 1 }]);
  await store.close();
});

test("a connection cut off within a transaction fails that one alone, and the next is done", async () => {
  const lost = Promise.withResolvers<string>();
  const store = await openPostgres(empty.url, lost.resolve);
  const doubled = store.database.transaction(async (transaction) => {
    await ask(cluster, cutOff(empty.name));
    await lost.promise;
    return await rows(transaction, sql`select 2 as two`);
  });
  expect(isStoreAway(await doubled.catch((error: unknown) => error))).toBe(true);
  const again = store.database.transaction((transaction) =>
    rows(transaction, sql`select 1 as one`),
  );
  expect(await again).toEqual([{ one: 1 }]);
  await store.close();
});

describe("a server is refused in one sentence", () => {
  test.for([
    { url: "postgresql://ada:s3cret@127.0.0.1:1/quiz", server: "127.0.0.1:1" },
    { url: "postgresql:///quiz?host=/nowhere&user=ada&password=s3cret", server: "/nowhere" },
  ])("that cannot be reached: $server", async ({ url, server }) => {
    expect(await refusal(url)).toContain(`No PostgreSQL answers at ${server}:`);
  });

  test("that has no such database", async () => {
    expect(await refusal(urlOf(cluster, "nowhere"))).toContain("has no database nowhere");
  });

  test("where the password is wrong, without saying it", async () => {
    await ask(cluster, "create role locked login password 'right'");
    const url = `${urlOf(cluster, empty.name, "locked")}&password=s3cret`;
    expect(await refusal(url)).toContain("does not let locked in");
    await ask(cluster, "drop role locked");
  });

  test("where we may not make tables", async () => {
    await ask(cluster, "create role guest login");
    expect(await refusal(urlOf(cluster, empty.name, "guest"))).toContain(
      "guest may not make tables",
    );
    await ask(cluster, "drop role guest");
  });

  test("whose database acknowledges what is not on its disk", async () => {
    await ask(cluster, `alter database ${empty.name} set synchronous_commit = off`);
    expect(await refusal(empty.url)).toContain("synchronous_commit off");
  });

  test.for(["quiz", "mysql://localhost/quiz", "postgresql://ada:s3c/ret@db/quiz"])(
    "whose address is none: %s",
    async (url) => {
      expect(await refusal(url)).toMatch(/^DATABASE_URL is not an address/);
    },
  );
});

/** Why that server cannot be used; never with the password in it. */
async function refusal(url: string): Promise<string> {
  const thrown: unknown = await openPostgres(url).catch((error: unknown) => error);
  if (!(thrown instanceof StoreUnusable)) throw new Error("It was not refused.", { cause: thrown });
  expect(`${thrown.message} ${String(thrown.cause)}`).not.toMatch(/s3c/);
  return thrown.message;
}

function cutOff(name: string): string {
  return `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`;
}

function requireCluster(): Cluster {
  const provided = inject("cluster");
  if (!provided) throw new Error("Run with vitest.postgres.config.ts.");
  return provided;
}
