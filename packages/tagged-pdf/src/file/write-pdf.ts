import { lintPlan } from "../lint/lint-pages.ts";
import { UnfitPages } from "../lint/problem.ts";
import type { LaidOut } from "../pages/laid-out.ts";
import { planPages } from "../tags/plan-pages.ts";
import { drawPages } from "./draw-pages.ts";
import { type FileFacts, PdfFile } from "./pdf-file.ts";
import { writeOutline } from "./write-outline.ts";
import { writeStructure } from "./write-structure.ts";

/**
 * Writes laid-out pages as one file that is PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once: tagged,
 * outlined, its fonts embedded and subset, black said in grey. Equal pages and facts give equal bytes. Throws
 * `UnfitPages` with every problem that `lintPages` finds.
 */
export function writePdf(pages: readonly LaidOut[], facts: FileFacts): Uint8Array {
  const plan = planPages(pages);
  const problems = lintPlan(plan);
  if (problems.length > 0) throw new UnfitPages(problems);
  const file = new PdfFile(facts);
  const drawn = drawPages(file, plan);
  writeOutline(file, plan);
  writeStructure(file, plan, drawn);
  return file.finish();
}
