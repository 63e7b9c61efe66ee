import type { Random } from "./random.ts";

/** A file that is one thing over and over, up to about `bytes`. */
type Bulk = (bytes: number, random: Random) => string;

/** Files that make a reader work: many keys, deep nests, bombs, long scalars. */
export const BULKS: readonly [readonly [string, Bulk], ...(readonly [string, Bulk])[]] = [
  ["unknown keys", (bytes) => `dossierVersion: 2\n${repeat(bytes, (n) => `k${n}: ${n}\n`)}`],
  ["keys without values", (bytes) => repeat(bytes, (n) => `? k${n}\n`)],
  ["explicit pairs", (bytes) => repeat(bytes, (n) => `? k${n}\n: v\n`)],
  ["one key, doubled", (bytes) => repeat(bytes, () => "k: 1\n")],
  ["keys of flow maps", (bytes) => `{${repeat(bytes, (n) => `k${n}: 1, `)}}`],
  ["pairs in a flow list", (bytes) => `[${repeat(bytes, (n) => `k${n}: 1, `)}]`],
  ["maps as keys", (bytes) => repeat(bytes, (n) => `? {k: ${n}}\n: 1\n`)],
  ["a long key", (bytes) => `${"k".repeat(bytes)}: 1`],
  ["a long quoted key", (bytes) => `"${"k".repeat(bytes)}": 1`],
  ["a long text", (bytes) => `source:\n  title: ${"words ".repeat(bytes / 6)}`],
  ["a block of blank lines", (bytes) => `a: |\n  x\n${"\n".repeat(bytes)}b: 1`],
  ["a folded block", (bytes) => `a: >\n${repeat(bytes, (n) => `  line ${n}\n`)}`],
  ["more and more indented", (bytes) => repeat(bytes, (n) => `${" ".repeat(n % 400)}- a\n`)],
  ["deep lists", (bytes) => "[".repeat(bytes / 2) + "]".repeat(bytes / 2)],
  ["deep maps", (bytes) => '{"a":'.repeat(bytes / 6) + "}".repeat(bytes / 6)],
  ["deep blocks", () => repeat(40_000, (n) => `${" ".repeat(n)}a:\n`)],
  ["hyphens in a row", (bytes) => `${"- ".repeat(bytes / 2)}x`],
  ["question marks in a row", (bytes) => `${"? ".repeat(bytes / 2)}x`],
  ["colons", (bytes) => ": ".repeat(bytes / 2)],
  ["commas", (bytes) => `[${",".repeat(bytes)}]`],
  ["a bomb of aliases", () => repeat(400, (n) => `a${n}: &a${n} [*a${n - 1}, *a${n - 1}]\n`)],
  ["anchors", (bytes) => repeat(bytes, (n) => `- &a${n} x\n`)],
  ["tags", (bytes) => repeat(bytes, (n) => `- !t${n} x\n`)],
  ["tags without an end", (bytes) => `a: !<${"x".repeat(bytes)}`],
  ["tags before nothing", (bytes) => "!a &b ".repeat(bytes / 6)],
  ["merges", (bytes) => repeat(bytes, () => "<<: { a: 1 }\n")],
  ["directives", (bytes) => `%YAML 1.2\n${repeat(bytes, (n) => `%TAG !${n}! x\n`)}---\na: 1`],
  ["documents", (bytes) => repeat(bytes, (n) => `---\na: ${n}\n`)],
  ["comments", (bytes) => repeat(bytes, (n) => `# ${n}\n`)],
  ["an open quote", (bytes) => `a: "${"x\n".repeat(bytes / 2)}`],
  ["escapes", (bytes) => `a: "${"\\u0041\\x41".repeat(bytes / 10)}"`],
  ["open flow lists by line", (bytes) => repeat(bytes, () => "- [a\n")],
  ["tabs", (bytes) => repeat(bytes, (n) => `\t${"\t".repeat(n % 9)}a:\t${n}\n`)],
  ["empty lines", (bytes) => "\n".repeat(bytes)],
  ["carriage returns", (bytes) => `a: 1${"\r".repeat(bytes)}`],
  ["huge numbers", (bytes) => `dossierVersion: ${"9".repeat(bytes)}`],
  ["zeros after a point", (bytes) => `dossierVersion: 0.${"0".repeat(bytes)}1`],
  ["marks that turn the direction", (bytes) => `a: "${"\u202E\u2066".repeat(bytes / 6)}"`],
  ["halves of pairs", (bytes) => `a: "${"\\ud800".repeat(bytes / 6)}"`],
  ["raw halves of pairs", (bytes) => `a: ${"\ud800".repeat(bytes / 3)}`],
  ["nothing but NUL", (bytes) => "\0".repeat(bytes)],
  ["unknown ids", unknownIds],
  [
    "wrong positions",
    (bytes) => `dossierVersion: 2\npositions:\n${repeat(bytes, () => "  - {}\n")}`,
  ],
  ["version 1 with many paragraphs", oldParagraphs],
  ["more than may be", (bytes) => `a: ${"x".repeat(bytes * 2)}`],
];

function unknownIds(bytes: number): string {
  const passages = repeat(
    bytes / 2,
    (n) =>
      `  - {id: passage-number-${n}, paragraph: 1, from: 0, to: 5, digest: "0123456789abcdef"}\n`,
  );
  const positions = repeat(
    bytes / 2,
    (n) =>
      `  - {id: p${n}, actor: a, issue: i, passages: [passage-nunber-${n}, passage-nunber-x${n}]}\n`,
  );
  return `dossierVersion: 2\npassages:\n${passages}positions:\n${positions}`;
}

function oldParagraphs(bytes: number): string {
  return `dossierVersion: 1\nsource:\n  paragraphs:\n${repeat(bytes, (n) => `    - {n: ${n}, purpose: x}\n`)}`;
}

function repeat(bytes: number, line: (n: number) => string): string {
  let text = "";
  for (let n = 0; text.length < bytes; n += 1) text += line(n);
  return text;
}
