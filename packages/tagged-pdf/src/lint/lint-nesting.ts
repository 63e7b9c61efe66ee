import type { StructureElement } from "../tags/plan.ts";
import type { AnyTag } from "../tags/tag.ts";
import { type PageProblem, problem } from "./problem.ts";

type Type = AnyTag["type"];

/** An element where none of its type may be, and text that is in a list or table but in none of its parts. */
export function lintNesting(element: StructureElement): readonly PageProblem[] {
  const { tag, parent, page, text } = element;
  if (!parent) return [];
  const around = parent.tag.type;
  const isAtHome = PARENTS[tag.type]?.includes(around) ?? true;
  const isWelcome = CHILDREN[around]?.includes(tag.type) ?? true;
  if (isAtHome && isWelcome) return [];
  const kind = isAtHome && tag.type === "P" ? "text-in-frame" : "misplaced";
  return [problem(kind, page, `${tag.type} in ${around}: ${text}`)];
}

/** Where an element of a type may stand; anywhere if it is not here. */
const PARENTS: Readonly<Partial<Record<Type, readonly Type[]>>> = {
  LI: ["L"],
  Lbl: ["LI", "TOCI", "Note"],
  LBody: ["LI"],
  TR: ["Table", "THead", "TBody", "TFoot"],
  THead: ["Table"],
  TBody: ["Table"],
  TFoot: ["Table"],
  TH: ["TR"],
  TD: ["TR"],
  TOCI: ["TOC"],
};

/** What may stand in an element of a type; anything if it is not here. */
const CHILDREN: Readonly<Partial<Record<Type, readonly Type[]>>> = {
  L: ["LI", "L", "Caption"],
  LI: ["Lbl", "LBody"],
  Table: ["TR", "THead", "TBody", "TFoot", "Caption"],
  THead: ["TR"],
  TBody: ["TR"],
  TFoot: ["TR"],
  TR: ["TH", "TD"],
  TOC: ["TOCI", "TOC", "Caption"],
};
