import {
  type DerivedItems,
  type Dossier,
  type PhraseCatalogue,
  Template,
  type Uncovered,
} from "@linchpin/model";
import { itemsPhrasesEn as say } from "../../phrases/items-en.ts";

type Refused = DerivedItems["refused"][number];

/** How many questions each template gives, and what one that gives none lacks; then what it passed over. */
export function outcomeLines(
  { items, refused }: DerivedItems,
  words: PhraseCatalogue,
  templates: readonly Template[] = Template.options,
): readonly string[] {
  return [
    say.templates,
    ...templates.map((name) => {
      const asks = words.templateName[name];
      const count = items.filter(({ template }) => template === name).length;
      if (count > 0) return `  ${say.template({ name, asks, count })}`;
      return `  ${say.silent({ name, asks, reason: whySilent(refused, name, words) })}`;
    }),
    ...passedOverLines(
      refused.filter(({ about, template }) => about !== "" && templates.includes(template)),
      words,
    ),
  ];
}

/** What was passed over for one reason stands together. */
function passedOverLines(refused: readonly Refused[], words: PhraseCatalogue): readonly string[] {
  const groups = Map.groupBy(refused, ({ template, reason }) => `${template}/${reason}`);
  const lines = [...groups.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const { template, reason } = first;
    return [
      `  ${say.refused({ template, reason: words.refusal[reason] })}`,
      `      ${say.about(alike.map(({ about }) => about))}`,
    ];
  });
  return lines.length === 0 ? [] : ["", say.notAsked, ...lines];
}

/** Each reason once: what is lacking of the whole dossier, or what was wrong with all that was tried. */
function whySilent(refused: readonly Refused[], name: Template, words: PhraseCatalogue): string {
  const reasons = refused.filter(({ template }) => template === name).map(({ reason }) => reason);
  const known = reasons.length === 0 ? (["nothing-to-ask"] as const) : new Set(reasons);
  return [...known].map((reason) => words.refusal[reason]).join(" ");
}

/** What a form asks nothing about, and why. */
export function uncoveredLines(
  uncovered: readonly Uncovered[],
  dossier: Dossier,
  words: PhraseCatalogue,
): readonly string[] {
  return uncovered.map(
    ({ kind, id, reason }) =>
      `  ${words.uncovered({ kind, name: nameOf(kind, id, dossier, words), reason })}`,
  );
}

function nameOf(
  kind: Uncovered["kind"],
  id: string,
  dossier: Dossier,
  words: PhraseCatalogue,
): string {
  switch (kind) {
    case "issue":
      return dossier.issues.find((issue) => issue.id === id)?.label ?? id;
    case "argument":
      return dossier.arguments.find((argument) => argument.id === id)?.label ?? id;
    case "template":
      return words.templateName[Template.parse(id)];
    case "voice":
      return id;
  }
}
