import { stringify } from "yaml";
import { BULKS } from "./hostile-bulk.ts";
import { carBanDossier, carBanYaml, dossierV1Yaml } from "./index.ts";
import { type Random, randomFrom } from "./random.ts";

/** A file nobody would write, and how it was made. */
export type HostileFile = { readonly name: string; readonly text: string };

const SAMPLE = carBanDossier();

const PIECES = [
  "\n",
  "  ",
  "- ",
  ": ",
  "? ",
  "[",
  "]",
  "{",
  "}",
  ",",
  "#",
  "&a ",
  "*a",
  "!!str ",
  "!x ",
  "|\n",
  ">-\n",
  '"',
  "'",
  "\t",
  "\0",
  "\r",
  "\u2028",
  "\uFEFF",
  "\u202E",
  "\ud800",
  "---\n",
  "...\n",
  "%YAML 1.1\n",
  "<<: ",
  "__proto__: ",
  "constructor: ",
  "null",
  "~",
  ".nan",
  "1e999",
  "0x1F",
  "-0",
  "\\u0000",
  "🙂",
  "한국",
] as const;

const VALUES = [
  null,
  true,
  0,
  -1,
  1.5,
  1e21,
  Number.MAX_SAFE_INTEGER,
  "",
  " ",
  "\n",
  "__proto__",
  "constructor",
  "2024-13-40",
  "\u202Eab",
  "\ud800",
  "\u0000",
  "x".repeat(700),
  [],
  {},
  [[]],
  [null],
  { id: 1 },
  { __proto__: null, length: 5 },
  ["a", "a"],
  Array.from({ length: 700 }, (_, at) => at),
] as const;

/** The file of a number: the same one every time, half of them wild and half nearly sound. */
export function hostileFile(seed: number): HostileFile {
  const random = randomFrom(seed);
  const make = random.pick([bulk, mutated, mutated, spliced, misshapen, misshapen, misshapen]);
  return make(random);
}

function bulk(random: Random): HostileFile {
  const [name, make] = random.pick(BULKS);
  const bytes = random.pick([200, 5_000, 60_000, 250_000]);
  return { name: `${name}, ${bytes}`, text: make(bytes, random) };
}

/** A sample with pieces cut out, put in or doubled. */
function mutated(random: Random): HostileFile {
  let text = sampleText(random);
  const times = 1 + random.upTo(6);
  for (let time = 0; time < times; time += 1) text = mutate(text, random);
  return { name: `mutated ${times} times`, text };
}

function mutate(text: string, random: Random): string {
  const from = random.upTo(text.length);
  const to = from + random.upTo(80);
  const piece = text.slice(from, to);
  const [before, after] = [text.slice(0, from), text.slice(to)];
  return random.pick([
    () => before + after,
    () => before + random.pick(PIECES) + piece + after,
    () => before + random.pick(PIECES) + after,
    () => before + piece.repeat(1 + random.upTo(30)) + after,
    () => before + [...piece].reverse().join("") + after,
    () => before,
    () => text.replaceAll("\n", random.pick(["\r", "\r\n", "\n\n", "\n\t"])),
  ])();
}

/** The beginning of one sample and the end of another. */
function spliced(random: Random): HostileFile {
  const [one, other] = [sampleText(random), sampleText(random)];
  const text = one.slice(0, random.upTo(one.length)) + other.slice(random.upTo(other.length));
  return { name: "spliced", text };
}

/** A sound dossier with values of the wrong kind in it, well formed as YAML or JSON. */
function misshapen(random: Random): HostileFile {
  const root: unknown = structuredClone(SAMPLE);
  const times = 1 + random.upTo(8);
  for (let time = 0; time < times; time += 1) misshape(root, random);
  const write = random.pick([
    (value: unknown) => JSON.stringify(value),
    (value: unknown) => JSON.stringify(value, null, "\t"),
    (value: unknown) => stringify(value, { aliasDuplicateObjects: false }),
  ]);
  return { name: `misshapen ${times} times`, text: write(root) };
}

/** Goes down at random and changes something there. */
function misshape(value: unknown, random: Random): void {
  if (typeof value !== "object" || value === null) return;
  const [first, ...others] = Object.keys(value);
  if (first === undefined) return;
  const key = random.pick([first, ...others]);
  const inner: unknown = Reflect.get(value, key);
  if (typeof inner === "object" && inner !== null && random.upTo(5) > 0) {
    misshape(inner, random);
    return;
  }
  random.pick([
    () => Reflect.set(value, key, random.pick(VALUES)),
    () => Reflect.deleteProperty(value, key),
    () =>
      Reflect.set(
        value,
        random.pick(["extra", "__proto", "id", "", " ", "k".repeat(3_000)]),
        inner,
      ),
    () =>
      Reflect.set(
        value,
        key,
        Array.from({ length: lengthFor(inner, random) }, () => inner),
      ),
    () => Reflect.set(value, key, [inner]),
    () => Reflect.set(value, key, { [key]: inner }),
  ])();
}

/** Long lists of what is short, so that the file is not refused for its size alone. */
function lengthFor(inner: unknown, random: Random): number {
  return typeof inner === "object" ? random.upTo(20) : random.upTo(800);
}

function sampleText(random: Random): string {
  return random.pick([
    carBanYaml,
    dossierV1Yaml,
    JSON.stringify(SAMPLE, null, 2),
    JSON.stringify(SAMPLE, null, "\t"),
  ]);
}
