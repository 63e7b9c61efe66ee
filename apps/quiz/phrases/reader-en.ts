/** What the pane with the editorial says; the only sentences that travel to the browser as a script. */
export const readerEn = {
  title: "The editorial",
  open: "Open the editorial",
  openAt: (place: string) => `Open the editorial at ${place}`,
  close: "Close the editorial",
  titleNumber: "Title",
  /** How a number stands before its paragraph. */
  numberOf: (n: number) => (n === 0 ? "Title" : `Paragraph ${n}`),
  fromServer: "Numbered as the questions count them.",
  differs: "Differs from the text the questions were made from.",
  notHere:
    "The text is not stored here. Lay your own copy beside you and number its paragraphs: these words help to find them.",
  paste: {
    summary: "Paste your own copy here",
    label: "Text of the editorial",
    hint: "Title first, one paragraph a line. It stays on this device and is never sent.",
    use: "Number my copy",
    empty: "Paste the text first.",
    tooLong: "That is longer than an editorial. Paste the text alone.",
    notKept: "This browser keeps nothing, so the copy is gone when you leave this page.",
    remove: "Remove my copy from this device",
    removed: "Your copy is removed from this device.",
    allMatch: (count: number) => `Your copy: all ${count} lines are the ones the questions mean.`,
    someDiffer: (matching: number, count: number) =>
      `Your copy: ${matching} of ${count} lines are the ones the questions mean. The others are marked.`,
    stays: "Only on this device.",
  },
} as const;
