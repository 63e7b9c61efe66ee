import { styleText } from "node:util";
import type { World } from "../world.ts";

/** Colours parts of a line; the words are the same without it. */
export type Paint = {
  readonly problem: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly good: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly strong: (text: string) => string;
};

/** Colour for a person at a terminal that has it, and none under `NO_COLOR` (no-color.org) or in a pipe. */
export function paintFor({ isTerminal, env }: Pick<World, "isTerminal" | "env">): Paint {
  const isPlain = !isTerminal || Boolean(env["NO_COLOR"]) || env["TERM"] === "dumb";
  const paint = (style: Parameters<typeof styleText>[0]) => (text: string) =>
    isPlain ? text : styleText(style, text, { validateStream: false });
  return {
    problem: paint("red"),
    warning: paint("yellow"),
    good: paint("green"),
    faint: paint("dim"),
    strong: paint("bold"),
  };
}
