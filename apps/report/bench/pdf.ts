import "../src/production.ts";
import "./read-tsx.ts";
import process from "node:process";
import { benchCommand } from "./command.ts";
import { benchMemory } from "./memory.ts";
import { profile } from "./profile.ts";

/**
 * `pnpm bench pdf`: drawing beside the stock renderer in the same run, its growth, the whole command
 * from cold, and what a warm child holds. Fails when a promise is not kept.
 */
const { benchDrawing, drawOften } = await import("./drawing.ts");
// The command first, as it is typed: on a machine that has not drawn for a minute.
const isKept = [benchCommand(), await benchDrawing(), await benchMemory()];
await drawOften(10);
await profile(() => drawOften(30));
process.exitCode = isKept.every(Boolean) ? 0 : 1;
