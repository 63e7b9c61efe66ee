/** What the terminal says about teachers; it is English in every language. */
export const accountsTerminalEn = {
  setUp: (link: string) =>
    `No teacher is set up yet. Open this link within ten minutes, it works once: ${link}`,
  usage: "Usage: linchpin teacher <recover [name] | list> [--data DIR]",
  options: [
    "Lets a teacher in again, whether or not Linchpin runs on the data folder.",
    "",
    "  recover [name]  Print a link, good for ten minutes and once, at which that teacher sets a",
    "                  new password or passkey. The name may be left out where there is one only.",
    "  list            Print who may open sessions here.",
    "",
    "  --data DIR      The folder with the answers (./data beside the project).",
    "  --help          Say this.",
  ],
  noSuchVerb: (verb: string) => `There is no command "teacher ${verb}".`,
  noSuchFolder: (folder: string) =>
    `No Linchpin has kept anything in ${folder}: name its folder with --data.`,
  noAnswer: (folder: string) =>
    `Linchpin runs on ${folder} but did not answer within ten seconds. Stop it, then try again.`,
  nobody: "No teacher is set up here. Start Linchpin: it prints a link that does it.",
  whichOne: (names: readonly string[]) => `Say which teacher: ${names.join(", ")}.`,
  noSuchTeacher: (name: string, names: readonly string[]) =>
    `There is no teacher of the name "${name}". There are: ${names.join(", ")}.`,
  teacher: ({ name, isAdmin }: { readonly name: string; readonly isAdmin: boolean }) =>
    isAdmin ? `${name} (admin)` : name,
  recovered: (name: string, link: string) => [
    `Open this link within ten minutes, it works once and lets in ${name}:`,
    link,
  ],
  startFirst: "Linchpin does not run now: start it first, and mind the port if it is another one.",
} as const;

/** What lets in a teacher who has lost the way, typed on the computer that runs Linchpin. */
export const RECOVER_COMMAND = "npx --yes pnpm@12.21.0 linchpin teacher recover";
