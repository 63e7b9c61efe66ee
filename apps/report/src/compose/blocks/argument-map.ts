import { type OutlineEntry as MapOutlineEntry, outlineOf } from "@linchpin/argument-map";
import type { ArgumentMap, Relation } from "@linchpin/model";
import type { Composing } from "../composing.ts";
import { heading } from "../composing.ts";
import type { MapFrame, MapLegendEntry, OutlineEntry, Piece } from "../piece.ts";

/** The argument drawn, with how to read the drawing, and the same in words. */
export function composeArgumentMap(composing: Composing, map: ArgumentMap): readonly Piece[] {
  const { say } = composing;
  return [
    heading(say.map),
    { kind: "map-legend", entries: mapLegend(composing, map) },
    { kind: "argument-map", map, description: describeMap(composing, map) },
    heading(say.outline),
    { kind: "outline", entries: outlineOf(map).map((entry) => outlineEntry(composing, entry)) },
  ];
}

const RELATIONS: ReadonlyArray<Relation["kind"]> = ["supports", "rebuts", "undercuts"];

/** Only what the map really shows. */
function mapLegend({ say }: Composing, map: ArgumentMap): readonly MapLegendEntry[] {
  const lines = RELATIONS.filter((kind) =>
    map.relations.some((relation) => relation.kind === kind),
  );
  return [
    ...framesOf(map).map((frame) => ({ frame, text: say.mapFrames[frame] })),
    ...lines.map((line) => ({ line, text: say.mapLines[line] })),
  ];
}

function framesOf({ arguments: all }: ArgumentMap): readonly MapFrame[] {
  const hasUnstated = all.some(({ premises, warrant }) =>
    [...premises, ...(warrant ? [warrant] : [])].some(({ stated }) => !stated),
  );
  return ["thick", "thin", ...(hasUnstated ? (["dashed"] as const) : [])];
}

/** What the drawing says to who cannot see it: which argument bears on which. */
function describeMap({ say }: Composing, { arguments: all, relations }: ArgumentMap): string {
  const labels = new Map(all.map(({ id, label }) => [id, label]));
  return say.mapDescription({
    claims: all.length,
    relations: relations.map(({ kind, from, to, word }) =>
      say.mapRelation({ kind, from: labels.get(from) ?? from, to: labels.get(to) ?? to, word }),
    ),
  });
}

function outlineEntry({ say }: Composing, entry: MapOutlineEntry): OutlineEntry {
  const { depth, role, kicker, text, relation } = entry;
  return {
    depth,
    kicker,
    text: role === "relation" ? "" : text,
    isClaim: role === "claim",
    ...(relation && { bearing: say.bearing(relation) }),
  };
}
