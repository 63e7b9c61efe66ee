import type { slipsEn } from "#phrases/slips-en.ts";
import type { Wording } from "#phrases/wording.ts";

/** What stands on and around the slips of a roster, in Korean. */
export const slipsKo: Wording<typeof slipsEn> = {
  title: "쪽지",
  lead: "학생마다 한 장씩, 자기 코드가 적혀 있어요. 이 화면을 인쇄해서 자르세요.",
  noRoster:
    "이 수업은 지어 준 이름을 쓰므로 쪽지가 없어요. 수업을 열 때 ‘자세히 고르기’에서 ‘내 명단’을 고르세요.",
  count: "쪽지 수",
  countHint:
    "200장까지 만들 수 있어요. 이미 만든 쪽지의 코드는 그대로라서 나중에 더 만들 수 있어요.",
  make: "쪽지 만들기",
  none: "아직 쪽지가 없어요.",
  print: "브라우저에서 인쇄하면 한 쪽에 열 장씩 나와요. 이 화면의 다른 내용은 인쇄되지 않아요.",
  writeOn: "이름은 손으로 써도 되고, 스크립트가 켜져 있으면 먼저 여기에 명단을 붙여 넣어도 돼요.",
  slip: {
    code: "내 코드",
    goTo: "이 주소로 가기",
    keep: "쪽지를 버리지 마세요. 다시 들어올 때 필요해요.",
    qr: "퀴즈를 여는 QR 코드",
  },
  back: "수업 화면으로 돌아가기",
};
