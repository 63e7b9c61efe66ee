import type { networkEn } from "#phrases/network-en.ts";
import type { Wording } from "#phrases/wording.ts";

/** What is said about reaching the quiz over a network, in Korean. */
export const networkKo: Wording<typeof networkEn> = {
  tooMany: (seconds) => `너무 여러 번 시도했어요. ${seconds}초 뒤에 다시 해 보세요.`,

  check: {
    title: "연결 확인",
    reached: "이 휴대전화에서 수업용 컴퓨터에 연결돼요.",
    next: "이 확인은 아무것도 남기지 않아요. 첫 화면으로 가서 칠판에 있는 코드를 입력하세요.",
    start: "첫 화면으로 가기",
    open: "이 연결은 암호화되지 않아요. 같은 네트워크에 있는 사람이 내용을 볼 수 있어요.",
    encrypted: "이 연결은 암호화돼요.",
    itself: "여기는 수업용 컴퓨터예요.",
    tryPhone: (address) => `네트워크를 확인하려면 휴대전화에서 ${address} 주소를 여세요.`,
    noNetwork:
      "휴대전화와 함께 쓸 네트워크에 연결되어 있지 않거나, 이 컴퓨터에서만 쓰도록 시작했어요. 네트워크에 연결하고 --class를 붙여 다시 시작한 뒤 이 화면을 다시 여세요.",
  },

  help: {
    title: "휴대전화에서 열리지 않나요?",
    first: (address) =>
      `수업 전에 학생들이 쓰는 네트워크에서 휴대전화 한 대로 ${address} 주소를 열어 보세요. 연결되는지 바로 알 수 있어요.`,
    signs: [
      {
        sign: "오래 기다리다가 열리지 않아요.",
        cause:
          "이 컴퓨터의 방화벽이 막고 있어요. 이 네트워크에서 Node.js로 들어오는 연결을 허용하거나, 시스템 설정에서 이 네트워크를 개인 네트워크로 바꾸세요.",
      },
      {
        sign: "바로 실패하거나, 다른 컴퓨터에도 연결되지 않아요.",
        cause:
          "네트워크가 기기끼리 연결하지 못하게 막고 있어요. 학교나 손님용 네트워크에서 흔한 일이에요. 막지 않는 네트워크를 요청하거나, 이 컴퓨터나 휴대전화에서 핫스팟을 켜고 모두 거기에 연결하세요.",
      },
      {
        sign: "다른 화면이 열리거나 https로 바뀌어요.",
        cause:
          "주소 앞에 http://를 붙이고 쌍점 뒤의 숫자까지 입력하세요. 모바일 데이터는 꺼 두세요.",
      },
    ],
    paper: "같은 문제를 종이로 나눠 주기",
    paperHint: "같은 문제지라서 같은 답안지로 채점할 수 있어요.",
    open: "같은 네트워크에 있는 사람이 답, 가명, 다른 기기에서 입력한 선생님의 비밀번호를 볼 수 있어요.",
  },
};
