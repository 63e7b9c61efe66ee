import { withParticle } from "@linchpin/model";
import type { accountsEn } from "#phrases/accounts-en.ts";
import type { Wording } from "#phrases/wording.ts";

/** What teachers are told about coming in and who else may, in Korean. */
export const accountsKo: Wording<typeof accountsEn> = {
  nav: {
    label: "내 계정과 선생님들",
    account: "내 계정",
    people: "선생님들",
    signOut: "로그아웃",
  },

  name: { label: "이름", hint: "이 서버의 동료 선생님에게만 보이고 학생에게는 보이지 않아요." },

  password: {
    label: "비밀번호",
    newLabel: "새 비밀번호",
    currentLabel: "지금 비밀번호",
    hint: "15자 이상이면 돼요. 서로 상관없는 낱말 네다섯 개를 이어 쓰면 기억하기 쉬워요.",
    show: "보기",
    hide: "가리기",
  },

  passkey: {
    what: "패스키를 쓰면 이 기기의 잠금을 풀듯이 지문, 얼굴, PIN으로 로그인해요. 외울 것이 없어요.",
    make: "패스키 만들기",
    use: "패스키로 로그인",
    orPassword: "비밀번호 쓰기",
    needsScripts:
      "패스키에는 스크립트가 필요한데 이 브라우저에서는 꺼져 있어요. 비밀번호를 쓰세요.",
    elsewhere:
      "브라우저는 https 주소에서, 또는 Linchpin이 켜진 컴퓨터에서만 패스키를 만들어요. 여기서는 비밀번호를 쓰세요. 같은 네트워크에 있는 사람이 엿볼 수 있으니 다른 곳에서 쓰지 않는 것으로 정하세요.",
  },

  browser: {
    waiting: "브라우저의 안내를 따라 주세요…",
    cancelled: "끝까지 진행되지 않았어요. 다시 해 보거나 비밀번호를 쓰세요.",
    known: "이 기기에 이미 패스키가 있어요. 그 패스키로 로그인하세요.",
    unable: "이 브라우저에서는 패스키를 만들 수 없어요. 비밀번호를 쓰세요.",
    unreachable: "Linchpin에 연결되지 않아요. 아직 켜져 있는지 확인하고 다시 해 보세요.",
  },

  signIn: {
    title: "로그인",
    withPassword: "로그인",
    lost: "로그인할 수 없나요?",
    recover: "Linchpin이 켜진 컴퓨터에서 이 명령을 쓰면 한 번 들어올 수 있는 링크가 나와요.",
    lastsHours: (hours) => `이 브라우저에서만 ${hours}시간 동안 로그인 상태가 이어져요.`,
    signedOut: "로그아웃했어요.",
    notSetUp:
      "아직 아무도 등록하지 않았어요. Linchpin을 시작한 터미널에 등록 링크가 나와 있어요. 10분이 지났으면 Linchpin을 다시 시작해 새 링크를 받으세요.",
  },

  link: {
    "set-up": {
      title: "Linchpin 시작하기",
      lead: "첫 번째 선생님이에요. 다른 선생님을 초대하거나 내보낼 수 있어요. 학생은 계정이 필요 없어요.",
    },
    invite: {
      title: "선생님으로 들어오기",
      lead: "이 서버에서 퀴즈를 열도록 초대받았어요. 우리 반의 답은 나만 볼 수 있어요.",
    },
    recover: {
      title: "다시 들어오기",
      lead: (name) =>
        `${name} 선생님의 링크예요. 다른 곳의 로그인은 모두 끝나요. 수업과 결과는 그대로 남아요.`,
    },
    setPassword: "비밀번호 정하기",
    goOn: "계속하기",
  },

  deadLink: {
    title: "이 링크는 이제 열리지 않아요",
    "set-up": "10분 동안 한 번만 쓸 수 있어요. Linchpin을 다시 시작해 새 링크를 받으세요.",
    invite: "초대 링크는 사흘 동안 한 번만 쓸 수 있어요. 새로 보내 달라고 하세요.",
    recover:
      "10분 동안 한 번만 쓸 수 있어요. linchpin teacher recover를 다시 실행해 새 링크를 받으세요.",
    unknown:
      "이미 썼거나 취소된 링크, 또는 일부만 복사한 링크일 수 있어요. 링크를 준 사람에게 물어보세요. 처음 등록하던 중이면 Linchpin을 다시 시작하세요.",
    used: "이미 쓴 링크예요. 직접 썼다면 로그인하세요.",
    signIn: "로그인",
  },

  account: {
    title: "내 계정",
    passkeys: "패스키",
    noPasskey: "아직 없어요.",
    added: (date) => `${date}에 추가`,
    remove: "지우기",
    removeThis: (date) => `${date}에 추가한 패스키 지우기`,
    add: "패스키 추가하기",
    password: "비밀번호",
    hasPassword: "정해져 있어요. 바꾸면 여기 말고 다른 곳에서는 모두 로그아웃돼요.",
    noPassword: "아직 없어요. 정해 두면 패스키를 쓸 수 없는 곳에서도 로그인할 수 있어요.",
    change: "비밀번호 바꾸기",
    set: "비밀번호 정하기",
    done: {
      password: "비밀번호를 정했어요. 다른 브라우저에서는 로그아웃됐어요.",
      passkey: "패스키를 추가했어요.",
      removed: "여기서 패스키를 지웠어요. 기기에서도 지워 주세요.",
    },
  },

  people: {
    title: "선생님들",
    lead: "이 서버에서 수업을 열 수 있는 사람들이에요. 다른 사람의 수업은 아무도 볼 수 없어요. 나도 볼 수 없어요.",
    you: "나",
    admin: "관리자",
    since: (date) => `${date}부터`,
    remove: "내보내기…",
    removeThis: (name) => `${name} 내보내기…`,
    removed: "수업과 결과를 모두 지우고 내보냈어요.",
    invitations: "선생님 초대하기",
    inviteHint: "사흘 동안 한 번만 쓸 수 있는 링크를 만들어요. 한 사람에게만 보내세요.",
    invite: "초대 링크 만들기",
    made: "지금 이 링크를 복사하세요. 다른 곳에는 나오지 않아요.",
    linkLabel: "초대 링크",
    copy: "복사",
    copied: "복사했어요",
    localOnly:
      "지금은 다른 컴퓨터에서 Linchpin에 들어올 수 없어서 이 링크는 이 컴퓨터에서만 열려요. Linchpin을 --class로 시작한 다음 다시 초대하세요.",
    waiting: (n) => `아직 쓰지 않은 초대가 ${n}개 있어요.`,
    withdraw: "쓰지 않은 초대 취소하기",
  },

  removing: {
    title: (name) => `${withParticle(name, "을/를")} 내보낼까요?`,
    holds: (sessions, attempts) =>
      sessions === 0
        ? "연 수업이 없어요."
        : `수업 ${sessions}개와 학생들이 한 것 ${attempts}건이 답과 점수까지 모두 지워져요.`,
    now: "바로 로그아웃되고, 되돌릴 수 없어요.",
    yes: "내보내기",
    no: "그대로 두기",
  },

  problems: {
    "sign-in-failed": "들어갈 수 없어요. 이름과 비밀번호 또는 패스키를 확인하세요.",
    "current-password": "지금 쓰는 비밀번호가 아니에요.",
    "name-unfit": "이름을 1자에서 60자 사이로 쓰세요.",
    "name-taken": "같은 이름이 이미 있어요. 다른 이름을 쓰세요.",
    "password-unfit": "15자 이상 200자 이하로 쓰세요.",
    "passkey-failed": "패스키를 확인하지 못했어요. 다시 해 보거나 비밀번호를 쓰세요.",
    "link-unknown": "이 링크는 이제 열리지 않아요.",
    "not-signed-in": "계속하려면 로그인하세요.",
    "not-allowed": "관리자만 할 수 있어요.",
    "teacher-not-found": "그런 선생님은 이제 없어요.",
    "last-admin": "마지막 관리자는 내보낼 수 없어요.",
    "last-way-in": "마지막 로그인 방법이에요. 먼저 비밀번호를 정하거나 다른 패스키를 추가하세요.",
    title: "아직 안 됐어요",
  },
};
