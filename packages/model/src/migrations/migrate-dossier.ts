import type { Path } from "../checks/finding.ts";
import { DOSSIER_VERSION } from "../dossier/dossier.ts";
import { applyEdits, type Edit } from "../writing/edit.ts";
import { editsFrom1 } from "./from-1.ts";

/** What brings a value of one version to the next, as changes, so that a file can be changed likewise. */
type Step = (value: unknown) => readonly Edit[];

const STEPS: Readonly<Record<number, Step>> = { 1: editsFrom1 };

/** A dossier's data in today's shape. */
export type Migration = {
  readonly value: unknown;
  /** The version it was written in, when that is an older one. */
  readonly from: number | undefined;
  /** Every change that was made, in order. */
  readonly edits: readonly Edit[];
  /** The path that a file of the older version has for a path of today. */
  readonly asWritten: (path: Path) => Path;
};

/**
 * Brings data of an older version to today's, one version at a time. Ids stay as they are.
 *
 * Total on any value: what is of today's version, of a newer one or no dossier at all comes back as it
 * was, for the schema to judge.
 */
export function migrateDossier(value: unknown): Migration {
  const from = oldVersionOf(value);
  const edits: Edit[] = [];
  let migrated = value;
  for (let version = from ?? DOSSIER_VERSION; version < DOSSIER_VERSION; version += 1) {
    const step = [
      ...(STEPS[version]?.(migrated) ?? []),
      { path: ["dossierVersion"], value: version + 1 },
    ];
    migrated = applyEdits(migrated, step);
    edits.push(...step);
  }
  return { value: migrated, from, edits, asWritten: (path) => undoRenames(path, edits) };
}

function oldVersionOf(value: unknown): number | undefined {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "dossierVersion"))
    return undefined;
  const version: unknown = Reflect.get(value, "dossierVersion");
  return typeof version === "number" && version in STEPS ? version : undefined;
}

function undoRenames(path: Path, edits: readonly Edit[]): Path {
  return edits.reduceRight((later, edit) => {
    if (!("rename" in edit)) return later;
    const renamed = [...edit.path.slice(0, -1), edit.rename];
    if (!renamed.every((part, at) => part === later[at])) return later;
    return [...edit.path, ...later.slice(renamed.length)];
  }, path);
}
