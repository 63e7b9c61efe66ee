import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DataFolderInUse } from "#db/lock.ts";
import { type OpenDatabase, openDatabase } from "#db/open.ts";
import { dossiers } from "#db/schema.ts";

describe("a data folder whose first start was killed half-way", () => {
  const folder = mkdtempSync(join(tmpdir(), "linchpin-open-"));
  const remains = join(folder, "pgdata.new", "PG_VERSION");
  let store: OpenDatabase;
  let syncs = 0;

  beforeAll(async () => {
    mkdirSync(join(folder, "pgdata.new"));
    writeFileSync(remains, "18\n");
    store = await openDatabase(folder, {
      onSync: () => {
        syncs += 1;
      },
    });
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("opens all the same, and what was half made is gone", () => {
    expect(existsSync(join(folder, "pgdata", "PG_VERSION"))).toBe(true);
    expect(existsSync(join(folder, "pgdata.new"))).toBe(false);
  });

  test("gives back the lock of a second opener that is refused, and not the first one's", async () => {
    await expect(openDatabase(folder)).rejects.toThrow(DataFolderInUse);
    await expect(openDatabase(folder)).rejects.toThrow(DataFolderInUse);
  });

  test("brings every commit to the disk before it is acknowledged", async () => {
    for (const commit of [1, 2, 3]) {
      const before = syncs;
      await store.database.insert(dossiers).values(release(commit));
      expect(syncs, `commit ${commit}`).toBeGreaterThan(before);
    }
  });

  test("keeps its rows and applies no migration twice when it is opened again", async () => {
    const applied = await countMigrations();
    await store.close();
    store = await openDatabase(folder);
    expect(await store.database.$count(dossiers)).toBe(3);
    expect(await countMigrations()).toBe(applied);
  });

  async function countMigrations(): Promise<number> {
    return await store.database.$count(sql`drizzle.__drizzle_migrations`);
  }
});

function release(number: number) {
  return {
    digest: String(number).padStart(64, "0"),
    slug: "a-dossier",
    yaml: `release: ${number}`,
  };
}
