import { mentionOf } from "../../dossier/actor.ts";
import type { EventMode } from "../../dossier/event.ts";
import type { ViewPhrases } from "../view-phrases.ts";
import { withEnding } from "./endings.ts";
import { namePlaces } from "./grammar.ts";
import { withParticle } from "./particles.ts";

export const viewsKo: ViewPhrases = {
  paragraphs: namePlaces,
  holder: (actor) => (actor ? mentionOf(actor) : "누군가"),
  mapKicker: ({ role, standing, stated, paragraphs, holder }) => {
    const of = kickerName({ role, standing, stated });
    const name = holder === undefined ? of : `${holder}의 ${of}`;
    return paragraphs.length === 0 ? name : `${name} · ${namePlaces(paragraphs)}`;
  },
  mapAnswer: {
    rebutted: { kicker: "사설의 대답", text: "사설은 근거를 들어 이를 반박한다." },
    dismissed: { kicker: "사설의 대답", text: "사설은 길게 따지지 않고 이를 물리친다." },
    conceded: { kicker: "사설의 대답", text: "사설은 여기에 일리가 있다고 인정한다." },
    open: { kicker: "사설의 대답", text: "사설은 옳고 그름을 가리지 않는다." },
  },
  relation: { supports: "뒷받침한다", rebuts: "맞선다", undercuts: "고리를 따진다" },
  stance: {
    for: "찬성",
    against: "반대",
    mixed: "찬성과 반대가 섞임",
    silent: "사설에 나오지 않음",
  },
  stanceIf: ({ stance, condition }) => `${withEnding(condition, "면")} ${viewsKo.stance[stance]}`,
  voice: {
    author: "사설 자신의 생각",
    reported: "사설이 전한 생각",
    imputed: "사설이 짐작한 속마음",
  },
  mode: {
    happened: "일어난 일",
    ongoing: "이어지는 일",
    planned: "계획한 일",
    expected: "예상한 일",
    hoped: "바라는 일",
    proposed: "제안한 일",
    "not-expected": "일어나지 않으리라 본 일",
  },
  modeBy: ({ mode, by }) =>
    mode === "ongoing" ? viewsKo.mode.ongoing : modeOf(mode, withParticle(by, "이/가")),
  date: (edtf) => {
    const [from = edtf, to] = edtf.split("/");
    return to === undefined ? dayText(from) : `${dayText(from)}부터 ${endText(from, to)}까지`;
  },
  codedDate: ({ edtf, basis }) =>
    basis === "stated" ? viewsKo.date(edtf) : `${viewsKo.date(edtf)}(${viewsKo.dateBasis[basis]})`,
  printedDate: ({ edtf, basis }) =>
    basis === "year-inferred"
      ? viewsKo.date(edtf).replaceAll(/\d{4}년 ?/g, "")
      : viewsKo.date(edtf),
  dateBasis: {
    stated: "사설에 적힌 날짜",
    "year-inferred": "연도는 사설에 없음",
    inferred: "사설에 없어 미루어 잡은 때",
  },
  genre: { editorial: "사설", "op-ed": "외부 기고", column: "칼럼", letter: "독자 투고" },
};

function modeOf(mode: EventMode, subject: string): string {
  if (mode === "happened") return `${subject} 이미 일어났다고 본 일`;
  return `${subject} ${viewsKo.mode[mode]}`;
}

function kickerName(of: {
  readonly role: "claim" | "condition" | "reason" | "evidence" | "warrant";
  readonly standing: "main" | "sub" | "counter";
  readonly stated: boolean;
}): string {
  switch (of.role) {
    case "claim":
      return { main: "사설이 내세우는 주장", sub: "주장", counter: "반대 의견" }[of.standing];
    case "condition":
      return "조건";
    case "warrant":
      return of.stated ? "왜 근거가 되는가" : "당연하게 여긴 생각";
    case "reason":
      return of.stated ? "이유" : "말하지 않은 이유";
    case "evidence":
      return of.stated ? "확인할 수 있는 근거" : "말하지 않은 근거";
  }
}

function dayText(date: string): string {
  return partsOf(date).join(" ");
}

/** The end of a span without the year, or the year and month, that it shares with its beginning. */
function endText(from: string, to: string): string {
  const [first, last] = [partsOf(from), partsOf(to)];
  const isApart = last.findIndex((part, at) => part !== first[at]);
  return last.slice(Math.max(0, isApart)).join(" ");
}

function partsOf(date: string): readonly string[] {
  return date.split("-").map((part, at) => `${Number(part)}${["년", "월", "일"][at] ?? ""}`);
}
