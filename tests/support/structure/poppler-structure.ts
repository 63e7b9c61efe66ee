import { runProgram } from "../program.ts";

/** An element as poppler lists it, and the attributes it carries. */
export type ListedElement = {
  readonly role: string;
  readonly attributes: Readonly<Record<string, string>>;
};

/**
 * Reads the structure of a file by poppler, which joins pages itself and knows the attributes.
 *
 * Not the words: it would look through a page once for each of its parts, and take minutes over a set.
 */
export async function listStructure(
  pdfinfo: string,
  file: string,
): Promise<readonly ListedElement[]> {
  const { stdout } = await runProgram(pdfinfo, ["-struct", file]);
  const lines = stdout.split("\n").map((line) => line.trimStart());
  const starts = lines.flatMap((line, at) => (isElement(line) ? [at] : []));
  return starts.map((at, index) => ({
    role: (lines[at] ?? "").replace(/[ :].*/, ""),
    attributes: attributesIn(lines.slice(at, starts[index + 1])),
  }));
}

/** `TH:`, `P (block)` */
function isElement(line: string): boolean {
  return /^[A-Z]\w*( \((block|inline)\))?:?$/.test(line);
}

/** `/Scope /Column` */
function attributesIn(lines: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, name, value] = /^\/(\w+) \/?(.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value]];
    }),
  );
}
