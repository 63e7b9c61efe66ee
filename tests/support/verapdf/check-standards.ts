import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProgram } from "../program.ts";

/**
 * What a handout promises: PDF/UA-1 to whoever has it read aloud, PDF/A-2a to whoever keeps it.
 *
 * Always both: PDF/A-2a alone passes a file that says it is tagged and tags nothing.
 */
export const STANDARDS = ["ua1", "2a"] as const;

/** How one file stands to one standard; it keeps it if nothing failed and it could be read. */
export type Verdict = {
  readonly file: string;
  readonly flavour: (typeof STANDARDS)[number];
  readonly failures?: readonly Failure[];
  readonly error?: string;
};

/** A rule that is broken, how often, and where first. */
type Failure = {
  readonly rule: string;
  readonly times: number;
  readonly what: string;
  readonly where: string;
};

/** Holds files against both standards with veraPDF, all of them in one Java process. */
export async function checkStandards(
  javac: string,
  files: readonly string[],
): Promise<readonly Verdict[]> {
  const java = javac.replace(/javac(\.exe)?$/, "java$1");
  const argv = [
    ...SPARING,
    "-cp",
    VERAPDF,
    join(import.meta.dirname, "VeraCheck.java"),
    ...STANDARDS,
  ];
  const { code, stdout, stderr } = await runProgram(java, argv, { input: files.join("\n") });
  if (code !== 0) throw new Error(`veraPDF could not be run: ${stderr}`);
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map(parseVerdict);
}

/** Optimising for a long run costs more than a run of minutes gets back. */
const SPARING = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

/** The jar that carries veraPDF; the package is asked for nothing else. */
const VERAPDF = fileURLToPath(
  new URL("../lib/opendataloader-pdf-cli.jar", import.meta.resolve("@opendataloader/pdf")),
);

function parseVerdict(line: string): Verdict {
  // Our own VeraCheck.java says so in its head.
  return JSON.parse(line) as Verdict;
}
