import type { Edit } from "../writing/edit.ts";

/** Version 1 called what a paragraph does its `purpose`; version 2 calls it its `function`. */
export function editsFrom1(value: unknown): readonly Edit[] {
  const paragraphs = fieldOf(fieldOf(value, "source"), "paragraphs");
  if (!Array.isArray(paragraphs)) return [];
  return paragraphs.flatMap((paragraph: unknown, at): Edit[] =>
    hasField(paragraph, "purpose") && !hasField(paragraph, "function")
      ? [{ path: ["source", "paragraphs", at, "purpose"], rename: "function" }]
      : [],
  );
}

function fieldOf(value: unknown, name: string): unknown {
  return hasField(value, name) ? Reflect.get(value, name) : undefined;
}

function hasField(value: unknown, name: string): value is object {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name);
}
