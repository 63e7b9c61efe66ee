import "./production.ts";
import { isBare } from "./compose/handout.ts";
import { composeOrder } from "./making/compose-order.ts";
import { layOutOnce } from "./making/lay-out-once.ts";
import { findGlyphObstacle } from "./making/obstacles.ts";
import type { Made, Order } from "./making/order.ts";
import { prepareDossier } from "./making/prepare.ts";
import { settingFor } from "./pdf/setting.tsx";
import { writeHandout } from "./render/render-handout.tsx";

/**
 * Makes one file from one order: read, derive, compose, draw.
 *
 * Nothing is read but the fonts and nothing is written; equal orders give equal bytes. What is wrong
 * with the dossier comes back in words, and a throw is a bug of ours.
 */
export async function makeHandout(order: Order): Promise<Made> {
  const prepared = prepareDossier(order.yaml);
  if (!prepared.ok) return prepared;
  const { handout, notes, lacking } = await composeOrder(prepared, order);
  if (isBare(handout)) return { ok: false, reason: "empty" };
  if (order.format === "docx") {
    const { renderDocx } = await import("./docx/render-docx.ts");
    return { ok: true, bytes: await renderDocx(handout, order), pages: undefined, notes, lacking };
  }
  const obstacle = await findGlyphObstacle(handout);
  if (obstacle !== undefined) return { ok: false, reason: "unprintable", why: obstacle };
  const laidOut = await layOutOnce(handout, settingFor(order));
  const bytes = writeHandout(handout, laidOut);
  return { ok: true, bytes, pages: laidOut.pages.length, notes, lacking };
}
