import { sizesOf } from "../counts.ts";
import type { CheckReport } from "./report.ts";

/**
 * The reports as one value for other programs; its shape is described in the README.
 *
 * A file that could not be read is there too, with its reason in `refusal`.
 */
export function reportsToJson(reports: readonly CheckReport[]) {
  return {
    sound: reports.every(({ isSound }) => isSound),
    files: reports.map(({ file, text, isSound, problems, dossier, uncoded, refusal }) => ({
      file,
      text: text?.file ?? null,
      sound: isSound,
      refusal: refusal ?? null,
      problems,
      counts: dossier ? sizesOf(dossier) : null,
      uncoded,
    })),
  };
}
