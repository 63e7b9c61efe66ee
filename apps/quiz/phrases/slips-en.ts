/** What stands on and around the slips of a roster, in English. */
export const slipsEn = {
  title: "Slips",
  lead: "One slip a student, with a code of their own. Print this page and cut.",
  noRoster:
    "This session uses made-up names, so there are no slips. Choose “My roster” under More choices when you open one.",
  count: "How many slips",
  countHint: "At most 200. Slips that are there keep their codes, so more can be added later.",
  make: "Make the slips",
  none: "No slips yet.",
  print: "Print with your browser: ten to a page. Nothing else of this page is printed.",
  writeOn: "Write the names on by hand; or, where scripts are on, paste your list here first.",
  slip: {
    code: "Your code",
    goTo: "Go to",
    keep: "Keep this slip: it lets you in again.",
    qr: "QR code that opens the quiz",
  },
  back: "Back to the board",
} as const;
