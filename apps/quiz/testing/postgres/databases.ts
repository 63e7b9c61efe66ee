import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { openPostgres } from "#db/open-postgres.ts";

/** The folder of a running throw-away cluster, which its socket is in. */
export type Cluster = { readonly folder: string };

declare module "vitest" {
  // Only an interface can be added to.
  interface ProvidedContext {
    /** Where PostgreSQL's own programs are, if there are any. */
    programs?: string;
    /** What the tests of this run have instead of the embedded database. */
    cluster?: Cluster;
  }
}

/** The database that each test's own is a copy of. */
const TEMPLATE = "linchpin_template";

/** How a client gets at a database of the cluster; its owner needs no password. */
export function urlOf({ folder }: Cluster, database: string, user = "linchpin"): string {
  return `postgresql:///${database}?${new URLSearchParams({ host: folder, user })}`;
}

/** Makes the database that tests copy: migrations are applied once, not for every test. */
export async function createTemplate(cluster: Cluster): Promise<void> {
  await ask(cluster, `create database ${TEMPLATE}`);
  await (await openPostgres(urlOf(cluster, TEMPLATE))).close();
}

/** A new database with every table, or with none; `drop` deletes it, whoever is still connected. */
export async function createDatabase(
  cluster: Cluster,
  { template = TEMPLATE }: { readonly template?: string } = {},
) {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await ask(cluster, `create database ${name} template ${template}`);
  return {
    name,
    url: urlOf(cluster, name),
    drop: () => ask(cluster, `drop database ${name} with (force)`),
  };
}

/** Runs a statement as the cluster's owner, outside any test's database. */
export async function ask(cluster: Cluster, statement: string): Promise<void> {
  const client = new Client(urlOf(cluster, "postgres"));
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
