import type { Dossier } from "@linchpin/model";
import type { KeyedForm } from "../blocks/marking-table.ts";
import { question } from "../blocks/questions.ts";
import { block, type Composing, composing, frame } from "../composing.ts";
import type { Handout } from "../handout.ts";
import type { Ticket } from "../pieces/tickets.ts";

/** What a hand fits a sentence on. */
const LINES = 2;

/** *Exit tickets*, two a sheet: two questions and one sentence of one's own, for whoever leaves the lesson. */
export function composeExit(dossier: Dossier, forms: readonly KeyedForm[]): Handout {
  const within = composing(dossier);
  const tickets = forms.map((form) => ticket(within, form));
  return frame(within, "exit", [
    block("tickets", [{ kind: "tickets", cut: within.say.teaching.cutHere, tickets }]),
  ]);
}

function ticket(composing: Composing, { letter, items }: KeyedForm): Ticket {
  const { say } = composing;
  return {
    title: say.teaching.ticketTitle,
    form: say.formBadge(letter),
    fields: say.teaching.ticketFields,
    questions: items.map((item, at) => question(composing, { item, at, marking: "open" })),
    ask: say.teaching.ownSentence,
    lines: LINES,
  };
}
