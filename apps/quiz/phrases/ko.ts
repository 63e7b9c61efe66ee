import { accountsKo } from "#phrases/accounts-ko.ts";
import { boardKo } from "#phrases/board-ko.ts";
import type { Phrases } from "#phrases/catalogue.ts";
import { classKo } from "#phrases/class-ko.ts";
import { phrases as en } from "#phrases/en.ts";
import { handoutsKo } from "#phrases/handouts-ko.ts";
import { joinKo } from "#phrases/join-ko.ts";
import { networkKo } from "#phrases/network-ko.ts";
import { pagesKo } from "#phrases/pages-ko.ts";
import { readerKo } from "#phrases/reader-ko.ts";
import { resultsKo } from "#phrases/results-ko.ts";
import { sessionsKo } from "#phrases/sessions-ko.ts";
import { slipsKo } from "#phrases/slips-ko.ts";

/** Every sentence the quiz says on a screen in Korean: plain 해요체, as one speaks to a class. */
export const phrases: Phrases = {
  name: en.name,
  accounts: accountsKo,
  pages: pagesKo,
  join: joinKo,
  class: classKo,
  network: networkKo,
  reader: readerKo,
  slips: slipsKo,
  sessions: sessionsKo,
  results: resultsKo,
  handouts: handoutsKo,
  board: boardKo,
  notFound: {
    title: "그런 화면이 없어요",
    back: "첫 화면으로 가기",
  },
  refusal: {
    invalidInput: "보낸 내용이 양식과 맞지 않아요. 뒤로 가서 화면을 새로 고친 뒤 다시 해 보세요.",
    storeAway: "지금은 데이터베이스에 연결할 수 없어요. 잠시 뒤에 다시 해 보세요.",
    tooLarge: "이 양식에 담기에는 너무 길어요.",
    wrongType: "여기에는 이 사이트의 양식만 보낼 수 있어요.",
  },
};
