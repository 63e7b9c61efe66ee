/**
 * What a teacher's page says that changes while it is looked at, in English.
 *
 * It travels to the browser as a script: small, and without anything but words.
 */
export const boardEn = {
  joined: (n: number) => `${n} joined`,
  states: (working: number, isIn: number) => `${working} working, ${isIn} handed in`,
  names: "Names on the board",
  filled: "A filled circle: handed in.",
  /** After a name, to who hears it. */
  isIn: ": handed in",
  working: ": working",
  seat: (n: number) => `Number ${n}`,
  questions: "Answers by question",
  question: (n: number) => `Question ${n}`,
  answered: (n: number, of: number) => `${n} of ${of}`,
  nobody: "Nobody has joined yet.",
  phases: {
    open: "",
    closing: "Closed. The last answers are arriving.",
    closed: "Closed.",
  },
  stale: "No news from Linchpin for a while. Check that it still runs.",
  roster: {
    label: "Names, one a line",
    hint: "They stay in this browser, on this device: they are never sent.",
    keep: "Keep the names here",
    kept: (n: number) => `${n} names are kept in this browser.`,
    tooMany: "At most 200 names.",
    notKept: "This browser keeps nothing, so the names are gone when you leave this page.",
    forget: "Forget the names",
    forgotten: "The names are gone from this browser.",
  },
  markBook: "Mark book with names",
} as const;
