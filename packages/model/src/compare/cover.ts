import type { Dossier } from "../dossier/dossier.ts";

type Stretch = { readonly from: number; readonly to: number };

/** The code points of the source that some passages take up: by paragraph, stretches in order that do not meet. */
export type Cover = ReadonlyMap<number, readonly Stretch[]>;

/** What these passages take up of the source, each code point once. */
export function coverOf({ passages }: Pick<Dossier, "passages">, ids: readonly string[]): Cover {
  const wanted = new Set(ids);
  const found = Map.groupBy(
    passages.filter(({ id }) => wanted.has(id)),
    ({ paragraph }) => paragraph,
  );
  return new Map(
    [...found].map(([paragraph, stretches]) => [paragraph, mergeStretches(stretches)]),
  );
}

/**
 * How much two covers share: the code points in both by the code points in either (Jaccard), 0 to 1.
 *
 * Exact, because two coders of one source mark the same words or they do not; likeness of words is
 * never measured.
 */
export function overlapOf(one: Cover, other: Cover): number {
  const shared = sharedBetween(one, other);
  const either = sizeOf(one) + sizeOf(other) - shared;
  return either === 0 ? 0 : shared / either;
}

/** The numbers of the paragraphs a cover reaches into, in order. */
export function paragraphsIn(...covers: readonly Cover[]): readonly number[] {
  return [...new Set(covers.flatMap((cover) => [...cover.keys()]))].toSorted((a, b) => a - b);
}

function mergeStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const merged: Stretch[] = [];
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (!last || from > last.to) merged.push({ from, to });
    else merged.splice(-1, 1, { from: last.from, to: Math.max(last.to, to) });
  }
  return merged;
}

function sharedBetween(one: Cover, other: Cover): number {
  return sum(
    [...one].flatMap(([paragraph, stretches]) =>
      stretches.flatMap((a) => (other.get(paragraph) ?? []).map((b) => sharedStretch(a, b))),
    ),
  );
}

function sharedStretch(a: Stretch, b: Stretch): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

function sizeOf(cover: Cover): number {
  return sum([...cover.values()].flat().map(({ from, to }) => to - from));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
