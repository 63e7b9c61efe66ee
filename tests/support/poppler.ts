import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";

/**
 * Where a program of poppler's is, which reads PDFs for the tests.
 *
 * Where it is absent a person is told in one line what was not run; under CI that is an error.
 */
export function findPoppler(name: "pdftotext" | "pdftoppm"): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const path = folders.flatMap((folder) => [join(folder, name), join(folder, `${name}.exe`)]);
  const found = path.find(existsSync);
  if (found) return found;

  const absence = `Not run, for want of ${name} (poppler): what needs a PDF read.`;
  if (process.env["CI"]) throw new Error(absence);
  process.stderr.write(`${absence}\n`);
  return undefined;
}
