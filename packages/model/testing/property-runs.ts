import fc from "fast-check";
import { inject } from "vitest";

/** `pnpm prove` tries every law on many more cases than a test does. */
const asked = inject("propertyRuns");
if (asked > 0) fc.configureGlobal({ numRuns: asked });

/** How many cases of a slow law are tried: that few, or what `pnpm prove` asks for. */
export function fewRuns(few: number): { readonly numRuns: number } {
  return { numRuns: asked > 0 ? asked : few };
}
