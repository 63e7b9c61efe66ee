import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { carBanDossier, carBanYaml, dossierV1Yaml } from "../../testing/index.ts";
import { fewRuns } from "../../testing/property-runs.ts";
import { problemPhrasesFor } from "../phrases/problem-phrases.ts";
import { readPlain } from "../reading/read-plain.ts";
import { applyEdits, type Edit } from "./edit.ts";
import { editYaml } from "./edit-yaml.ts";

describe("only what is changed changes", () => {
  test.for([
    {
      text: "# head\na: 1 # one\nb: 2\n",
      edits: [{ path: ["a"], value: "two: three" }],
      edited: '# head\na: "two: three" # one\nb: 2\n',
      because: "what YAML could misread is put in quotes",
    },
    {
      text: "a:   # later\nb: 2\n",
      edits: [{ path: ["a"], value: "some words" }],
      edited: "a:   some words # later\nb: 2\n",
      because: "an empty field is filled in before its comment",
    },
    {
      text: "a:\n- \n",
      edits: [{ path: ["a", 0], value: 1 }],
      edited: "a:\n- 1\n",
      because: "an empty entry is filled in",
    },
    {
      text: "a: >-\n  two\n  lines\n\nb: 2\n",
      edits: [{ path: ["a"], value: "yes" }],
      edited: 'a: "yes"\n\nb: 2\n',
      because: "a block of lines goes and the blank line after it stays",
    },
    {
      text: "{ a: x, b: [1,2] }",
      edits: [
        { path: ["b", 1], value: "c, d" },
        { path: ["a"], rename: "e" },
      ],
      edited: '{ "e": x, b: [1,"c, d"] }',
      because: "commas part entries here",
    },
    {
      text: '{\n\t"a": "x",\n\t"b": [1]\n}\n',
      edits: [{ path: ["a"], value: "y" }],
      edited: '{\n\t"a": "y",\n\t"b": [1]\n}\n',
      because: "a JSON file keeps its tabs",
    },
    {
      text: "a: 1\n",
      edits: [{ path: ["a"], value: "\u2028\u0085" }],
      edited: 'a: "\\u2028\\u0085"\n',
      because: "what YAML takes for the end of a line is escaped",
    },
    {
      text: "\uFEFFa: 1\nb: 2\n",
      edits: [{ path: ["b"], value: 3 }],
      edited: "\uFEFFa: 1\nb: 3\n",
      because: "a byte order mark is no part of the text",
    },
    {
      text: "a: 1\r\nb: 2\r\n",
      edits: [{ path: ["b"], value: null }],
      edited: "a: 1\r\nb: null\r\n",
      because: "lines end as they did",
    },
    {
      text: "a: 1\n",
      edits: [
        { path: ["x", "y"], value: 1 },
        { path: ["b"], remove: true },
        { path: ["a", 0], value: 1 },
        { path: ["a"], rename: "a" },
      ],
      edited: "a: 1\n",
      because: "a change whose place is not there is left out",
    },
  ] satisfies Array<{ text: string; edits: Edit[]; edited: string; because: string }>)(
    "$edited: $because",
    ({ text, edits, edited }) => {
      expect(editYaml(text, edits)).toBe(edited);
    },
  );
});

describe("a file that has to be set anew", () => {
  const text = "# head\na: [] # none\n# about b\nb:\n  c: 1 # one\n";

  test("keeps its comments and its order", () => {
    const edited = editYaml(text, [
      { path: ["a", 0], value: { id: "x" } },
      { path: ["b", "d"], value: ["y"] },
    ]);
    expect(edited).toContain("# head\n");
    for (const comment of ["# none", "# about b", "c: 1 # one"]) expect(edited).toContain(comment);
    expect(edited.indexOf("id: x")).toBeLessThan(edited.indexOf("b:"));
    expect(read(edited)).toEqual({ a: [{ id: "x" }], b: { c: 1, d: ["y"] } });
  });

  test("loses with a field only that field", () => {
    expect(read(editYaml(text, [{ path: ["b", "c"], remove: true }]))).toEqual({ a: [], b: {} });
    expect(read(editYaml("- 1\n- 2 # two\n", [{ path: [0], remove: true }]))).toEqual([2]);
  });

  test("keeps a comment at the head of a block of lines", () => {
    const edited = editYaml("a: >- # mine\n  words\n", [{ path: ["a"], value: "other words" }]);
    expect(edited).toContain("# mine");
    expect(read(edited)).toEqual({ a: "other words" });
  });

  test("stays JSON, in the indentation it had", () => {
    const edits: Edit[] = [{ path: ["b"], value: [true] }];
    expect(editYaml('{\n\t"a": 1\n}\n', edits)).toBe('{\n\t"a": 1,\n\t"b": [\n\t\ttrue\n\t]\n}\n');
    expect(read(editYaml("{ a: 1 } # no JSON\n", edits))).toEqual({ a: 1, b: [true] });
  });

  test("can be exchanged as a whole", () => {
    expect(read(editYaml(text, [{ path: [], value: { z: [1] } }]))).toEqual({ z: [1] });
  });
});

