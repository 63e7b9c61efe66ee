import type { Audience, Edition } from "../compose/handout.ts";

type Trait = {
  readonly audience: Audience;
  /** Whether forms A, B and C differ in it. */
  readonly hasForms: boolean;
  /** Whether it is also written as a Word file, for who edits it. */
  readonly hasWord: boolean;
};

const TRAITS: Readonly<Record<Edition, Trait>> = {
  read: { audience: "student", hasForms: false, hasWord: true },
  quiz: { audience: "student", hasForms: true, hasWord: true },
  review: { audience: "student", hasForms: true, hasWord: false },
  teacher: { audience: "teacher", hasForms: true, hasWord: false },
  key: { audience: "teacher", hasForms: false, hasWord: false },
  lesson: { audience: "teacher", hasForms: false, hasWord: false },
  exit: { audience: "student", hasForms: false, hasWord: false },
  copy: { audience: "student", hasForms: false, hasWord: false },
};

/** What the command must know of an edition before anything of it is composed. */
export function traitsOf(edition: Edition): Trait {
  return TRAITS[edition];
}
