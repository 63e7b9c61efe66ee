import type { Problem } from "@linchpin/model";
import type { CheckReport } from "./report.ts";

/**
 * A report as GitHub's workflow commands, which it shows beside the lines of a change.
 *
 * Escaped as `@actions/core` escapes them (actions/toolkit, packages/core/src/command.ts).
 */
export function annotationsOf({ file, problems, refusal }: CheckReport): readonly string[] {
  if (refusal !== undefined)
    return [`::error file=${escapeProperty(file)}::${escapeData(refusal)}`];
  return problems.map((problem) => annotate(file, problem));
}

function annotate(file: string, { level, line, column, path, message }: Problem): string {
  const command = level === "problem" ? "error" : "warning";
  const place = `file=${escapeProperty(file)},line=${line},col=${column}`;
  return `::${command} ${place}::${escapeData(path === "" ? message : `${path}: ${message}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
