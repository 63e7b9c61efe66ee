import { chunkEvenly } from "../compose/chunk-evenly.ts";

type Listed = { readonly depth: number };

/** Two columns side by side, which no page cuts. */
export type Stretch<Person> = readonly [readonly Person[], readonly Person[]];

/** Longer than this in all, and a list is more than one stretch. */
const TOGETHER = 12;

/**
 * Sets a list in two columns, each group (someone, and those set in under them) whole in one of them:
 * the next group goes where there is more room. A group too long for that goes on in the next column.
 */
export function arrangePeople<Person extends Listed>(
  people: readonly Person[],
): ReadonlyArray<Stretch<Person>> {
  const groups = groupsOf(people).flatMap((group) => chunkEvenly(group, TOGETHER / 2));
  const stretches: Array<[Person[], Person[]]> = [];
  for (const group of groups) {
    const open = stretches.at(-1);
    if (open && open.flat().length + group.length <= TOGETHER) shorterOf(open).push(...group);
    else stretches.push([[...group], []]);
  }
  return stretches;
}

function shorterOf<Person>([left, right]: readonly [Person[], Person[]]): Person[] {
  return left.length <= right.length ? left : right;
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
