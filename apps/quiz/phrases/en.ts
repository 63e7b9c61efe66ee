import { accountsEn } from "#phrases/accounts-en.ts";
import { boardEn } from "#phrases/board-en.ts";
import { classEn } from "#phrases/class-en.ts";
import { handoutsEn } from "#phrases/handouts-en.ts";
import { joinEn } from "#phrases/join-en.ts";
import { networkEn } from "#phrases/network-en.ts";
import { pagesEn } from "#phrases/pages-en.ts";
import { readerEn } from "#phrases/reader-en.ts";
import { resultsEn } from "#phrases/results-en.ts";
import { sessionsEn } from "#phrases/sessions-en.ts";
import { slipsEn } from "#phrases/slips-en.ts";
import type { DoorStatus } from "#server/door.ts";

/** Every sentence the quiz says in English, on the screen and in the terminal. */
export const phrases = {
  name: "Linchpin",
  accounts: accountsEn,
  pages: pagesEn,
  join: joinEn,
  class: classEn,
  network: networkEn,
  reader: readerEn,
  slips: slipsEn,
  sessions: sessionsEn,
  results: resultsEn,
  handouts: handoutsEn,
  board: boardEn,
  notFound: {
    title: "There is no such page",
    back: "Go to the start page",
  },
  door: {
    400: "This request is not one a browser sends.",
    403: "This form was sent from another site, so it was not taken.",
    411: "A request must say how long it is.",
    413: "This is more than the quiz takes at once.",
    500: "Something went wrong here.",
    503: "The quiz is just starting or stopping. Try again in a moment.",
  } satisfies Record<Exclude<DoorStatus, 421> | 500 | 503, string>,
  refusal: {
    invalidInput:
      "The form did not come as it was laid out. Go back, load the page again and retry.",
    storeAway: "The quiz cannot reach its database just now. Try again in a moment.",
    tooLarge: "That is more than this form takes.",
    wrongType: "Only forms of this site can be sent here.",
  },
  publish: {
    faulty: (slug: string, problem: string) =>
      `The dossier ${slug} is left out, as it has a problem: ${problem}`,
    nothingToAsk: (slug: string) =>
      `The dossier ${slug} is left out: too little is coded to ask a question about.`,
  },
  start: {
    usage: "Usage: pnpm start [--class] [--port N] [--data DIR] [--text FILE]",
    options: [
      "Opens the quizzes on this computer, to be taken in a browser, until Ctrl-C.",
      "",
      "  --class      Let other devices on this network in, and print the address they open.",
      "  --port N     Ask for this port first (3000); a taken one gives way to the next free one.",
      "  --data DIR   Keep answers in this folder (./data beside the project).",
      "  --text FILE  Show this copy of the editorial in the reader. It is not kept.",
      "  --help       Say this.",
    ],
    building: "Preparing the pages. The first time takes about a minute.",
    buildFailed: "The pages could not be built, so Linchpin did not start.",
    noPnpm:
      "The pages are built by pnpm, which is not at hand: start Linchpin by npx --yes pnpm@12.21.0 start.",
    notBuilt: "The pages are not built yet; run pnpm start.",
    ready: (url: string) => `Linchpin is ready: ${url}`,
    howToStop: "Press Ctrl-C to stop.",
    portTaken: (asked: number, used: number) => `Port ${asked} is taken, so Linchpin uses ${used}.`,
    noFreePort: (first: number) =>
      `No port from ${first} on is free: name another one with --port.`,
    inUse: (folder: string) =>
      `Linchpin already runs on the data folder ${folder}: stop that one first, or choose another folder with --data.`,
    noFolder: (folder: string, reason: string) =>
      `The data folder ${folder} cannot be used: ${reason}.`,
    folderTrouble: {
      EACCES: "this account may not write there",
      EEXIST: "there is a file of that name",
      ENOENT: "no folder can be made there",
      ENOSPC: "the disk is full",
      ENOTDIR: "a part of that path is a file, not a folder",
      EPERM: "this account may not write there",
      EROFS: "that disk can only be read",
      ERR_SQLITE_ERROR: "no file can be made in it",
    },
    cannotRead: (path: string, reason: string) => `Cannot read ${path}: ${reason}.`,
    fileTrouble: {
      EACCES: "this account may not use it",
      EISDIR: "it is a folder",
      ENOENT: "there is no such file or folder",
      ENOTDIR: "a part of that path is a file, not a folder",
      EPERM: "this account may not use it, or another program has it open",
      ERR_ENCODING_INVALID_ENCODED_DATA: "it is not text in UTF-8",
    },
    otherTrouble: (code: string) => `the system refused (${code})`,
    stopped: "Linchpin has stopped. Every answer is kept.",
    brokeDown: "Linchpin had to stop. Every answer is kept; run pnpm start again.",
  },
} as const;
