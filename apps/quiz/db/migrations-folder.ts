import { join } from "node:path";

/** Where drizzle's migrations stand, which both stores apply in the order of their numbers. */
export const MIGRATIONS = join(import.meta.dirname, "migrations");
