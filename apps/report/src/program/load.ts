import type { Made, Order } from "../making/order.ts";
import { requireBundle } from "./bundle.ts";

/** The drawing program, as it is loaded here or in a child. */
export type Program = { readonly makeHandout: (order: Order) => Promise<Made> };

/** Loads the program into this process. */
export async function loadProgram(): Promise<Program> {
  const { url } = await requireBundle();
  // The bundle is made from `make-handout.ts`, which exports it.
  return (await import(url)) as Program;
}
