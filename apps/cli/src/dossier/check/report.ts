import {
  checkAgainstText,
  type Dossier,
  findUncodedStretches,
  type Problem,
  parseDossierYaml,
  placeFinding,
} from "@linchpin/model";
import { FileRefusal, type World } from "../../world.ts";
import { findSource, textBeside } from "../find-source.ts";

/** What `check` found in one file. */
export type CheckReport = {
  readonly file: string;
  /** The text it was held against, and whether that was asked for or found beside the dossier. */
  readonly text: { readonly file: string; readonly isAsked: boolean } | undefined;
  readonly isSound: boolean;
  readonly problems: readonly Problem[];
  /** What can be read of it, when it is sound. */
  readonly dossier: Dossier | undefined;
  /** The sentences of the text that no passage touches. */
  readonly uncoded: ReturnType<typeof findUncodedStretches>;
  /** Why the file, or its text, could not even be read. */
  readonly refusal: string | undefined;
};

/** Reads and checks one file; one that cannot be read is reported like any other. */
export async function checkFile(
  name: string,
  asked: string | undefined,
  world: World,
): Promise<CheckReport> {
  try {
    const file = await findSource(name, world);
    const text = await findText(file, asked, world);
    return check(file, await world.readText(file), text);
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return { ...nothingOf(name), refusal: error.message };
  }
}

type FoundText = NonNullable<CheckReport["text"]> & { readonly content: string };

async function findText(
  dossier: string,
  asked: string | undefined,
  world: World,
): Promise<FoundText | undefined> {
  const file = asked ?? textBeside(dossier);
  if (asked === undefined && !(await world.isFile(file))) return undefined;
  return { file, isAsked: asked !== undefined, content: await world.readText(file) };
}

function check(file: string, yaml: string, text: FoundText | undefined): CheckReport {
  const reading = parseDossierYaml(yaml);
  const found = text && { file: text.file, isAsked: text.isAsked };
  if (!reading.ok) return { ...nothingOf(file), text: found, problems: reading.problems };
  const { dossier, warnings, placeOf } = reading;
  const findings = text ? checkAgainstText(dossier, text.content) : [];
  const problems = [...warnings, ...findings.map((finding) => placeFinding(finding, placeOf))];
  return {
    ...nothingOf(file),
    text: found,
    isSound: problems.every(({ level }) => level === "warning"),
    problems,
    dossier,
    uncoded: text ? findUncodedStretches(dossier, text.content).filter(isInBody) : [],
  };
}

/** The title is no sentence to be coded. */
function isInBody({ paragraph }: { readonly paragraph: number }): boolean {
  return paragraph > 0;
}

function nothingOf(file: string): CheckReport {
  return {
    file,
    text: undefined,
    isSound: false,
    problems: [],
    dossier: undefined,
    uncoded: [],
    refusal: undefined,
  };
}
