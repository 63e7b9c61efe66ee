import { readFileSync } from "node:fs";
import { listDossiers } from "@linchpin/dossiers";
import { deriveForm, type Form, parseDossierYaml } from "@linchpin/model";
import { carBanText, carBanYaml } from "@linchpin/model/testing";

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
  title: "Let the Children Walk, on Paper",
  yaml: carBanYaml.replace(`title: ${TITLE}`, `title: ${TITLE}, on Paper`),
};

/** The first editorial that ships, as it ships. */
export const shipped: Sample = (() => {
  const [files] = listDossiers();
  if (!files) throw new Error("No dossier ships.");
  const yaml = readFileSync(files.yaml, "utf8");
  return { slug: files.slug, title: dossierOf(yaml).source.title, yaml };
})();

/** The form the server gives its readers the first time, or B the second, with everything they must not see too early. */
export function formOf({ yaml }: Pick<Sample, "yaml">, letter: "A" | "B" = "A"): Form {
  return deriveForm(dossierOf(yaml), { letter });
}

function dossierOf(yaml: string) {
  const reading = parseDossierYaml(yaml);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join("\n"));
  return reading.dossier;
}
