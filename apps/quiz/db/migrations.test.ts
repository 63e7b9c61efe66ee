import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { ItemResponse } from "@linchpin/model";
import { expect, test } from "vitest";

const FOLDER = join(import.meta.dirname, "migrations");
const MIGRATIONS = readdirSync(FOLDER).filter((name) => name.endsWith(".sql"));

const HEX = (letter: string) => letter.repeat(64);
const ID = "00000000-0000-4000-8000-000000000001";

/** One answer of option "danger", as it was kept before responses had kinds. */
const OLD_ROWS = `
  insert into dossiers (digest, slug, yaml) values ('${HEX("d")}', 'one', '');
  insert into forms (digest, dossier_digest, items, generator_version, secret)
    values ('${HEX("a")}', '${HEX("d")}', '[]', '1', '${HEX("e")}');
  insert into sessions (id, kind, dossier_digest, form_digest)
    values ('${ID}', 'practice', '${HEX("d")}', '${HEX("a")}');
  insert into attempts (session_id, id, form_digest, token_hash)
    values ('${ID}', '${ID}', '${HEX("a")}', '${HEX("c")}');
  insert into responses (session_id, attempt_id, item_number, response, points)
    values ('${ID}', '${ID}', 1, '["danger"]', 1);
`;

test("an answer kept as a list of options is read as options picked, with its points as they were", async () => {
  const [first = "", ...later] = MIGRATIONS.map((name) => readFileSync(join(FOLDER, name), "utf8"));
  const client = await PGlite.create();
  await client.exec(first);
  await client.exec(OLD_ROWS);
  for (const migration of later) await client.exec(migration);
  const { rows } = await client.query<{ response: unknown; points: number }>(
    "select response, points from responses",
  );
  expect(rows.map(({ response, points }) => [ItemResponse.parse(response), points])).toEqual([
    [{ kind: "picked", options: ["danger"] }, 1],
  ]);
  await client.close();
});
