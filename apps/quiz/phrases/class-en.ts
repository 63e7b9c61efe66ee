/**
 * What a student in a class is told while answering, in English.
 *
 * It travels to the browser as a script: small, and without anything but words.
 */
export const classEn = {
  question: (n: number, of: number) => `Question ${n} of ${of}`,
  all: "All questions",
  step: {
    answered: (n: number) => `Question ${n}: answered`,
    device: (n: number) => `Question ${n}: saved on this device`,
    now: (n: number) => `Question ${n}: this one`,
    open: (n: number) => `Question ${n}: not answered`,
  },
  save: {
    open: "Not answered yet",
    partial: "Not whole yet, so not saved",
    earlier: "Not whole yet. Your earlier answer stands.",
    choosing: "",
    keeping: "Keeping your answer\u2026",
    device: "Saved on this device. Not sent yet.",
    saved: "Saved",
    lost: "Not saved. Keep this tab open.",
    late: "The session closed while you were offline. Your answer is kept and marked late.",
  },
  check: "Check my answer",
  back: "Back",
  skip: "Skip for now",
  next: "Next question",
  toAll: "To all questions",
  hint: "Show me where to look",
  words: "Words you may need",
  problem: "There is a problem",
  laterReasons: "You can go on. The reasons are shown when this device is online again.",
  stands: (n: number) =>
    `Question ${n}: a later answer of yours, from another tab or device, stands. It is shown there now.`,
  otherTab: {
    title: "This quiz is open in another tab",
    advice: "Go on there, or use this tab instead.",
    use: "Use this tab instead",
  },
  certainty: {
    legend: "How sure are you?",
    note: "It changes nothing in your result.",
    "not-very": "Not very sure",
    fairly: "Fairly sure",
    very: "Very sure",
  },
  you: (name: string) => `You are ${name}.`,
  seat: (number: number) => `You are number ${number} on the list.`,
  returnCode: "To go on at another device, write this code down:",
  newReturnCode: "Show a code for another device",
  answered: (answered: number, of: number) => `${answered} of ${of} answered`,
  state: {
    given: "Answered",
    device: "Saved on this device",
    open: "Not answered",
    lost: "Not saved",
    late: "Late",
  },
  goOn: (n: number) => `Go on with question ${n}`,
  handIn: {
    button: "Hand in",
    note: "Your answers count without it, too. You may change them until you hand in or your teacher closes the quiz.",
    ask: (open: number) =>
      open === 1 ? "One question is not answered yet." : `${open} questions are not answered yet.`,
    sure: "Hand in all the same",
    not: "Do not hand in yet",
    unsent:
      "Some answers are only on this device. Hand in when it is online again; nothing is lost meanwhile.",
  },
  waiting: {
    title: "You have handed in",
    count: (answered: number, of: number) => `${answered} of ${of} answered.`,
    "at-once": "There is nothing more to do. Your teacher closes the quiz.",
    "after-closing":
      "There is nothing more to do. Your teacher closes the quiz; then this page shows what fits the text.",
    never: "There is nothing more to do. Your teacher closes the quiz.",
    result: "See your result",
    look: "Look whether it is closed",
  },
  closing: {
    title: "Your teacher has closed the quiz",
    shows: "What fits the text is shown here in half a minute.",
    never: "In half a minute all answers are in.",
    look: "Look again",
  },
  closed: {
    title: "The quiz is closed",
    never: "Your teacher has your answers.",
    result: "See your result",
  },
  clear: {
    button: "Finish and clear this device",
    note: "Your answers stay with your teacher. From this device your name, what it kept for you, and any copy of a text you pasted are removed.",
    unsent:
      "Some answers are only on this device and would be lost. Wait until it is online again.",
    done: "This device is cleared. Your teacher has your answers.",
  },
} as const;
