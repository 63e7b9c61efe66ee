import type { readerEn } from "#phrases/reader-en.ts";
import type { Wording } from "#phrases/wording.ts";

/** What the pane with the editorial says in Korean; it travels to the browser as a script. */
export const readerKo: Wording<typeof readerEn> = {
  title: "사설",
  open: "사설 펼치기",
  openAt: (place) => `사설의 ${place} 펼치기`,
  close: "사설 접기",
  titleNumber: "제목",
  numberOf: (n) => (n === 0 ? "제목" : `${n}문단`),
  fromServer: "문단 번호는 문제에 나오는 번호와 같아요.",
  differs: "문제를 만들 때 쓴 글과 달라요.",
  notHere:
    "글은 여기에 저장되어 있지 않아요. 가지고 있는 글을 옆에 두고 문단마다 번호를 매기세요. 아래 낱말을 보면 몇 문단인지 찾기 쉬워요.",
  paste: {
    summary: "내가 가진 글 붙여 넣기",
    label: "사설 본문",
    hint: "제목을 먼저 쓰고, 한 줄에 한 문단씩 넣으세요. 글은 이 기기에만 남고 다른 곳으로 보내지 않아요.",
    use: "문단 번호 매기기",
    empty: "먼저 글을 붙여 넣으세요.",
    tooLong: "사설치고는 너무 길어요. 본문만 붙여 넣으세요.",
    notKept: "이 브라우저는 아무것도 저장하지 않아서, 이 화면을 떠나면 글이 사라져요.",
    remove: "이 기기에서 내 글 지우기",
    removed: "이 기기에서 글을 지웠어요.",
    allMatch: (count) => `내 글: ${count}줄 모두 문제에 쓴 글과 같아요.`,
    someDiffer: (matching, count) =>
      `내 글: ${count}줄 중 ${matching}줄이 문제에 쓴 글과 같아요. 다른 줄에는 표시를 했어요.`,
    stays: "이 기기에만 있어요.",
  },
};
