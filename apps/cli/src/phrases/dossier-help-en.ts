export type DossierVerbName =
  | "new"
  | "check"
  | "locate"
  | "items"
  | "form"
  | "compare"
  | "schema"
  | "migrate";

/** What a verb says of itself. */
export type VerbHelp = {
  readonly summary: string;
  /** What may stand after the verb. */
  readonly usage: string;
  /** Said when the words after the verb are too few. */
  readonly needs: string;
  readonly more: readonly string[];
  readonly options: ReadonlyArray<readonly [option: string, meaning: string]>;
  readonly examples: readonly string[];
};

const JSON_OPTION = ["--json", "print one JSON object instead of sentences"] as const;
const NAMED = "FILE is a dossier file, or the name of one of ours, as korus-alliance.";

/** Help of each verb under `linchpin dossier`, in English. */
export const dossierHelpEn: Readonly<Record<DossierVerbName, VerbHelp>> = {
  new: {
    summary: "starts a dossier from an editorial: its paragraphs counted, all else to be filled in",
    usage: "TEXT [--out FILE] [--language LANG]",
    needs: "Name the text of the editorial, as in: linchpin dossier new my-town/text.txt",
    more: [
      "TEXT has the title on its first line and then one paragraph a line. Nothing of its words is",
      "kept but a digest of each paragraph. A file that is there already is never written over.",
    ],
    options: [
      ["--out FILE", "the file to write (dossier.yaml beside the text)"],
      ["--language LANG", "the language of the editorial, as en or ko (en)"],
    ],
    examples: ["new my-town/text.txt", "new my-copy.txt --out my-town/dossier.yaml"],
  },
  check: {
    summary: "lists every problem of a dossier, at line and column",
    usage: "FILE… [--text TEXT] [--watch] [--json | --format github]",
    needs: "Name the dossier to check, as in: linchpin dossier check my-town/dossier.yaml",
    more: [
      NAMED,
      "With the text, each passage is held against it. A text.txt beside the dossier is taken",
      "without asking. Ends with 1 when there is a problem; a warning alone is no problem.",
    ],
    options: [
      ["--text TEXT", "a copy of the editorial, one paragraph a line"],
      ["--watch", "check again whenever a file changes, until Ctrl-C"],
      JSON_OPTION,
      ["--format github", "print problems as GitHub shows them beside the lines of a change"],
    ],
    examples: [
      "check my-town/dossier.yaml --watch",
      "check korus-alliance --text my-copy.txt",
      "check dossiers/*/dossier.yaml --format github",
    ],
  },
  locate: {
    summary: "finds where words stand in a text: paragraph, offsets, digest",
    usage: "TEXT 'words' [--json]",
    needs:
      "Give the text and some words of it, as in: linchpin dossier locate my-copy.txt 'a few words'",
    more: [
      "The words must match to the letter, within one paragraph. Ends with 1 unless one place is found.",
    ],
    options: [JSON_OPTION],
    examples: ["locate my-copy.txt 'a few words of it'"],
  },
  items: {
    summary: "prints every question a dossier gives, with key and reasons, and what is lacking",
    usage: "FILE… [--template NAME] [--json]",
    needs: "Name the dossier, as in: linchpin dossier items korus-alliance",
    more: [
      NAMED,
      "For reading aloud: the key is marked with an asterisk, and each wrong option says what it is.",
    ],
    options: [["--template NAME", "only the questions of this template"], JSON_OPTION],
    examples: [
      "items korus-alliance",
      "items dossiers/*/dossier.yaml",
      "items my-town/dossier.yaml --template voice",
    ],
  },
  form: {
    summary: "prints one quiz as a class would get it, and what it could not cover",
    usage: "FILE [--letter A] [--seed S] [--size N] [--json]",
    needs: "Name the dossier, as in: linchpin dossier form korus-alliance",
    more: [NAMED, "The same dossier, seed and size give the same form, and the same digest."],
    options: [
      ["--letter A", "which of the parallel forms: A, B or C (A)"],
      ["--seed S", "any word; another word chooses other questions"],
      ["--size N", "how many questions to ask at most"],
      JSON_OPTION,
    ],
    examples: ["form korus-alliance", "form korus-alliance --letter B --size 8"],
  },
  compare: {
    summary:
      "holds two codings of one editorial against each other: where they part, how far they agree",
    usage: "A B [--map FILE] [--json]",
    needs:
      "Name two dossiers of one editorial, as in: linchpin dossier compare mine.yaml yours.yaml",
    more: [
      "A and B are dossier files, or names of ours. Actors are matched by their names, all else by the",
      "passages it rests on; what cannot be matched so is listed, and can be settled in a map:",
      "",
      "  issues: { id-in-a: id-in-b, alone-in-a: null }",
      "  actors: { … }    events: { … }    arguments: { … }",
      "",
      "Ends with 0 whether or not the two agree, and with 1 when they are not of one editorial.",
    ],
    options: [["--map FILE", "what is one thing under two ids, as YAML"], JSON_OPTION],
    examples: [
      "compare mine.yaml yours.yaml",
      "compare korus-alliance second.yaml --map same.yaml --json",
    ],
  },
  schema: {
    summary: "prints the JSON Schema of a dossier, for editors that complete and check YAML",
    usage: "[--out FILE]",
    needs: "Nothing need be named, as in: linchpin dossier schema --out dossier.schema.json",
    more: [
      "An editor with a YAML language server reads it when a dossier begins with this line:",
      "",
      "  # yaml-language-server: $schema=./dossier.schema.json",
    ],
    options: [["--out FILE", "write it to this file instead"]],
    examples: ["schema --out my-town/dossier.schema.json"],
  },
  migrate: {
    summary: "brings a dossier of an older version to the one of today, its comments kept",
    usage: "FILE [--out FILE | --write]",
    needs: "Name the dossier to migrate, as in: linchpin dossier migrate old.yaml --write",
    more: [NAMED, "Prints the new text unless told where to write it."],
    options: [
      ["--out FILE", "write it to this new file"],
      ["--write", "write it to the file it came from"],
    ],
    examples: ["migrate old.yaml", "migrate old.yaml --write"],
  },
};

/** What stands around the help of the verbs. */
export const helpFrameEn = {
  usage: "Usage:",
  commands: "Commands:",
  options: "Options:",
  examples: "Examples:",
  program: "linchpin dossier",
  typed: "pnpm dossier",
  listUsage: "linchpin dossier <command> …",
  help: ["--help", "this text"],
  moreOf: ({ verb }: { readonly verb: string }) => `linchpin dossier ${verb} --help says more.`,
  moreOfOne: "linchpin dossier <command> --help says more about one of them.",
} as const;
