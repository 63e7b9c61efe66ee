import type { Handout } from "../compose/handout.ts";
import { type Setting, settingFor } from "../pdf/setting.tsx";
import { type LaidOutHandout, layOutHandout } from "../render/render-handout.tsx";

/** Puts a handout on pages in a setting, and remembers them as long as somebody holds the handout. */
export function layOutOnce(handout: Handout, setting: Setting): Promise<LaidOutHandout> {
  const inSettings = laidOut.get(handout) ?? new Map<string, Promise<LaidOutHandout>>();
  laidOut.set(handout, inSettings);
  const name = `${setting.paper} ${setting.print}`;
  const known = inSettings.get(name) ?? layOutHandout(handout, setting);
  inSettings.set(name, known);
  return known;
}

const laidOut = new WeakMap<Handout, Map<string, Promise<LaidOutHandout>>>();

/** How much each page of a handout is filled, from 0 to 1. */
export async function measurePages(
  handout: Handout,
  setting: Setting = settingFor(),
): Promise<readonly number[]> {
  return (await layOutOnce(handout, setting)).fill;
}
