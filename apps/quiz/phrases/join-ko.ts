import type { joinEn } from "#phrases/join-en.ts";
import type { Wording } from "#phrases/wording.ts";

/** What is said on the way into a class, in Korean. */
export const joinKo: Wording<typeof joinEn> = {
  box: {
    title: "수업에 들어가기",
    label: "참여 코드",
    hint: "화면에 보이는 글자와 숫자 7개예요. 대문자와 소문자는 가리지 않아요.",
    button: "들어가기",
    note: "계정은 필요 없어요. 이 수업에서 쓸 별명을 드려요.",
    goOn: "다른 기기에서 이어서 풀기",
  },
  orAlone: "혼자 읽고 풀기",
  teacher: {
    title: "선생님이신가요?",
    note: "수업에서 퀴즈를 열고, 들어오는 답을 보고, 학습지를 뽑을 수 있어요.",
    enter: "선생님으로 들어가기",
  },
  unknownCode:
    "지금 이 코드로는 들어갈 수 없어요. 화면의 코드와 견주어 보거나 선생님께 여쭤보세요.",
  name: {
    title: "퀴즈에 들어가기",
    questions: (questions) => `${questions}문제를 풀 글`,
    label: "이 퀴즈에서 쓸 별명",
    note: "지어낸 별명이에요. 선생님은 답 옆에서 이 별명을 봐요. 진짜 이름은 묻지 않아요.",
    another: "다른 별명",
    start: "시작하기",
    seat: (number) => `명단 ${number}번`,
    seatNote: "몇 번이 누구인지는 선생님만 알아요.",
  },
  slip: {
    title: "쪽지에 있는 코드를 넣으세요",
    advice:
      "이 수업에서는 저마다 자기 코드가 적힌 쪽지를 받아요. 화면의 코드만으로는 들어갈 수 없어요.",
    back: "다른 코드 넣기",
  },
  already: {
    title: (name) => `이 퀴즈에 이미 들어와 있어요: ${name}`,
    goOn: "이어서 풀기",
    somebodyElse: "다른 사람으로 들어가기",
    note: "새로 들어가면 1번 문제부터 풀어요. 지금까지 낸 답은 그대로 있어요.",
  },
  again: {
    title: "이 기기에서 이어서 풀기",
    label: "이어가기 코드",
    hint: "글자와 숫자 7개예요. 처음 들어갈 때 보였어요. 다른 기기의 ‘전체 문제’에서 새로 받을 수도 있어요.",
    button: "이어서 풀기",
    unknownCode:
      "지금 이 코드로는 들어갈 수 없어요. 다른 기기의 코드와 견주어 보거나 선생님께 여쭤보세요.",
  },
};
