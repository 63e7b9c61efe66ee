import type { Certainty } from "@linchpin/model";
import { FIELDS } from "#server/chosen.ts";
import { findCertainty } from "./certainty.ts";
import type { Fields } from "./outbox/outbox.ts";

/** What stands in a question's form now: the answer's own fields, and how sure the student says to be. */
export function readForm(form: HTMLFormElement): {
  readonly fields: Fields;
  readonly certainty: Certainty | undefined;
} {
  const fields: Record<string, string[]> = {};
  const data = new FormData(form);
  const certainty = findCertainty(String(data.get(FIELDS.certainty)));
  data.delete(FIELDS.certainty);
  data.delete(FIELDS.hint);
  for (const [name, value] of data) {
    if (value !== "") fields[name] = [...(fields[name] ?? []), String(value)];
  }
  return { fields, certainty };
}
