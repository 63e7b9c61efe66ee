import { expect, test } from "vitest";
import { dossierJsonSchema, dossierJsonSchemaText } from "./json-schema.ts";

type Node = { readonly [key: string]: unknown };

test("every field of the schema has its line of the codebook, a whole sentence", () => {
  const fields = fieldsIn(dossierJsonSchema());
  expect(fields.length).toBeGreaterThan(90);
  for (const { name, description } of fields) expect(description, name).toMatch(/^\S.*[.…?]$/);
});

test("every word of a closed list is explained where it may be chosen", () => {
  const chosen = fieldsIn(dossierJsonSchema()).filter(({ values }) => values.length > 1);
  expect(chosen.map(({ name }) => name)).toContain("dossier.positions.voice");
  for (const { name, description, values } of chosen)
    for (const value of values) expect(description, name).toContain(value);
});

test("a field that has a value of its own when it is left out may be left out", () => {
  const schema = dossierJsonSchema();
  expect(schema["required"]).toContain("events");
  expect(schema["required"]).not.toContain("terms");
});

test("the file is the schema and nothing else", () => {
  expect(JSON.parse(dossierJsonSchemaText())).toEqual(dossierJsonSchema());
  for (const line of dossierJsonSchemaText()
    .split("\n")
    .filter((line) => line.includes('["')))
    expect(line.length).toBeLessThanOrEqual(100);
});

type Field = {
  readonly name: string;
  readonly description: unknown;
  readonly values: readonly string[];
};

/** Every field in the schema, however deep, by its path. */
function fieldsIn(schema: unknown, name = "dossier"): readonly Field[] {
  if (Array.isArray(schema)) return schema.flatMap((each) => fieldsIn(each, name));
  if (!isNode(schema)) return [];
  const properties = isNode(schema["properties"]) ? schema["properties"] : {};
  return [
    ...Object.entries(properties).flatMap(([key, field]) => [
      ...(isNode(field) ? [fieldOf(`${name}.${key}`, field)] : []),
      ...fieldsIn(field, `${name}.${key}`),
    ]),
    ...fieldsIn(schema["items"], name),
    ...fieldsIn(schema["oneOf"], name),
  ];
}

function fieldOf(name: string, { description, enum: values }: Node): Field {
  return { name, description, values: Array.isArray(values) ? values.map(String) : [] };
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
