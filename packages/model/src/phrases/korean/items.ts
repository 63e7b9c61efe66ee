import type { ItemPhrases, ToldEvent } from "../item-phrases.ts";
import { withEnding, withoutStop } from "./endings.ts";
import { asSentence, before, inBrackets, namePlaces, placed } from "./grammar.ts";
import {
  CARE,
  COUNTER_ANSWER,
  JOB_NOT_THIS,
  LINK_NOT_THIS,
  LINK_REASON,
  MODE_OF_NOBODY,
  VOICE_REASON,
} from "./item-tables.ts";
import { withParticle } from "./particles.ts";
import { stanceNotThis, toldStand, voiceNotThis } from "./stands.ts";
import { viewsKo } from "./views.ts";

/** Korean, in the manner of a textbook: 한다체, 사설 by its name, and the words of the screen glossary. */
export const itemsKo: ItemPhrases = {
  mainClaimStem: () => "사설이 내세우는 주장으로 가장 알맞은 것은 무엇인가?",
  mainClaimStemIf: () =>
    "사설은 이 조건을 달아 어떤 주장을 내세운다. 그 주장으로 가장 알맞은 것은 무엇인가?",
  conditionalClaim: ({ claim, condition }) => `${withEnding(condition, "면")}, ${claim}`,
  ifWrongClaim: ({ holder, paragraphs }) =>
    holder === undefined
      ? `조건은 맞지만 주장이 다르다. 사설이 주장을 펴 나가며 한 말이지${inBrackets(paragraphs)}, 이 조건을 달아 내세운 주장이 아니다.`
      : `조건은 맞지만 주장이 다르다. ${holder}의 생각이지${inBrackets(paragraphs)}, 사설이 내세우는 주장이 아니다.`,
  ifWrongCondition: (of) => `주장은 맞지만 조건이 다르다. ${itemsKo.eventIsNoCondition(of)}`,
  ifNeither: () => "조건도 주장도 사설의 것과 다르다.",
  mainClaimKey: ({ reasons, paragraphs, force }) =>
    `글 전체가 이 주장으로 모인다${inBrackets(paragraphs)}.${CARE[force]}${leadingTo(reasons)}`,
  subClaimIsReason: ({ paragraphs }) =>
    `사설에 나오는 내용이지만${inBrackets(paragraphs)}, 내세우는 주장 그 자체가 아니라 그 주장을 펴 나가며 한 말이다.`,
  counterClaimIsAnswered: ({ holder, paragraphs, answer }) =>
    `${holder}의 생각이다${inBrackets(paragraphs)}. ${COUNTER_ANSWER[answer]}`,
  themeIsNoClaim: () => "무엇에 관한 글인지를 말한 것이다. 어느 편도 들지 않으므로 주장이 아니다.",

  conditionStem: () => "사설은 이 생각에 조건을 달아 찬성한다. 먼저 무엇이 이루어져야 하는가?",
  conditionStatement: asSentence,
  conditionKey: ({ account, paragraphs }) => placed(paragraphs, account),
  eventIsNoCondition: (event) => `${toldEvent(event)} 이 일을 조건으로 내걸지는 않는다.`,
  reasonIsNoCondition: ({ paragraphs }) =>
    `사설이 주장의 이유로 든 것이다${inBrackets(paragraphs)}. 먼저 이루어져야 할 조건은 아니다.`,

  whoStem: ({ stance, voice }) => WHO[voice][stance],
  whoStatement: asSentence,
  actorOption: (mention) => mention,
  whoKey: ({ told }) => told.join(" "),
  whoNotThis: toldStand,

  stanceStem: ({ actor }) =>
    `사설이 짐작한 것까지 넣어 볼 때, 이 생각에 대한 ${actor}의 입장은 무엇인가?`,
  stanceStemOfAuthor: () => "이 생각에 대한 사설 자신의 입장은 무엇인가?",
  stancesStem: () => "사설이 짐작한 것까지 넣어 볼 때, 이 생각에 대한 각자의 입장은 무엇인가?",
  stanceStatement: asSentence,
  stanceAnswer: {
    for: "찬성",
    "for-if": "조건부 찬성",
    against: "반대",
    "against-if": "조건부 반대",
    silent: "사설에 나오지 않음",
  },
  stanceKey: ({ account, paragraphs, force }) => placed(paragraphs, account) + CARE[force],
  silentKey: ({ actor, paragraphs }) =>
    `사설 어디에도 이 생각에 대한 ${actor}의 입장은 나오지 않는다. ` +
    (paragraphs.length === 0
      ? ""
      : `${namePlaces(paragraphs)}에 ${actor} 이야기가 나오지만, 이 생각에 찬성하는지 반대하는지는 알 수 없다. `) +
    "입장이 나오지 않는 것과 반대하는 것은 다르다.",
  stancesKey: () => "누구의 입장이든 사설에 드러난 만큼만 알 수 있다.",
  stanceNotThis,

  voiceStem: () => "이것은 사설에 어떤 생각으로 나오는가?",
  voiceStatement: (gist) => gist,
  voiceAnswer: ({ voice, actor }) =>
    ({
      author: "사설 자신의 생각",
      reported: `사설이 ${actor}의 생각이라고 전한 것`,
      imputed: `사설이 ${actor}의 속마음을 짐작한 것`,
    })[voice],
  voiceKey: ({ voice, account, paragraphs }) =>
    `${placed(paragraphs, account)} ${VOICE_REASON[voice]}`,
  voiceNotThis,

  reasonStem: ({ force }) =>
    force === "hedged"
      ? "사설은 이 주장을 조심스럽게 내놓는다. 그 근거로 든 것은 무엇인가?"
      : "사설이 이 주장의 근거로 든 것은 무엇인가?",
  reasonStatement: (claim) => claim,
  reasonKey: ({ paragraphs, warrant, warrantStated, force }) =>
    placed(paragraphs, "이 주장의 근거로 든 것이다.") +
    CARE[force] +
    (warrant === undefined ? "" : ` ${stepOf(warrant, warrantStated)}`),
  reasonForAnother: ({ claim, paragraphs }) =>
    `사설에 나오는 내용이지만${inBrackets(paragraphs)}, ${before(claim, "다른 주장의 근거로 든 것이다.")}`,
  reasonOfCounter: ({ holder, paragraphs }) =>
    `${holder}의 반대 의견을 뒷받침하는 근거로 나온 것이다${inBrackets(paragraphs)}. 사설이 이 주장의 근거로 든 것은 아니다.`,

  whereStem: ({ voice }) =>
    ({
      author: "사설이 이 생각을 내놓는 문단은 어디인가?",
      reported: "사설이 이 생각을 전하는 문단은 어디인가?",
      imputed: "사설이 누군가의 속마음을 이렇게 짐작하는 문단은 어디인가?",
    })[voice],
  whereStatement: (text) => text,
  paragraphName: (n) => `${n}문단`,
  whereKey: ({ paragraphs, isOneOfSeveral }) =>
    isOneOfSeveral
      ? `${namePlaces(paragraphs)}에 모두 나온다. 그 가운데 한 곳만 찾으면 된다.`
      : `${namePlaces(paragraphs)}에 다른 말로 나와 있다.`,
  whereNotThis: ({ n, job }) => `${n}문단은 ${job}`,

  grantedStem: () => "사설에 나온 이 근거로 이 주장을 이끌어 내려면 무엇을 당연하게 여겨야 하는가?",
  grantedStatement: ({ premise, claim }) => `근거: “${premise}” 주장: “${claim}”`,
  grantedKey: ({ paragraphs }) =>
    placed(
      paragraphs,
      "근거를 들어 주장을 이끌어 낸다. 이 생각이 없으면 근거가 주장에 닿지 못하는데도, 당연하게 여겨 따로 따져 보지 않은 것이다.",
    ),
  grantedNotThis: ({ claim }) =>
    before(claim, "다른 주장을 이끌어 낼 때 당연하게 여기는 생각이다."),
  grantedByCounter: ({ holder }) =>
    `${holder}의 반대 의견에서 당연하게 여기는 생각이다. 사설이 당연하게 여기는 것이 아니다.`,

  jobStem: () => "각 문장은 사설에서 어떤 역할을 하는가?",
  jobName: {
    main: "글 전체가 내세우는 주장",
    reason: "주장을 뒷받침하는 이유",
    objection: "사설이 소개한 반대 의견",
    event: "배경으로 전한 일",
  },
  jobKey: () => "어떤 말이 옳은지와 그 말이 글에서 맡은 역할은 서로 다른 문제이다.",
  jobWhy: ({ job, of, paragraphs }) =>
    ({
      main: `글 전체가 이 주장으로 모인다${inBrackets(paragraphs)}.`,
      reason: `${before(of, "주장을 뒷받침하려고 한 말이다")}${inBrackets(paragraphs)}.`,
      objection: `${withParticle(of, "이/가")} 사설의 주장에 맞서 내놓은 의견이다${inBrackets(paragraphs)}.`,
      event: `있었던 일을 전한 말이다${inBrackets(paragraphs)}. 이를 근거로 무엇을 주장하지는 않는다.`,
    })[job],
  jobNotThis: ({ key, chosen }) => JOB_NOT_THIS[key][chosen],

  linkStem: () => "사설에서 첫째 문장은 둘째 문장과 어떤 관계인가?",
  linkStatement: ({ from, to }) => `첫째: “${from}” 둘째: “${to}”`,
  linkAnswer: {
    supports: "둘째 문장을 뒷받침한다",
    rebuts: "둘째 문장과 반대되는 결론을 편든다",
    undercuts: "둘째 문장의 근거로는 그런 결론이 나오지 않는다고 따진다",
  },
  linkKey: ({ kind, paragraphs }) => `${LINK_REASON[kind]}${inBrackets(paragraphs)}.`,
  linkNotThis: ({ key, chosen }) => LINK_NOT_THIS[`${key}/${chosen}`] ?? "",

  happenedStem: () => "사설을 쓸 때 이미 일어난 일은 무엇인가?",
  happenedKey: ({ paragraphs, date }) =>
    placed(
      paragraphs,
      date === undefined
        ? "이미 일어난 일로 전한다."
        : `이미 일어난 일로 전한다. ${date}의 일이다.`,
    ),
  eventDidNotHappen: (event) =>
    event.mode === "not-expected"
      ? `사설이 일어나지 않으리라고 본 일이다${inBrackets(event.paragraphs)}.`
      : `${toldEvent(event)} 이미 일어났다는 말은 없다.`,
  orderStem: () => "사설에 나온 날짜로 볼 때, 먼저 일어난 일부터 차례대로 놓으면 어떻게 되는가?",
  orderKey: ({ dates }) => `날짜는 차례대로 ${withParticle(dates.join(", "), "이다/다")}.`,
  orderEntry: ({ date, paragraphs }) => `${date}${inBrackets(paragraphs)}`,

  commonStem: ({ one, other, voice, picks }) => {
    const which =
      picks === 1
        ? "둘 다 찬성하거나 둘 다 반대하는 생각은 어느 것인가?"
        : `둘 다 찬성하거나 둘 다 반대하는 생각 ${COUNT[picks] ?? picks} 가지는 무엇인가?`;
    const both = `${withParticle(one, "과/와")} ${withParticle(other, "이/가")}`;
    return {
      reported: `사설이 전하는 바에 따르면, ${both} ${which}`,
      imputed: `사설이 짐작하기로, ${both} ${which}`,
      "own-and-reported": `사설 자신과 사설이 전한 ${other}의 입장을 견줄 때, ${which}`,
    }[voice];
  },
  propositionOption: asSentence,
  commonKey: ({ told }) => told.join(" "),
  commonNotThis: ({ one, other }) => `${toldStand(one)} ${toldStand(other)}`,
};

