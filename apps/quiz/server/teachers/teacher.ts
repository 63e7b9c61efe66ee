import { phrases } from "#phrases/here.ts";
import { Refusal } from "#server/refusal.ts";

/** Who opens sessions here; an admin also says who else may. */
export type Teacher = { readonly id: string; readonly name: string; readonly isAdmin: boolean };

/** As the database's constraint has it, in characters. */
export const LONGEST_NAME = 60;

/** The name as it is kept, or a refusal: one line, neither empty nor too long. */
export function requireName(typed: string): string {
  const name = typed.normalize("NFC").replaceAll(/\s+/g, " ").trim();
  if (name !== "" && [...name].length <= LONGEST_NAME) return name;
  throw new Refusal("name-unfit", phrases().accounts.problems["name-unfit"]);
}

/** Refuses everybody but an admin. */
export function requireAdmin({ isAdmin }: Teacher): void {
  if (!isAdmin) throw new Refusal("not-allowed", phrases().accounts.problems["not-allowed"]);
}
