/** What is said on the way into a class, in English. */
export const joinEn = {
  box: {
    title: "Join your class",
    label: "Join code",
    hint: "7 letters and digits, on the board. Capitals do not matter.",
    button: "Join",
    note: "No account. You get a made-up name for this lesson.",
    goOn: "Go on from another device",
  },
  orAlone: "Or read on your own",
  teacher: {
    title: "I am a teacher",
    note: "Open a quiz to a class, watch answers arrive, print handouts.",
    enter: "Sign in to teach",
  },
  unknownCode: "That code opens nothing now. Check it against the board, or ask your teacher.",
  name: {
    title: "Join the quiz",
    questions: (questions: number) => `${questions} questions on`,
    label: "Your name in this quiz",
    note: "It is made up. Your teacher sees it beside your answers; nobody asks for your own.",
    another: "Another name",
    start: "Start",
    seat: (number: number) => `Number ${number} on the list`,
    seatNote: "Only your teacher knows whose number this is.",
  },
  slip: {
    title: "Type the code on your slip",
    advice:
      "In this class everybody has a slip of paper with a code of their own. The code on the board is not enough.",
    back: "Type another code",
  },
  already: {
    title: (name: string) => `You are in this quiz as ${name}`,
    goOn: "Go on",
    somebodyElse: "Join as somebody else",
    note: "Whoever joins anew begins at question 1. The answers given so far are kept.",
  },
  again: {
    title: "Go on at this device",
    label: "Return code",
    hint: "7 letters and digits. You saw it when you joined; at the other device, under All questions, you can have a new one.",
    button: "Go on",
    unknownCode: "That code opens nothing now. Check it at the other device, or ask your teacher.",
  },
} as const;
