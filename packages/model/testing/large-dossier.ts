import { stringify } from "yaml";
import type { Dossier } from "../src/dossier/dossier.ts";
import { carBanDossier } from "./index.ts";

const WORDS =
  "the lane and the school and the river and the bridge in a town where people walk in the morning".split(
    " ",
  );

/**
 * A sound dossier with every part many times over, in as many bytes as a file may have: the sample's
 * parts under ids of their own, in long sentences.
 */
export function largeDossier(copies = 25): Dossier {
  const sample = carBanDossier();
  const numbers = Array.from({ length: copies }, (_, copy) => copy);
  const each = <Part>(parts: readonly Part[], copyOf: (part: Part, copy: number) => Part) =>
    numbers.flatMap((copy) => parts.map((part) => copyOf(part, copy)));
  return {
    ...sample,
    source: { ...sample.source, theme: sentence("Theme", 0) },
    passages: each(sample.passages, renumber),
    actors: each(sample.actors, renumber).slice(0, 60),
    events: each(sample.events, renumber).slice(0, 120),
    positions: each(sample.positions, (position, copy) => ({
      ...renumber(position, copy),
      gist: sentence(position.id, copy),
      account: sentence(`${position.id} told`, copy),
      condition: { text: sentence(`${position.id} if`, copy), passages: position.passages },
    })),
    arguments: argumentsOf(sample, numbers),
  };
}

/** The same as a YAML file. */
export function largeDossierYaml(copies?: number): string {
  return stringify(largeDossier(copies), { lineWidth: 100, aliasDuplicateObjects: false });
}

function argumentsOf(sample: Dossier, numbers: readonly number[]): Dossier["arguments"] {
  const [main, ...others] = sample.arguments;
  if (!main) throw new Error("the sample has a main argument");
  const subs = others.filter(({ relations }) => relations.some(({ target }) => target === main.id));
  const copies = numbers.flatMap((copy) =>
    subs.map((sub) => ({
      ...renumber(sub, copy),
      claim: { ...sub.claim, text: sentence(`${sub.id} claim`, copy) },
      premises: sub.premises.map((premise) => ({
        ...renumber(premise, copy),
        text: sentence(`${premise.id} offered`, copy),
      })),
    })),
  );
  return [main, ...copies].slice(0, 60);
}

/** The same part under another id. */
function renumber<Part extends { id: string }>(part: Part, copy: number): Part {
  return copy === 0 ? part : { ...part, id: `${part.id}-${copy}` };
}

function sentence(start: string, copy: number): string {
  return `${start} ${copy}: ${Array.from({ length: 48 }, (_, at) => WORDS[(at * 7 + copy) % WORDS.length]).join(" ")}.`;
}
