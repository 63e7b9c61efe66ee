import fc from "fast-check";
import { inject } from "vitest";

/** `pnpm prove` tries every law on many more cases than a test does. */
const asked = inject("propertyRuns");
if (asked > 0) fc.configureGlobal({ numRuns: asked });
