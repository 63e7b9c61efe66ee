import { join } from "node:path";
import type { Arguments } from "./arguments.ts";
import type { Outcome, Standing } from "./outcome.ts";
import { complaintsOf } from "./say-outcome.ts";

/** What stands in the folder and what failed, as one value for other programs. */
export function manifestOf(outcomes: readonly Outcome[], { out }: Arguments) {
  return {
    complete: outcomes.every(({ failure }) => !failure),
    files: outcomes.flatMap(({ source, handouts }) =>
      handouts.flatMap((handout) => filesOf(handout, source.slug, out)),
    ),
    failed: outcomes.flatMap((outcome) =>
      outcome.failure
        ? [
            {
              dossier: outcome.source.slug,
              file: outcome.source.yaml,
              reason: outcome.failure.reason,
              complaints: complaintsOf(outcome),
            },
          ]
        : [],
    ),
  };
}

/** The handout itself, then its pictures; both have the digest of what they hold. */
function filesOf({ task, entry, isNew }: Standing, dossier: string, out: string) {
  const { edition, form, paper, print } = task.order;
  return Object.entries(entry.files).map(([name, { bytes, sha256 }]) => ({
    file: join(out, name),
    dossier,
    edition,
    form,
    paper,
    print,
    pages: name === task.name ? entry.pages : 1,
    bytes,
    sha256,
    written: isNew,
  }));
}
