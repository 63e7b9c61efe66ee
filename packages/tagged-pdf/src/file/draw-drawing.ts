import type { Drawing, Figure, Outline } from "../drawings/drawing.ts";
import type { PlacedBox } from "../tags/plan.ts";
import { drawText } from "./draw-text.ts";
import type { PdfFile } from "./pdf-file.ts";

/** Draws a drawing as large as it fits into a box, in its middle, and cuts off what would stand out. */
export function drawDrawing(file: PdfFile, { view, shapes }: Drawing, box: PlacedBox): void {
  const scale = Math.min(box.width / view.width, box.height / view.height);
  const left = box.x + (box.width - view.width * scale) / 2;
  const top = box.y + (box.height - view.height * scale) / 2;
  file.save().rect(box.x, box.y, box.width, box.height).clip();
  file.transform(scale, 0, 0, scale, left - view.x * scale, top - view.y * scale);
  for (const shape of shapes) {
    if (shape.kind === "figure") drawFigure(file, shape);
    else {
      const { x, y, part, fill } = shape;
      drawText(file, { x, y, parts: [part], color: fill, isSpaced: true });
    }
  }
  file.restore();
}

function drawFigure(file: PdfFile, { outline, fill, stroke, ...pen }: Figure): void {
  if (fill === undefined && stroke === undefined) return;
  file.save();
  if (stroke !== undefined) takePen(file, pen);
  trace(file, outline);
  if (fill !== undefined && stroke !== undefined) file.fillAndStroke(fill, stroke);
  else if (fill !== undefined) file.fill(fill);
  else if (stroke !== undefined) file.stroke(stroke);
  file.restore();
}

function takePen(file: PdfFile, { strokeWidth, dash, cap, join }: Partial<Figure>): void {
  if (strokeWidth !== undefined) file.lineWidth(strokeWidth);
  if (dash !== undefined) file.dash(dash);
  if (cap !== undefined) file.lineCap(cap);
  if (join !== undefined) file.lineJoin(join);
}

function trace(file: PdfFile, outline: Outline): void {
  switch (outline.kind) {
    case "circle":
      file.circle(outline.x, outline.y, outline.radius);
      return;
    case "rectangle":
      traceRectangle(file, outline);
      return;
    case "points":
      for (const [at, { x, y }] of outline.points.entries())
        if (at === 0) file.moveTo(x, y);
        else file.lineTo(x, y);
      if (outline.isClosed) file.closePath();
      return;
    case "path":
      file.path(outline.path);
  }
}

function traceRectangle(
  file: PdfFile,
  { x, y, width, height, radius }: Extract<Outline, { kind: "rectangle" }>,
): void {
  if (radius > 0) file.roundedRect(x, y, width, height, radius);
  else file.rect(x, y, width, height);
}
