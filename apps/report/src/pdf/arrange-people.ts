import { chunkEvenly } from "../compose/chunk-evenly.ts";

type Listed = { readonly depth: number };

/** Two columns side by side, which no page cuts. */
export type Stretch<Person> = readonly [readonly Person[], readonly Person[]];

/** Longer than this in all, and a list is more than one stretch. */
const TOGETHER = 8;

/**
 * Sets a list in two columns, in its own order down the first and then down the second: each group
 * (someone, and those set in under them) whole in one of them, the columns as even as that allows. A
 * group too long for that goes on in the next column.
 */
export function arrangePeople<Person extends Listed>(
  people: readonly Person[],
): ReadonlyArray<Stretch<Person>> {
  const groups = groupsOf(people).flatMap((group) => chunkEvenly(group, TOGETHER / 2));
  return stretchesOf(groups).map(inColumns);
}

type Group<Person> = readonly Person[];

/** As many groups together as there is room for. */
function stretchesOf<Person>(
  groups: ReadonlyArray<Group<Person>>,
): ReadonlyArray<ReadonlyArray<Group<Person>>> {
  const stretches: Array<Array<Group<Person>>> = [];
  for (const group of groups) {
    const open = stretches.at(-1);
    if (open && open.flat().length + group.length <= TOGETHER) open.push(group);
    else stretches.push([group]);
  }
  return stretches;
}

/** Parted where the columns come out most alike, the first no shorter if it can be helped. */
function inColumns<Person>(groups: ReadonlyArray<Group<Person>>): Stretch<Person> {
  const partings = groups.map(
    (_, at): Stretch<Person> => [groups.slice(0, at + 1).flat(), groups.slice(at + 1).flat()],
  );
  const [first = [[], []], ...rest] = partings;
  return rest.reduce((best, one) => (unevenness(one) < unevenness(best) ? one : best), first);
}

function unevenness<Person>([left, right]: Stretch<Person>): number {
  const more = left.length - right.length;
  return more < 0 ? 0.5 - more : more;
}

function groupsOf<Person extends Listed>(
  people: readonly Person[],
): ReadonlyArray<readonly Person[]> {
  const groups: Person[][] = [];
  for (const person of people) {
    const group = person.depth === 0 ? undefined : groups.at(-1);
    if (group) group.push(person);
    else groups.push([person]);
  }
  return groups;
}
