/** What is said when a page broke down, to a reader whose language is no longer known. */
export const broken = {
  en: {
    title: "Something went wrong here",
    advice: "It is not your doing. Load the page again; what you answered is kept.",
  },
  ko: {
    title: "문제가 생겼어요",
    advice: "여러분의 잘못이 아니에요. 화면을 새로 고치세요. 답한 것은 그대로 남아 있어요.",
  },
} as const;
