import {
  type Dossier,
  Dossier as DossierSchema,
  type Form,
  type Item,
  isChoice,
  isGrid,
  type Position,
} from "@linchpin/model";
import { formWith } from "./sample.ts";

const CONDITION =
  "The council has asked everyone who lives, works, learns or parks in the lane what they think of it, has printed the answers in full, and has let a whole year go by in which whoever wanted to could change their mind";

/**
 * The sample grown to what strains a page: nine actors with long names, eleven issues, a position in
 * every cell, conditions as long as the schema lets them be, and a word that fits no column.
 */
export function crowdedDossier(sample: Dossier): Dossier {
  const [actor] = sample.actors.slice(1);
  const [issue] = sample.issues;
  const [position] = sample.positions.filter(({ voice }) => voice === "reported");
  if (!actor || !issue || !position) throw new Error("the sample has lost its parts");
  const actors = numbered(9, (at) => ({
    ...actor,
    id: `actor-${at}`,
    name: `Joint committee number ${at} of the friends of Mill Lane and of all the streets around it`,
    aliases: [`Donaudampfschifffahrtsgesellschaftskapitän ${at}`],
  }));
  const issues = numbered(11, (at) => ({
    ...issue,
    id: `issue-${at}`,
    label: `Question ${at} of Donaudampfschifffahrtsgesellschaftskapitäne`,
    proposition: `Number ${at} of all the things that were ever proposed for the lane should be done, and at once`,
  }));
  const positions = actors.flatMap((holder, row) =>
    issues.map((about, column) => positionOn({ position, holder, about, row, column })),
  );
  return DossierSchema.parse({
    ...sample,
    actors: [...sample.actors, ...actors],
    issues: [...sample.issues, ...issues],
    positions: [...sample.positions, ...positions],
  });
}

/** The form with as much in every item as its kind allows, and all that a dossier says long. */
export function crowdedForm({ items }: Form): Form {
  return formWith(items.map(crowdedItem));
}

function crowdedItem(item: Item): Item {
  const statement = `${CONDITION}.`;
  if (item.kind === "evidence") return { ...item, statement };
  if (isChoice(item)) {
    const options = grown(item.options, item.kind === "multiple-choice" ? 6 : 4);
    return { ...item, statement, options };
  }
  // Columns are the catalogue's own words, so they are never long.
  if (isGrid(item)) return { ...item, statement, rows: grown(item.rows, 6) };
  const entries = grown(item.entries, 5);
  return { ...item, statement, entries, key: entries.map(({ id }) => id).toReversed() };
}

/** Things made longer, and more by copies under other ids. */
function grown<Thing extends { readonly id: string; readonly text: string }>(
  things: readonly Thing[],
  count: number,
): Thing[] {
  const copies = numbered(count, (at) => ({ at, thing: things[(at - 1) % things.length] }));
  return copies.flatMap(({ at, thing }) =>
    thing === undefined
      ? []
      : [
          {
            ...thing,
            id: at > things.length ? `${thing.id}/${at}` : thing.id,
            text: `${thing.text} (${at} of the Donaudampfschifffahrtsgesellschaftskapitäne and all the others who say so)`,
          },
        ],
  );
}

function positionOn(of: {
  readonly position: Position;
  readonly holder: { readonly id: string };
  readonly about: { readonly id: string };
  readonly row: number;
  readonly column: number;
}): unknown {
  const { condition: _, ...plain } = of.position;
  const isConditional = (of.row + of.column) % 7 === 0;
  return {
    ...plain,
    id: `${of.holder.id}-${of.about.id}`,
    actor: of.holder.id,
    issue: of.about.id,
    stance: of.column % 2 === 0 ? "for" : "against",
    ...(isConditional && { condition: { text: CONDITION, passages: of.position.passages } }),
  };
}

function numbered<Thing>(count: number, make: (at: number) => Thing): readonly Thing[] {
  return Array.from({ length: count }, (_, at) => make(at + 1));
}
