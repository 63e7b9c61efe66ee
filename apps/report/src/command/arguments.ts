import { parseArgs } from "node:util";
import {
  type Audience,
  BLOCK_NAMES,
  type BlockName,
  EDITIONS,
  type Edition,
} from "../compose/handout.ts";
import type { FormLetter } from "../making/order.ts";
import type { Paper, Print } from "../pdf/setting.tsx";
import { traitsOf } from "./editions.ts";
import { type Mistake, Mistyped } from "./mistyped.ts";

/** What the command takes, for whoever names a mistyped option. */
export const HANDOUT_OPTIONS = {
  for: { type: "string" },
  only: { type: "string" },
  blocks: { type: "string" },
  form: { type: "string", default: "A" },
  paper: { type: "string", default: "a4" },
  large: { type: "boolean" },
  word: { type: "boolean" },
  text: { type: "string" },
  out: { type: "string", default: "handouts" },
  jobs: { type: "string" },
  preview: { type: "boolean" },
  json: { type: "boolean" },
  watch: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** What the command was asked for. */
export type Arguments = {
  /** Names of ours, paths of files, folders; at least one. */
  readonly dossiers: readonly string[];
  readonly editions: readonly Edition[];
  readonly forms: readonly FormLetter[];
  /** All when left out. */
  readonly blocks: readonly BlockName[] | undefined;
  readonly paper: Paper;
  readonly print: Print;
  readonly out: string;
  /** A file with the source's own words. */
  readonly text: string | undefined;
  /** How many to draw at once; as fits when left out. */
  readonly jobs: number | undefined;
  readonly hasWord: boolean;
  readonly hasPreview: boolean;
  readonly isJson: boolean;
  readonly isWatched: boolean;
};

const FORM_LETTERS = ["A", "B", "C"] as const satisfies readonly FormLetter[];
const PAPERS = ["a4", "letter"] as const satisfies readonly Paper[];
const AUDIENCES = ["student", "teacher"] as const satisfies readonly Audience[];

/** As many processes as are of use to anybody. */
const MOST_JOBS = 16;

/** Reads what was typed: what to print, that help was asked for, or what makes no sense. */
export function readArguments(
  argv: readonly string[],
): Arguments | "help" | { readonly mistake: Mistake } {
  try {
    const { values, positionals } = parse(argv);
    return values.help ? "help" : toArguments(values, positionals);
  } catch (error) {
    if (!(error instanceof Mistyped)) throw error;
    return { mistake: error.mistake };
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: HANDOUT_OPTIONS });
  } catch {
    throw new Mistyped({ kind: "option" });
  }
}

type Values = ReturnType<typeof parse>["values"];

function toArguments(values: Values, dossiers: readonly string[]): Arguments {
  if (Object.values(values).includes("")) throw new Mistyped({ kind: "option" });
  if (dossiers.length === 0 || dossiers.includes("")) throw new Mistyped({ kind: "nothing-named" });
  if (values.text !== undefined && dossiers.length > 1) throw new Mistyped({ kind: "one-text" });
  return { dossiers, ...readWish(values), ...readManner(values) };
}

/** Which files are wanted. */
function readWish({ form, blocks, paper, large, word, ...values }: Values) {
  return {
    editions: readEditions(values),
    forms: readForms(form),
    blocks: blocks === undefined ? undefined : readList("block", blocks, BLOCK_NAMES),
    paper: readWord("paper", paper.toLowerCase(), PAPERS),
    print: large ? "large" : "standard",
    hasWord: word ?? false,
  } as const;
}

/** How they are to be made, and what is to be said of it. */
function readManner({ text, out, jobs, preview, json, watch }: Values) {
  return {
    text,
    out,
    jobs: jobs === undefined ? undefined : readJobs(jobs),
    hasPreview: preview ?? false,
    isJson: json ?? false,
    isWatched: watch ?? false,
  };
}

type Chosen = {
  readonly for?: string | undefined;
  readonly only?: string | undefined;
  readonly text?: string | undefined;
};

/** Those that were named, or all for a reader; a reading copy only from a text. */
function readEditions({ for: reader, only, text }: Chosen): readonly Edition[] {
  const audience = reader === undefined ? undefined : readWord("reader", reader, AUDIENCES);
  const named = only === undefined ? EDITIONS : readList("edition", only, EDITIONS);
  const editions = named.filter(
    (edition) =>
      (audience === undefined || traitsOf(edition).audience === audience) &&
      (edition !== "copy" || text !== undefined),
  );
  if (editions.length > 0) return editions;
  throw new Mistyped({ kind: named.includes("copy") ? "needs-text" : "nothing-left" });
}

function readForms(typed: string): readonly FormLetter[] {
  if (typed.toLowerCase() === "all") return FORM_LETTERS;
  return [readWord("form", typed.toUpperCase(), FORM_LETTERS)];
}

/** Words with commas between them, in the order in which we know them, each once. */
function readList<Known extends string>(
  what: "edition" | "block",
  typed: string,
  known: readonly Known[],
): readonly Known[] {
  const words = typed.split(",").map((word) => readWord(what, word.trim(), known));
  return known.filter((word) => words.includes(word));
}

function readWord<Known extends string>(
  what: "edition" | "block" | "form" | "paper" | "reader",
  typed: string,
  known: readonly Known[],
): Known {
  const word = known.find((one) => one === typed);
  if (word === undefined) throw new Mistyped({ kind: "unknown", what, typed, known });
  return word;
}

function readJobs(typed: string): number {
  const jobs = /^\d+$/.test(typed) ? Number(typed) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new Mistyped({ kind: "jobs", typed, most: MOST_JOBS });
  return jobs;
}
