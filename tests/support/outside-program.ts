import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";

/** What the tests ask of a system beside Node, and what brings it. */
const BROUGHT_BY = {
  pdfinfo: "poppler",
  pdftotext: "poppler",
  javac: "a JDK, 17 or later",
} as const;

/**
 * Where a program is that npm does not bring.
 *
 * Where it is absent a person is told in one line what was not run; under CI that is an error.
 */
export function findOutsideProgram(
  name: keyof typeof BROUGHT_BY,
  { for: purpose }: { readonly for: string },
): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const paths = folders.flatMap((folder) => [join(folder, name), join(folder, `${name}.exe`)]);
  const found = paths.find(existsSync);
  if (found) return found;

  const absence = `Not run, for want of ${name} (${BROUGHT_BY[name]}): ${purpose}.`;
  if (process.env["CI"]) throw new Error(absence);
  process.stderr.write(`${absence}\n`);
  return undefined;
}
