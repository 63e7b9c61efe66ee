import { count } from "#phrases/sentence-en.ts";

/** What is said about reaching the quiz over a network, in English. */
export const networkEn = {
  tooMany: (seconds: number) =>
    `That was tried too often. Wait ${count(seconds, "second", "seconds")}, then try again.`,

  /** The page a phone opens to see whether it gets here. */
  check: {
    title: "Connection check",
    reached: "This phone reaches the class computer.",
    next: "Nothing is kept of this check. Go to the start page and enter the code on the board.",
    start: "Go to the start page",
    open: "The line is not encrypted: anyone on this network could read along.",
    encrypted: "The line is encrypted.",
    itself: "This is the class computer itself.",
    tryPhone: (address: string) => `To check the network, open ${address} on a phone.`,
    noNetwork:
      "It is on no network that phones could share, or it was started for this computer alone. Join the network, start it with --class, and open this page again.",
  },

  /** What a teacher can do when phones do not get here. */
  help: {
    title: "Phones do not get here?",
    first: (address: string) =>
      `Before class, open ${address} on one phone, on the network your students use. It says at once whether it gets here.`,
    signs: [
      {
        sign: "The phone loads for a long time, then gives up.",
        cause:
          "A firewall on this computer keeps it out. Allow incoming connections for Node.js on this network, or call the network private in the system's settings.",
      },
      {
        sign: "It gives up at once, or other computers are not reached either.",
        cause:
          "The network keeps devices apart (client isolation), as many school and guest networks do. Ask for one that does not, or open a hotspot on this computer or on a phone and have everybody join it.",
      },
      {
        sign: "It opens some other page, or asks for https.",
        cause:
          "Type the address with http:// in front and the number after the colon, and switch mobile data off.",
      },
    ],
    paper: "Give the same questions on paper",
    paperHint: "The same form, so that it can be marked with the same key.",
    open: "Anyone on this network could read along: answers, made-up names, and a teacher's password typed on another device.",
  },
} as const;