const words = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(
    "",
    " ",
    "no",
    "null",
    "1954",
    "- a",
    "a: b",
    "a #b",
    "'",
    '"',
    "한국 \u2028",
    "[",
    "*a",
    "%",
    "\ufeff",
  ),
);
const plain = fc.oneof(words, fc.integer(), fc.boolean(), fc.constant(null));
const value = fc.oneof(
  { weight: 4, arbitrary: plain },
  { weight: 1, arbitrary: fc.array(plain, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.dictionary(fc.constantFrom("id", "text", "__proto__", "n"), plain) },
);
const path = fc.oneof(
  fc.constantFrom<Edit["path"]>(
    ["source", "title"],
    ["source", "paragraphs", 2, "gist"],
    ["source", "paragraphs", 2],
    ["positions", 0],
    ["positions", 3, "condition", "text"],
    ["positions", 5],
    ["terms", 0],
    ["terms"],
    ["arguments", 0, "claim", "new"],
    ["nowhere", "at", "all"],
    ["actors", 99],
  ),
  fc.array(fc.oneof(fc.constantFrom("a", "id", "events"), fc.nat(9)), {
    minLength: 1,
    maxLength: 4,
  }),
);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ path, value }) },
  { weight: 1, arbitrary: fc.record({ path, remove: fc.constant(true as const) }) },
  { weight: 1, arbitrary: fc.record({ path, rename: fc.constantFrom("named", "id", "gist") }) },
);

const samples = [
  { name: "the sample", text: carBanYaml },
  { name: "the sample of version 1", text: dossierV1Yaml },
  { name: "the sample in JSON", text: JSON.stringify(carBanDossier(), null, "\t") },
  { name: "the sample with a comment on every line", text: commented(carBanYaml) },
];

describe.each(samples)("in $name", ({ text }) => {
  test("reading what was written gives what the changes give", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 5 }), (edits) => {
        expect(read(editYaml(text, edits))).toEqual(applyEdits(read(text), edits));
      }),
      fewRuns(40),
    );
  });

  test("no change leaves every byte", () => {
    expect(editYaml(text, [])).toBe(text);
  });
});

test("every comment stays where nothing is taken away", () => {
  const text = commented(carBanYaml);
  const commentsIn = (yaml: string) => yaml.match(/# line \d+/g)?.toSorted();
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          path: fc.constantFrom(
            ["source", "title"],
            ["terms", 0],
            ["source", "new"],
            ["events", 6],
          ),
          value: plain,
        }),
        { minLength: 1, maxLength: 4 },
      ),
      (edits) => {
        expect(commentsIn(editYaml(text, edits))).toEqual(commentsIn(text));
      },
    ),
    fewRuns(30),
  );
});

/** A comment on every line that can bear one: not within a text that runs over two lines. */
function commented(yaml: string): string {
  const lines = yaml.split("\n");
  return lines
    .map((line, at) =>
      /^ *(?:- )?[\w-]+:/.test(line) && /^ *(?:- |[\w]+:|#|$)/.test(lines[at + 1] ?? "")
        ? `${line} # line ${at}`
        : line,
    )
    .join("\n");
}

function read(text: string): unknown {
  const reading = readPlain(text, problemPhrasesFor("en"));
  if (!reading.ok) throw new Error(`${reading.problem.message}\n${text.slice(0, 2000)}`);
  return reading.value;
}
