import type { Dossier } from "./dossier.ts";

/**
 * A dossier that somebody is still at work on: the same parts, of which any may be missing, empty or
 * name something that is not there yet. Every dossier is a draft.
 */
export type DossierDraft = Draft<Dossier>;

/** Any part of a dossier, unfinished. */
export type Draft<Part> = Part extends string
  ? Part | ""
  : Part extends number | boolean | undefined
    ? Part
    : Part extends ReadonlyArray<infer Item>
      ? ReadonlyArray<Draft<Item>>
      : { readonly [Name in keyof Part]?: Draft<Part[Name]> | undefined };
