import { parseArgs } from "node:util";
import { FORM_LETTERS } from "@linchpin/model";
import { HANDOUT_USAGE, commandPhrasesEn as say } from "../phrases/command-en.ts";

type Reader = "student" | "teacher";
export type FormLetter = (typeof FORM_LETTERS)[number];

/** What the command was asked for. */
export type Arguments = {
  readonly kind: "print";
  readonly dossier: string;
  readonly out: string;
  /** Both when left out. */
  readonly for: Reader | undefined;
  readonly form: FormLetter;
};

/** Reads what was typed; what makes no sense is complained of in words, with the usage or instead of it. */
export function readArguments(
  argv: readonly string[],
):
  | Arguments
  | { readonly kind: "help" }
  | { readonly kind: "mistyped"; readonly complaint: string } {
  const typed = parse(argv);
  if (typed?.values.help) return { kind: "help" };
  const [dossier, ...more] = typed?.positionals ?? [];
  if (!typed || !dossier || more.length > 0) return mistyped(HANDOUT_USAGE);
  const { out, for: reader, form } = typed.values;
  if (out === "" || !isReader(reader)) return mistyped(HANDOUT_USAGE);
  const letter = FORM_LETTERS.find((known) => known === form.toUpperCase());
  if (!letter) return mistyped(say.unknownForm({ form, known: FORM_LETTERS }));
  return { kind: "print", dossier, out, for: reader, form: letter };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        out: { type: "string", default: "handouts" },
        for: { type: "string" },
        form: { type: "string", default: "A" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch {
    return undefined;
  }
}

function mistyped(complaint: string) {
  return { kind: "mistyped", complaint } as const;
}

function isReader(value: string | undefined): value is Reader | undefined {
  return value === undefined || value === "student" || value === "teacher";
}
