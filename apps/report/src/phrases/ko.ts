import { phrasesFor, type Relation, withParticle } from "@linchpin/model";
import type { Edition } from "../compose/handout.ts";
import type { ReportPhrases } from "./catalogue.ts";
import { namePlaces } from "./places-ko.ts";
import { studyKo } from "./study-ko.ts";
import { teachingPhrasesKo } from "./teaching-ko.ts";

const EDITION_TITLES: Readonly<Record<Edition, string>> = {
  read: "읽기 활동지",
  quiz: "문제지",
  review: "되짚어 보기",
  teacher: "교사용",
  key: "정답지",
  lesson: "수업안",
  exit: "마무리 쪽지",
  copy: "읽기용 본문",
};

/**
 * The handouts in Korean, in the manner of a textbook: 한다체 to tell, 하자 to invite, 하시오 in the quiz.
 * To students the words of the screen glossary: 당연하게 여긴 생각, never 숨은 전제.
 */
export const reportPhrasesKo: ReportPhrases = {
  ...studyKo,
  edition: {
    ...EDITION_TITLES,
    teacher: "교사용 · 학생에게 나누어 주지 않음",
    key: "정답지 · 학생에게 나누어 주지 않음",
  },
  documentTitle: ({ title, edition }) => `${title} · ${EDITION_TITLES[edition]}`,
  about: ({ title, genre, year }) =>
    `다룬 글: 「${title}」(${[genre, year && `${year}년`].filter(Boolean).join(", ")}). 본문은 싣지 않았다.`,
  pageOf: ({ page, pages }) => `${page}/${pages}쪽`,
  places: namePlaces,
  nameFields: ["이름", "학년·반·번호", "날짜"],
  spoken: { blank: "쓸 칸" },
  blank: "쓸 칸",

  kicker: {
    read: "문제를 풀기 전에: 꼼꼼히 읽기",
    quiz: "글을 읽고 나서",
    review: "문제를 풀고 나서: 무엇을 어떻게 주장하는가",
    teacher: "교사용",
    key: "교사용: 정답과 풀이",
    lesson: "수업안",
    exit: "교실을 나서기 전에",
    copy: "읽기용 본문",
  },
  quizTitle: "확인 문제",
  reviewDeck: "문제의 답이 실려 있다. 문제지를 낸 뒤에 펼쳐 보자.",
  teacherDeck:
    "정답과 풀이, 사설을 어떻게 읽었는지에 대한 기록, 그리고 학생들이 받는 읽기 활동지와 문제지, 되짚어 보기를 모두 실었다.",
  formBadge: (letter) => `${letter}형`,

  sourceCard: { title: "누가 쓴 어떤 글인가" },
  sourceLabels: {
    kind: "글의 종류",
    publisher: "실은 곳",
    published: "실린 날",
    dateBasis: "날짜의 근거",
    about: "글의 소재",
  },
  dateUnknown: "알 수 없음",
  publisherUnknown: "알 수 없음. 누가 실었는지가 중요한지 생각해 보자.",
  numbering: {
    title: "글에 문단 번호 매기기",
    intro: "글 자체는 여기에 싣지 않았다. 어느 활동지에서나 글의 자리를 문단 번호로 가리킨다.",
  },
  numberingSteps: ({ paragraphs, hasLandmarks }) => [
    `제목 옆에 0을 쓰고, 그다음 문단부터 차례대로 1부터 ${paragraphs}까지 번호를 매긴다. 제목 아래에 따로 적힌 글이 있으면 그것도 한 문단으로 센다.`,
    ...(hasLandmarks
      ? ["번호가 맞는지 확인한다. 읽기 길잡이에 적힌 말이 그 번호의 문단에 있어야 한다."]
      : []),
  ],
  guide: {
    title: "읽기 길잡이",
    intro: "한 번에 한 문단씩 읽자. 다음 문단으로 넘어가기 전에 자기 말로 답을 쓰자.",
  },
  guideWithAnswers: {
    title: "읽기 길잡이와 문단별 내용",
    intro: "학생용에는 여기에 적힌 내용 대신 답을 쓸 줄이 있다.",
  },
  guideQuestion: "무엇을 말하는가? 한 문장이면 된다.",
  guideQuestionTogether: "이 문단들은 함께 무엇을 말하는가? 두 문장이면 된다.",
  guideHead: { place: "자리", landmark: "찾을 말", question: "그 문단이 하는 일과 질문" },
  guidePlace: ({ from, to }) => {
    if (from === 0) return "제목";
    // The space lets a narrow column break it.
    return from === to ? `${from}문단` : `${from}~${to} 문단`;
  },
  words: { title: "알아 둘 낱말" },
  wordsHead: ["낱말", "뜻과 나오는 곳"],
  outsideMark: "*",
  outsideNote: "* 사설에 나온 뜻풀이가 아니다.",
  exampleUse: (sentence) => `쓰인 보기: ${sentence}`,
  checkedIn: ({ checked }) => `사설에 나온 설명이 아니다. 확인한 곳: ${checked}.`,
  people: {
    title: "누가 누구인가",
    intro: "다른 단체에 속한 사람이나 단체는 그 아래에 적었다.",
  },
  actorKind: {
    person: "인물",
    newspaper: "신문",
    state: "국가",
    government: "행정 기관",
    legislature: "의회",
    party: "정당",
    court: "법원",
    "armed-force": "군대",
    "research-body": "연구 기관",
    company: "회사",
    association: "단체",
    "public-group": "여러 사람",
    unnamed: "이름이 나오지 않음",
  },
  ownVoice: "이 사설을 쓴 쪽",
  office: ({ title, from, until }) => {
    const time = [from && `${from}부터`, until && `${until}까지`].filter(Boolean).join(" ");
    return time === "" ? title : `${title}(${time})`;
  },
  alsoCalled: (aliases) => `· 다른 이름: ${aliases.join(", ")}`,
  blankGrid: {
    title: "누가 찬성하고 누가 반대하는가",
    intro:
      "읽으면서 칸을 채우자. 부호를 그리고, 괄호 안에 문단 번호를 쓰자. 조건을 달아 찬성하거나 반대한다면 먼저 이루어져야 할 일도 ‘~한다면’으로 쓰자.",
  },
  gridPart: ({ part, parts }) => `표 ${part}/${parts}`,
  gridCorner: "누가, 무엇에",
  asSentence: (proposition) => `${proposition.replace(/[.。]$/, "")}.`,
  gridWriteIn: "(\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0)문단",
  signsNote:
    "‘사설에 나오지 않음’은 그 입장이 사설에 적혀 있지 않다는 말이다. 어느 쪽도 아니라는 말과는 다르다.",

  quizIntro: ({ questions }) =>
    `문제는 모두 ${questions}개이다. 사설의 내용에 맞게 동그라미 하나를 칠하거나, 문제에 적힌 대로 하시오.`,
  askChoices: ({ picks }) => `${COUNTS[picks] ?? `${picks}개`}를 고르시오.`,
  askPlace: ({ hasDeck }) =>
    hasDeck ? "문단 번호를 쓰시오(제목 아래의 글은 답이 아니다)." : "문단 번호를 쓰시오.",
  askMatrix: "줄마다 동그라미를 하나씩 칠하시오.",
  askMatch: "네모마다 알맞은 글자를 쓰시오. 같은 글자는 한 번만 쓰시오.",
  askOrder: ({ lines }) =>
    `네모에 번호를 쓰시오. 맨 먼저 일어난 일이 1, 맨 나중에 일어난 일이 ${withParticle(String(lines), "이다/다")}.`,

  thesis: { title: "사설이 내세우는 주장" },
  condition: "조건",
  map: {
    title: "주장과 근거의 지도",
    intro:
      "맨 위에 있는 것이 사설이 받아들이기를 바라는 주장이다. 그 아래에는 주장을 뒷받침하거나 주장에 맞서는 말이 있다. 쪽 끝에서 끊긴 선은 다음 쪽 위에서 이어진다.",
  },
  mapDescription: ({ claims, relations }) =>
    `주장 ${claims}개를 이은 지도. ${relations.join(" ")} 같은 내용이 아래에 글로 나온다.`,
  mapRelation: ({ kind, from, to }) =>
    `${withParticle(`‘${from}’`, "은/는")} ${bearOn(kind, `‘${to}’`)}.`,
  mapLines: {
    supports: "뒷받침한다: 그 주장을 받아들일 이유가 된다",
    rebuts: "맞선다: 그 주장이 옳지 않다고 말한다",
    undercuts: "고리를 따진다: 그 근거에서 그런 주장이 나오는지 묻는다",
  },
  mapFrames: {
    thick: "사설의 주장",
    thin: "주장의 근거로 든 말, 또는 다른 쪽의 주장",
    dashed: "당연하게 여겨 말하지 않은 생각",
  },
  outline: {
    title: "같은 내용을 글로",
    intro: "안으로 들여 쓴 것은 그 위의 주장에 딸린 것이다.",
  },
  bearing: ({ kind, target, doubtful }) =>
    `${bearOn(kind, `“${target}”`)}${doubtful ? "(달리 읽을 수도 있다)" : ""}`,
  grid: {
    title: "누가 찬성하고 누가 반대하는가",
    intro:
      "가로줄마다 사설에 나온 사람이나 단체가, 세로줄마다 하나의 생각이 있다. 그대로 믿기 전에 그 문단을 찾아보자.",
  },
  voiceShort: {
    author: "사설의 생각",
    reported: "전한 생각",
    imputed: "사설의 짐작",
  },
  notCoded: "기록 없음",
  notCodedNote: "‘기록 없음’은 찾은 것이 없지만 달리 읽을 수도 있다는 말이다. 스스로 확인해 보자.",
  gridWithout: (actors) =>
    `이 표의 어느 생각에 대해서도 입장이 기록되지 않은 쪽: ${actors.join(", ")}`,
  gridUnheld: (issues) => `누구의 입장도 나오지 않는 것: ${issues.join(", ")}`,
  timeline: {
    title: "일어난 일의 차례",
    intro: "날짜는 사설이 밝힌 만큼만 적었다.",
  },
  undated: { title: "일어났지만 날짜가 사설에 없는 일" },
  ongoing: { title: "지금 이어지는 일" },
  ahead: {
    title: "앞으로의 일: 계획, 예상, 바람, 제안",
    intro: "사설을 쓸 때에는 아직 일어나지 않은 일이다.",
  },
  notExpected: { title: "일어나지 않으리라고 본 일" },
  otherwise: ({ outlook }) => `다른 눈으로 보면: ${outlook}.`,
  answers: {
    title: "문제별 풀이",
    intro: "사설에 맞는 답은 무엇이고 왜 그런지, 다른 답은 실제로 무엇인지 적었다.",
  },
  anyPlace: (paragraphs) => paragraphs.map((n) => namePlaces([n])).join(" 또는 "),
  nearPlaces: (paragraphs) =>
    `${namePlaces(paragraphs)}에도 가까운 내용이 나온다. 이 답은 맞은 것으로도 틀린 것으로도 치지 않는다.`,

  key: { title: "정답표" },
  nowhere: "–",
  keyReading: { title: "답이 긴 문제의 정답을 읽고 채점하는 법" },
  keyNumber: (n) => `${n}번`,
  keyNotes: {
    "multiple-choice": {
      label: "A, C",
      text: "맞는 글자마다 점수를 나누어 주고, 틀린 글자마다 그만큼 뺀다.",
    },
    evidence: { label: "4문단 또는 6문단", text: "그 가운데 하나면 된다." },
    grid: {
      label: "1C 2A",
      text: "1번 줄에 C, 2번 줄에 A를 쓴 것이 정답이다. 맞은 줄만큼 점수를 나누어 준다.",
    },
    order: {
      label: "3 1 2",
      text: "네모에 쓸 번호를 위에서부터 적은 것이다. 앞뒤가 맞은 짝의 수만큼 점수를 나누어 준다.",
    },
  },
  keyHead: ["번호", "정답", "문단", "묻는 것"],
  asks: ({ template, subjects }) =>
    [ASKED[template], subjects.join(", ")].filter((part) => part !== "").join(": "),
  voices: {
    title: "누구의 생각인가",
    intro:
      "같은 생각도 사설 자신의 것인지, 사설이 전한 것인지, 사설이 짐작한 것인지에 따라 무게가 다르다.",
  },
  voicesHead: ["사설 자신의 생각", "사설이 전한 생각", "사설이 짐작한 속마음"],
  voicedBy: ({ actor, stance, via }) =>
    `${[actor, stance, via.length > 0 && `${via.join(", ")}의 말을 거쳐`].filter(Boolean).join(" · ")}:`,
  doubts: {
    title: "달리 읽을 수도 있는 곳",
    intro: "이 가운데 어느 것도 문제의 바탕으로 삼지 않았다.",
  },
  doubtsHead: ["기록한 내용", "의문"],
  doubtOn: ({ kind, what }) =>
    `${{ position: "입장", event: "일", argument: "논증", relation: "관계" }[kind]}: ${what.join(" · ")}`,
  pending: "아직 확인하지 않았다.",
  coding: { title: "이 사설을 어떻게 읽고 기록했는가" },
  codingLabels: {
    coder: "읽고 기록한 이",
    date: "기록한 날",
    codebook: "기록한 기준",
    checkedBy: "확인한 이",
    note: "덧붙임",
  },
  nobodyYet: "아직 없음",
  parts: {
    read: { title: "읽기 활동지(답 포함)" },
    quiz: { title: "문제지(답 포함)" },
    review: { title: "되짚어 보기" },
  },

  teaching: teachingPhrasesKo,
};

const COUNTS: Readonly<Record<number, string>> = { 2: "두 개", 3: "세 개", 4: "네 개" };

const ASKED = phrasesFor("ko").templateName;

/** What an argument does to another, which takes a particle by that: …을 뒷받침한다, …에 맞선다. */
function bearOn(kind: Relation["kind"], target: string): string {
  return {
    supports: `${withParticle(target, "을/를")} 뒷받침한다`,
    rebuts: `${target}에 맞선다`,
    undercuts: `${target}의 고리를 따진다`,
  }[kind];
}
