import type { Handout } from "../compose/handout.ts";
import { type Setting, settingFor } from "../pdf/setting.tsx";
import { type RenderedHandout, renderHandout } from "../render/render-handout.tsx";

/** Draws a handout in a setting, and remembers it as long as somebody holds the handout. */
export function drawOnce(handout: Handout, setting: Setting): Promise<RenderedHandout> {
  const inSettings = drawn.get(handout) ?? new Map<string, Promise<RenderedHandout>>();
  drawn.set(handout, inSettings);
  const name = `${setting.paper} ${setting.print}`;
  const known = inSettings.get(name) ?? renderHandout(handout, setting);
  inSettings.set(name, known);
  return known;
}

const drawn = new WeakMap<Handout, Map<string, Promise<RenderedHandout>>>();

/** How much each page of a handout is filled, from 0 to 1. */
export async function measurePages(
  handout: Handout,
  setting: Setting = settingFor(),
): Promise<readonly number[]> {
  return (await drawOnce(handout, setting)).fill;
}
