import type { Template } from "./item.ts";

/**
 * Templates whose options are the same in every item, in the same order: they cannot give a key
 * away by their form, and are never shuffled.
 */
export const FIXED_OPTIONS: ReadonlySet<Template> = new Set(["stance", "voice", "link", "where"]);
