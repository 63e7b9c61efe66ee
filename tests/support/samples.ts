import { readFileSync } from "node:fs";
import { findDossier } from "@linchpin/dossiers";
import { deriveQuiz, type Form, parseDossierYaml } from "@linchpin/model";
import { carBanText, carBanYaml } from "@linchpin/model/testing";
import { everyKindText, everyKindYaml } from "@linchpin/quiz/testing";

/** One editorial on the shelf of the server under test. */
export type Sample = {
  readonly slug: string;
  readonly title: string;
  readonly yaml: string;
  readonly text?: string;
};

const TITLE = "Let the Children Walk";

/** An invented editorial whose text the server has. */
export const withText: Sample = {
  slug: "with-text",
  title: TITLE,
  yaml: carBanYaml,
  text: carBanText,
};

/** The same under another title, without its text: readers bring a copy of their own. */
export const withoutText: Sample = {
  slug: "without-text",
  title: `${TITLE}, on Paper`,
  yaml: carBanYaml.replace(`title: ${TITLE}`, `title: ${TITLE}, on Paper`),
};

/** One whose quizzes ask in every kind there is. */
export const everyKind: Sample = {
  slug: "every-kind",
  title: `${TITLE}, at Length`,
  yaml: everyKindYaml.replace(`"title":"${TITLE}"`, `"title":"${TITLE}, at Length"`),
  text: everyKindText,
};

/** The first editorial that ships, as it ships. */
export const shipped: Sample = (() => {
  const files = findDossier("korus-alliance");
  if (!files) throw new Error("The first dossier does not ship.");
  const yaml = readFileSync(files.yaml, "utf8");
  return { slug: files.slug, title: dossierOf(yaml).source.title, yaml };
})();

/** Which of a dossier's quizzes a reader gets: the first at first, then the second. */
export type Turn = "1" | "2";

/** The form the server gives its readers in that turn, with everything they must not see too early. */
export function formOf({ yaml }: Pick<Sample, "yaml">, turn: Turn = "1"): Form {
  return deriveQuiz(dossierOf(yaml), { seed: turn }).forms[0];
}

/** Every claim of a sample's argument map. */
export function claimsOf({ yaml }: Pick<Sample, "yaml">): readonly string[] {
  return dossierOf(yaml).arguments.map(({ claim }) => claim.text);
}

function dossierOf(yaml: string) {
  const reading = parseDossierYaml(yaml);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join("\n"));
  return reading.dossier;
}
