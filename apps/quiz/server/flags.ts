import { parseArgs } from "node:util";
import { z } from "zod";

/** What may be typed after `start`. */
const Flags = z.strictObject({
  port: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().min(1).max(65_535))
    .default(3000),
  data: z.string().min(1).optional(),
  text: z.string().min(1).optional(),
  class: z.boolean().default(false),
  help: z.boolean().default(false),
});
export type Flags = z.infer<typeof Flags>;

/** The same for whoever has to say which one was mistyped. */
export const FLAG_OPTIONS = {
  port: { type: "string" },
  data: { type: "string" },
  text: { type: "string" },
  class: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** The flags as typed, or undefined when they were mistyped. */
export function parseFlags(argv: readonly string[]): Flags | undefined {
  try {
    const { values } = parseArgs({ args: [...argv], options: FLAG_OPTIONS });
    return Flags.safeParse(values).data;
  } catch {
    return undefined;
  }
}
