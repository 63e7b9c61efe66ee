import { join } from "node:path";
import type { Arguments } from "./arguments.ts";
import type { Drawn } from "./draw-dossier.ts";
import { type Entry, fingerprintOf, type Ledger } from "./ledger.ts";
import type { HandoutWorld } from "./world.ts";

type Folder = Pick<Arguments, "out" | "hasPreview"> & { readonly ledger: Ledger };

/** Writes a handout with its pictures, if any, and takes away those of an earlier one that has no such page. */
export async function writeDrawn(
  drawn: Drawn,
  { out, hasPreview, ledger }: Folder,
  world: HandoutWorld,
): Promise<Entry> {
  const { task, pages = null, lacking } = drawn;
  const contents = new Map([
    [task.name, drawn.bytes],
    ...(hasPreview && task.order.format === "pdf" ? await picture(drawn) : []),
  ]);
  for (const name of Object.keys(ledger[task.name]?.files ?? {}))
    if (isPictureOf(task.name, name) && !contents.has(name))
      await world.removeFile(join(out, name));
  for (const [name, content] of contents) await world.writeBytes(join(out, name), content);
  const files = [...contents].map(([name, content]) => [name, fingerprintOf(content)] as const);
  return {
    inputs: task.inputs,
    pages,
    files: Object.fromEntries(files),
    ...(lacking.length > 0 && { lacking }),
  };
}

async function picture({
  task,
  bytes,
}: Drawn): Promise<ReadonlyArray<readonly [string, Uint8Array]>> {
  const { drawPreviews } = await import("../preview/draw-previews.ts");
  const pictures = await drawPreviews(bytes);
  return pictures.map((content, at) => [`${stemOf(task.name)}${numbered(at + 1)}`, content]);
}

/** A ledger is a file like any other and may name what is not ours to take away. */
function isPictureOf(handout: string, name: string): boolean {
  const stem = stemOf(handout);
  return name.startsWith(stem) && /^\d+\.png$/.test(name.slice(stem.length));
}

/** `town-read-p03.png`: by name they are in the order of their pages. */
function stemOf(handout: string): string {
  return handout.replace(/\.\w+$/, "-p");
}

function numbered(page: number): string {
  return `${String(page).padStart(2, "0")}.png`;
}
