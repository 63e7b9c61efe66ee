import type { Dossier } from "@linchpin/model";

/** What the schema asks for, and no more: nothing can be asked of it. */
export function bareDossier(dossier: Dossier): Dossier {
  const { author } = dossier.source;
  return {
    ...dossier,
    actors: dossier.actors.filter(({ id }) => id === author),
    events: [],
    positions: [],
    terms: [],
    arguments: dossier.arguments
      .filter(({ standing }) => standing === "main")
      .map(({ warrant: _, claim: { condition: __, ...claim }, ...argument }) => ({
        ...argument,
        claim,
        relations: [],
        issues: [],
      })),
  };
}
