import { isOrderCertain } from "../dossier/edtf.ts";
import { findCircle } from "./circle.ts";
import { type Check, type Finding, problem, warning } from "./finding.ts";

const DEEPEST_MEMBERSHIP = 4;

/** Membership has no circle and is at most four deep. */
export const checkMembership: Check = ({ actors, issues }, say) =>
  (["actors", "issues"] as const).flatMap((list): readonly Finding[] => {
    const things: ReadonlyArray<{ id: string; partOf?: string | undefined }> =
      list === "actors" ? actors : issues;
    const parents = new Map(things.map(({ id, partOf }) => [id, partOf]));
    const circle = findCircle(
      things.map(({ id }) => id),
      (id) => [parents.get(id) ?? []].flat(),
    );
    if (circle) {
      const at = things.findIndex(({ id }) => id === circle[0]);
      return [problem([list, at, "partOf"], say.membershipCircle({ ids: circle }))];
    }
    return things.flatMap(({ id }, at): Finding[] =>
      depthOf(id, parents) > DEEPEST_MEMBERSHIP
        ? [problem([list, at, "partOf"], say.membershipTooDeep({ most: DEEPEST_MEMBERSHIP }))]
        : [],
    );
  });

/** One alias for two actors may be right ("Washington"), so it is only pointed out. */
export const checkAliases: Check = ({ actors }, say) => {
  const owners = new Map(actors.map(({ id, name }) => [foldName(name), id]));
  return actors.flatMap((actor, at) =>
    actor.aliases.flatMap((alias, index): Finding[] => {
      const owner = owners.get(foldName(alias));
      owners.set(foldName(alias), actor.id);
      if (owner === undefined || owner === actor.id) return [];
      return [warning(["actors", at, "aliases", index], say.aliasShared({ alias, other: owner }))];
    }),
  );
};

/** An office is held by a person, and ends after it begins. */
export const checkOffices: Check = ({ actors }, say) =>
  actors.flatMap(({ kind, office }, at): Finding[] => {
    if (!office) return [];
    const path = ["actors", at, "office"];
    if (kind !== "person") return [warning(path, say.officeNeedsPerson())];
    const isTurned = office.from && office.until && isOrderCertain(office.until, office.from);
    return isTurned ? [problem([...path, "until"], say.officeEndsFirst())] : [];
  });

function foldName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

function depthOf(id: string, parents: ReadonlyMap<string, string | undefined>): number {
  const parent = parents.get(id);
  return parent === undefined ? 0 : 1 + depthOf(parent, parents);
}
