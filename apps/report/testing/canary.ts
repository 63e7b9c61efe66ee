import { type Dossier, type Form, type Item, isChoice, isGrid } from "@linchpin/model";

/** A word that stands in nothing but what would give an answer away. */
export const CANARY = "kanarienvogel";

/** The dossier with the canary in everything that says where somebody stands, what is argued, or why. */
export function withCanaries(dossier: Dossier): Dossier {
  return {
    ...dossier,
    source: {
      ...dossier.source,
      paragraphs: dossier.source.paragraphs.map((paragraph) => ({
        ...paragraph,
        gist: mark(paragraph.gist),
      })),
    },
    coding: { ...dossier.coding, notes: dossier.coding.notes.map(mark) },
    events: dossier.events.map((event) => ({ ...event, text: mark(event.text) })),
    positions: dossier.positions.map((position) => ({
      ...position,
      gist: mark(position.gist),
      account: mark(position.account),
      ...(position.why !== undefined && { why: mark(position.why) }),
      ...(position.doubt !== undefined && { doubt: mark(position.doubt) }),
      ...(position.condition && {
        condition: { ...position.condition, text: mark(position.condition.text) },
      }),
    })),
    arguments: dossier.arguments.map((argument) => ({
      ...argument,
      label: mark(argument.label),
      claim: {
        ...argument.claim,
        text: mark(argument.claim.text),
        ...(argument.claim.condition && {
          condition: { ...argument.claim.condition, text: mark(argument.claim.condition.text) },
        }),
      },
      premises: argument.premises.map((premise) => ({ ...premise, text: mark(premise.text) })),
      ...(argument.warrant && {
        warrant: { ...argument.warrant, text: mark(argument.warrant.text) },
      }),
    })),
  };
}

/** The form with the canary in all that is shown only after an answer, and in every id. */
export function withKeyCanaries(form: Form): Form {
  return { ...form, items: form.items.map(withKeyCanary) };
}

function withKeyCanary(item: Item): Item {
  const core = {
    id: named(item.id),
    rationale: { ...item.rationale, why: mark(item.rationale.why) },
  };
  if (isChoice(item))
    return {
      ...item,
      ...core,
      options: item.options.map((option) => ({
        ...option,
        id: named(option.id),
        rationale: mark(option.rationale),
      })),
      key: item.key.map(named),
    };
  if (!isGrid(item))
    return {
      ...item,
      ...core,
      entries: item.entries.map((entry) => ({
        ...entry,
        id: named(entry.id),
        rationale: mark(entry.rationale),
      })),
      key: item.key.map(named),
    };
  return {
    ...item,
    ...core,
    columns: item.columns.map((column) => ({ ...column, id: named(column.id) })),
    rows: item.rows.map((row) => ({
      ...row,
      id: named(row.id),
      key: named(row.key),
      why: mark(row.why),
      distractors: row.distractors.map((other) => ({
        ...other,
        column: named(other.column),
        rationale: mark(other.rationale),
      })),
    })),
  };
}

function named(id: string): string {
  return `${CANARY}/${id}`;
}

function mark(text: string): string {
  return `${text.slice(0, 200)} ${CANARY}`;
}
