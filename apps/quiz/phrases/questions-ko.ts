import { withParticle } from "@linchpin/model";
import { answeredEn, questionEn } from "#phrases/questions-en.ts";
import type { Wording } from "#phrases/wording.ts";

/** What a question that is not answered yet says in Korean, in the words of the screen glossary. */
export const questionKo: Wording<typeof questionEn> = {
  title: (n, of) => `문제 ${n}/${of}`,
  all: "전체 문제",
  step: {
    answered: (n) => `문제 ${n}: 답함`,
    now: (n) => `문제 ${n}: 지금 푸는 문제`,
    open: (n) => `문제 ${n}: 아직 답하지 않음`,
  },
  how: {
    one: "하나만 고르세요.",
    many: (picks) => `답을 ${picks}개 고르세요.`,
    place: "글에서 찾아보고 하나만 고르세요.",
    matrix: "줄마다 답을 하나씩 고르세요. 같은 답을 여러 번 골라도 돼요.",
    match: "문장마다 알맞은 답을 고르세요. 한 답은 한 문장에만 어울려요.",
    order: (lines) => `줄마다 1부터 ${lines}까지 서로 다른 번호를 매기세요.`,
  },
  letter: questionEn.letter,
  inRow: questionEn.inRow,
  row: "누구",
  notChosen: "답을 고르세요",
  noNumber: questionEn.noNumber,
  errorTitle: "다시 살펴볼 곳이 있어요",
  errorPrefix: "오류:",
  incomplete: {
    one: "먼저 답을 하나 고르세요.",
    many: (picks) => `답을 ${picks}개 고르세요.`,
    rows: "줄마다 답을 고르세요.",
    places: (lines) => `줄마다 1부터 ${lines}까지 서로 다른 번호를 매기세요.`,
  },
  gap: { row: "여기에 답을 고르세요.", line: "이 줄에 다른 줄과 겹치지 않는 번호를 매기세요." },
  hintAsk: "어디를 볼지 알려 주세요",
  hintTitle: (where, of) => `전체 ${of}문단 가운데 ${withParticle(where, "을/를")} 살펴보세요.`,
  words: "도움이 되는 낱말",
  notAnswered: "아직 답하지 않았어요",
  check: "답 확인하기",
  skip: "나중에 풀기",
  back: "이전",
};

/** What a question says in Korean once it is answered. */
export const answeredKo: Wording<typeof answeredEn> = {
  title: (n, of, verdict) => `문제 ${n}/${of}: ${verdict}`,
  grade: { right: "맞았어요", partly: "일부만 맞았어요", "not-yet": "아직 아니에요" },
  share: {
    choice: (right, of) => `일부만 맞았어요: 답 ${of}개 중 ${right}개`,
    rows: (right, of) => `일부만 맞았어요: ${of}줄 중 ${right}줄`,
    lines: (right, of) => `일부만 맞았어요: 차례가 맞은 짝 ${of}쌍 중 ${right}쌍`,
  },
  signs: answeredEn.signs,
  youChose: "내가 고른 답",
  fits: "글에 맞는 답",
  both: "글에 맞는 답을 골랐어요",
  why: (letters) =>
    letters.length === 0
      ? "이 답이 맞는 까닭"
      : `${withParticle(letters.join(", "), "이/가")} 맞는 까닭`,
  whyNot: (letter) =>
    letter === "" ? "맞지 않는 까닭:" : `${withParticle(letter, "이/가")} 맞지 않는 까닭:`,
  cancels: "맞지 않는 답을 고르면 맞은 답 하나가 지워져요.",
  mark: { true: "맞음", false: "맞지 않음" },
  rows: "한 줄씩 보기",
  lines: "맞는 차례",
  pairs: "먼저 일어난 줄을 나중 줄보다 앞에 놓았으면 차례가 맞은 짝이에요.",
  stood: {
    right: () => "제자리에 놓았어요.",
    "too-early": (at) => `너무 앞에 놓았어요. ${at}번에 있었어요.`,
    "too-late": (at) => `너무 뒤에 놓았어요. ${at}번에 있었어요.`,
  },
  argument: "주장과 근거 가운데 어디일까요",
  argumentAlt:
    "맨 위에 주장이 있어요. 그 아래에 뒷받침하는 말이 있고, 선이 주장으로 이어져요. 점선 상자는 당연하게 여긴 생각이에요.",
  reread: (where) => `${withParticle(where, "을/를")} 다시 읽어 보세요.`,
  stays: "고른 답은 그대로 남아 있어요.",
  next: "다음 문제",
  goOn: (n) => `${n}번 문제로 이어 가기`,
  result: "결과 보기",
};