const WHO = {
  reported: {
    for: "사설이 전하는 바에 따르면, 이 생각에 찬성하는 쪽은 누구인가?",
    against: "사설이 전하는 바에 따르면, 이 생각에 반대하는 쪽은 누구인가?",
  },
  imputed: {
    for: "사설은 누가 이 생각에 찬성한다고 짐작하는가?",
    against: "사설은 누가 이 생각에 반대한다고 짐작하는가?",
  },
} as const;

const COUNT: Readonly<Record<number, string>> = { 2: "두", 3: "세" };

const ORDINALS = ["첫째", "둘째", "셋째", "넷째", "다섯째"] as const;

function leadingTo(reasons: readonly string[]): string {
  if (reasons.length === 0) return "";
  const [only, ...more] = reasons;
  const listed = reasons.map((reason, at) => `${ORDINALS[at] ?? "또"}, ${asSentence(reason)}`);
  return ` 이 주장을 뒷받침하는 말은 다음과 같다. ${more.length === 0 ? only : listed.join(" ")}`;
}

function stepOf(warrant: string, isStated: boolean): string {
  return isStated
    ? `이것이 왜 근거가 되는지도 사설에 나온다. ${warrant}`
    : `여기에는 “${withoutStop(warrant)}”라는 생각이 깔려 있다.`;
}

/** How the editorial speaks of an event to come, as a sentence. */
function toldEvent({ mode, by, isGuess, paragraphs }: ToldEvent): string {
  const place = inBrackets(paragraphs);
  if (by === undefined) return `사설에는 ${MODE_OF_NOBODY[mode]}로 나온다${place}.`;
  if (isGuess) return `사설이 ${by}의 속마음을 짐작하며 꺼낸 일이다${place}.`;
  return `사설에는 ${viewsKo.modeBy({ mode, by })}로 나온다${place}.`;
}
