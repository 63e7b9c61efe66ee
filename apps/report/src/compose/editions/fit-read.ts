import type { Dossier } from "@linchpin/model";
import type { Handout } from "../handout.ts";
import { TRIMS, type Trim, UNTRIMMED } from "../room/trim.ts";
import { composeRead } from "./read.ts";

/** What *Read* may take, on any paper: two sheets printed on both sides. */
export const MOST_READ_PAGES = 4;

/** How much of each of its pages a handout fills, from 0 to 1; measured by whoever draws it. */
export type MeasurePages = (handout: Handout) => Promise<readonly number[]>;

/** *Read* as it fits, and what it was trimmed to: the teacher's edition names the rest. */
export type FittedRead = { readonly handout: Handout; readonly trim: Trim };

/**
 * *Read* with as much as four pages hold: the first trim that fits, and where its last page would be
 * half empty, a line more a paragraph or more words and people. Nothing is set smaller.
 *
 * Measure in ordinary print. Large print is the same handout reflowed, so that all of a class have the
 * same sheet before them, and may take more pages. Should even the last trim not fit, it is given all
 * the same: a sheet too long is better than none.
 */
export async function fitRead(dossier: Dossier, measure: MeasurePages): Promise<FittedRead> {
  const fit = async (trim: Trim): Promise<Measured> => {
    const handout = composeRead(dossier, trim);
    return { handout, trim, pages: await measure(handout) };
  };
  const { handout, trim } = await fillLastPage(await firstFitting(fit), fit);
  return { handout, trim };
}

type Measured = FittedRead & { readonly pages: readonly number[] };
type Fit = (trim: Trim) => Promise<Measured>;

/**
 * Cuts the list instead of walking it, as each trim takes no more pages than the one before: at a third,
 * as mostly one of the first will do.
 */
async function firstFitting(fit: Fit): Promise<Measured> {
  let best = await fit(UNTRIMMED);
  if (isFitting(best)) return best;
  let [from, to] = [1, TRIMS.length - 1];
  while (from <= to) {
    const at = from + Math.floor((to - from) / 3);
    const tried = await fit(TRIMS[at] ?? UNTRIMMED);
    if (isFitting(tried) || !isFitting(best)) best = tried;
    if (isFitting(tried)) to = at - 1;
    else from = at + 1;
  }
  return best;
}

/** The first of some roomier trims that still fits and leaves less of the last page empty. */
async function fillLastPage(found: Measured, fit: Fit): Promise<Measured> {
  if (!isFitting(found) || lastFill(found) >= HALF) return found;
  for (const trim of roomierThan(found.trim)) {
    const roomier = await fit(trim);
    if (isFitting(roomier) && lastFill(roomier) > lastFill(found)) return roomier;
  }
  return found;
}

const HALF = 0.5;

function roomierThan(trim: Trim): readonly Trim[] {
  const { words, people } = UNTRIMMED;
  const isWhole = trim.words === words && trim.people === people;
  return [{ ...trim, lines: trim.lines + 1 }, ...(isWhole ? [] : [{ ...trim, words, people }])];
}

function isFitting({ pages }: Measured): boolean {
  return pages.length <= MOST_READ_PAGES;
}

function lastFill({ pages }: Measured): number {
  return pages.at(-1) ?? 0;
}
