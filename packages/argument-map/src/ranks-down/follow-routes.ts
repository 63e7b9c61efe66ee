import { requireFrom } from "../require-from.ts";
import type { PlacedRow } from "./place-columns.ts";
import type { Route } from "./plan-routes.ts";

/** A route with its places across the page: every gutter it takes, and last where it arrives. */
export type Way = Omit<Route, "passes" | "target"> & { readonly stops: readonly Stop[] };

/** A place in a row where a line stands upright. */
type Stop = { readonly x: number; readonly row: number };

/** Looks up where each route goes through its rows. */
export function followRoutes(routes: readonly Route[], rows: readonly PlacedRow[]): readonly Way[] {
  const passes = new Map(rows.flatMap((row) => [...row.passes]));
  const arrivals = new Map(
    rows.flatMap(({ blocks }) => blocks.flatMap((block) => [...block.arrivals])),
  );
  return routes.map((route) => ({
    relation: route.relation,
    source: route.source,
    stops: [
      ...route.passes.map((pass) => ({ x: requireFrom(passes, pass), row: pass.row })),
      { x: requireFrom(arrivals, route), row: route.target.row },
    ],
  }));
}
