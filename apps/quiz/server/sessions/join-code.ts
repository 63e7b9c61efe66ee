import { randomInt } from "node:crypto";

/** Capitals and digits that nobody takes for one another (Crockford's base 32, without 0 and 1). */
const CHARACTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

/** 30⁷ are 22 thousand million: of ten open codes, one guess in two thousand million finds one. */
const LENGTH = 7;

/** A code nobody can foresee, as it is kept. */
export function newCode(): string {
  return Array.from({ length: LENGTH }, () => CHARACTERS[randomInt(CHARACTERS.length)]).join("");
}

/**
 * The code that somebody has typed, as it is kept, or undefined where it cannot be one. Capitals, spaces and
 * dashes do not matter.
 */
export function readCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replaceAll(/[\s\-\u2010-\u2015]/g, "");
  const isCode = code.length === LENGTH && [...code].every((one) => CHARACTERS.includes(one));
  return isCode ? code : undefined;
}

/** The code in the two groups that it is read out in. */
export function formatCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}
