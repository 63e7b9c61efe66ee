import { runProgram } from "../program.ts";

/** An element as poppler lists it, and the attributes it carries. */
export type ListedElement = {
  readonly role: string;
  readonly attributes: Readonly<Record<string, string>>;
};

/** A file's structure as poppler lists it: every element in order, and all words in theirs. */
export type ListedStructure = {
  readonly elements: readonly ListedElement[];
  readonly words: string;
};

/** Reads the structure of a file by poppler, which joins pages itself and knows the attributes. */
export async function listStructure(pdfinfo: string, file: string): Promise<ListedStructure> {
  const { stdout } = await runProgram(pdfinfo, ["-struct-text", "-enc", "UTF-8", file]);
  const lines = stdout.split("\n").map((line) => line.trimStart());
  const starts = lines.flatMap((line, at) => (isElement(line) ? [at] : []));
  return {
    elements: starts.map((at, index) => ({
      role: (lines[at] ?? "").replace(/[ :].*/, ""),
      attributes: attributesIn(lines.slice(at, starts[index + 1])),
    })),
    words: lines
      .filter((line) => line.startsWith('"'))
      .map((line) => line.slice(1, -1))
      .join(""),
  };
}

/** `TH:`, `P (block)`; what an element says stands in quotation marks. */
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
