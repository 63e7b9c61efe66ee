import type { VerbName } from "../verbs.ts";

/** Every sentence the program itself says in English; what a command says stands with the command. */
export const phrases = {
  usage: "Usage: linchpin <command> [options]",
  commands: "Commands:",
  help: "linchpin <command> --help says more about one of them.",
  noSuchCommand: (name: string, closest: string | undefined) =>
    closest === undefined
      ? `There is no command "${name}".`
      : `There is no command "${name}"; did you mean "${closest}"?`,
  summaries: {
    start: "Opens the quizzes on this computer, to be taken in a browser.",
    handout: "Writes handouts as PDF files, from one dossier or from many.",
    dossier: "Starts, checks and compares dossiers, and shows what can be asked from them.",
    teacher: "Lets a teacher in again who has lost the way, and lists who there is.",
  } satisfies Record<VerbName, string>,
  cannotRead: (path: string, reason: string) => `Cannot read ${path}: ${reason}.`,
  cannotWrite: (path: string, reason: string) => `Cannot write ${path}: ${reason}.`,
  notText: "it is not text in UTF-8",
  fileTrouble: {
    EACCES: "this account may not use it",
    EBUSY: "another program is using it",
    EEXIST: "a file of that name is in the way",
    EISDIR: "it is a folder",
    ENOENT: "there is no such file or folder",
    ENOSPC: "the disk is full",
    ENOTDIR: "a part of that path is a file, not a folder",
    EPERM: "this account may not use it, or another program has it open",
    EROFS: "that disk can only be read",
  },
  otherTrouble: (code: string) => `the system refused (${code})`,
} as const;
