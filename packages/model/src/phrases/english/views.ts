import { mentionOf } from "../../dossier/actor.ts";
import type { ViewPhrases } from "../view-phrases.ts";
import { asClause, namePlaces } from "./grammar.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

export const viewsEn: ViewPhrases = {
  paragraphs: namePlaces,
  holder: (actor) => (actor ? mentionOf(actor) : "someone"),
  mapKicker: ({ role, standing, stated, paragraphs, holder }) => {
    const of = kickerName({ role, standing, stated });
    const name = holder === undefined ? of : `${of} by ${holder}`;
    return paragraphs.length === 0 ? name : `${name} · ${namePlaces(paragraphs)}`;
  },
  mapAnswer: {
    rebutted: { kicker: "The editorial’s answer", text: "It argues against this." },
    dismissed: { kicker: "The editorial’s answer", text: "It sets this aside." },
    conceded: {
      kicker: "The editorial’s answer",
      text: "It grants that there is something in this.",
    },
    open: { kicker: "The editorial’s answer", text: "It leaves this open." },
  },
  relation: { supports: "supports", rebuts: "speaks against", undercuts: "questions this step" },
  stance: { for: "For", against: "Against", mixed: "Mixed", silent: "Not said" },
  stanceIf: ({ stance, condition }) => `${viewsEn.stance[stance]}, if ${asClause(condition)}`,
  voice: {
    author: "The editorial’s own view",
    reported: "Reported by the editorial",
    imputed: "Read in by the editorial",
  },
  mode: {
    happened: "Happened",
    ongoing: "Going on",
    planned: "Planned",
    expected: "Expected",
    hoped: "Hoped for",
    proposed: "Proposed",
    "not-expected": "Not expected",
  },
  modeBy: ({ mode, by }) =>
    mode === "ongoing" ? viewsEn.mode.ongoing : `${viewsEn.mode[mode]} by ${by}`,
  date: (edtf) => {
    const [from = edtf, to] = edtf.split("/").map(dayText);
    if (to === undefined) return from;
    const year = to.slice(-4);
    return `${from.endsWith(year) ? from.slice(0, -5) : from} to ${to}`;
  },
  codedDate: ({ edtf, basis }) =>
    basis === "stated" ? viewsEn.date(edtf) : `${viewsEn.date(edtf)} (${viewsEn.dateBasis[basis]})`,
  printedDate: ({ edtf, basis }) =>
    basis === "year-inferred"
      ? viewsEn.date(edtf).replaceAll(/ ?\b\d{4}\b/g, "")
      : viewsEn.date(edtf),
  dateBasis: {
    stated: "as printed",
    "year-inferred": "year not printed",
    inferred: "not printed, worked out",
  },
  genre: {
    editorial: "Editorial",
    "op-ed": "Opinion article",
    column: "Column",
    letter: "Letter to the editor",
  },
};

function kickerName(of: {
  readonly role: "claim" | "condition" | "reason" | "evidence" | "warrant";
  readonly standing: "main" | "sub" | "counter";
  readonly stated: boolean;
}): string {
  switch (of.role) {
    case "claim":
      return { main: "What it argues for", sub: "Claim", counter: "Objection" }[of.standing];
    case "condition":
      return "If";
    case "warrant":
      return of.stated ? "Why that counts" : "Taken for granted";
    case "reason":
      return of.stated ? "Reason" : "Reason, not said";
    case "evidence":
      return of.stated ? "Evidence" : "Evidence, not said";
  }
}

function dayText(date: string): string {
  const [year = "", month, day] = date.split("-");
  const monthName = MONTHS[Number(month) - 1];
  return [day && String(Number(day)), monthName, year].filter(Boolean).join(" ");
}
