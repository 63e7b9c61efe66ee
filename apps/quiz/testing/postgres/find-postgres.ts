import { existsSync, globSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import process from "node:process";

/** Where systems put PostgreSQL's own programs when they are not on the path: Debian, Fedora, Homebrew. */
const USUAL_FOLDERS = [
  "/usr/lib/postgresql/*/bin",
  "/usr/pgsql-*/bin",
  "/opt/homebrew/opt/postgresql@*/bin",
  "/usr/local/opt/postgresql@*/bin",
];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder with PostgreSQL's own programs, which npm does not bring.
 *
 * Where it is absent a person is told in one line what was not run; under CI that is an error.
 */
export function findPostgres(
  env: Environment,
  { for: purpose }: { readonly for: string },
): string | undefined {
  const onPath = (env["PATH"] ?? "").split(delimiter);
  const folders = [...onPath, ...USUAL_FOLDERS.flatMap((folder) => globSync(folder))];
  const found = folders.map((folder) => join(folder, "initdb")).find(existsSync);
  // On the path may stand a link; the programs look for each other beside the file itself.
  if (found) return dirname(realpathSync(found));

  const absence = `Not run, for want of initdb (PostgreSQL, 15 or later): ${purpose}.`;
  if (env["CI"]) throw new Error(absence);
  process.stderr.write(`${absence}\n`);
  return undefined;
}
