import layoutDocument from "@react-pdf/layout";
import { type DocumentProps, Font, pdf } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { detachDrawings } from "../drawings/detach-drawings.ts";
import type { RawNode } from "../drawings/raw-node.ts";
import type { LaidOut } from "./laid-out.ts";

/**
 * Lays a Document out, as the renderer does, and gives its pages: plain objects that may be cut, moved
 * and put together before they are written. Throws where a component does; the renderer by itself would
 * go on with an empty document.
 */
export async function layOut(element: ReactElement<DocumentProps>): Promise<readonly LaidOut[]> {
  // Its types leave out that there is none when a component has thrown.
  const document: RawNode | null = pdf(element).container.document;
  if (!document) throw new Error("A component has thrown; React has written why to the console.");
  // Its types promise one parameter, and describe the same tree otherwise than the renderer's do.
  const root = await (layoutDocument as unknown as LayOut)(detachDrawings(document), Font);
  return root.children ?? [];
}

type LayOut = (document: unknown, fonts: typeof Font) => Promise<LaidOut>;
