/** What the page with the argument map says, in the words of the screen glossary. */
export const mapEn = {
  see: "See the whole argument",
  title: "The argument as a map",
  lead: "At the top stands what the editorial wants you to accept. What lies below is offered for it, or speaks against it.",
  legend: [
    "Thick frame: the editorial argues so.",
    "Thin frame: an objection it mentions, or what is offered for a claim.",
    "Dashed frame: taken for granted, not said.",
    "What one bracket joins works together; what has a line of its own counts by itself.",
  ],
  outline: "The same argument in words",
  outlineHint: "What is set further in bears on what stands above it.",
  bearing: ({
    word,
    target,
    doubtful,
  }: {
    readonly word: string;
    readonly target: string;
    readonly doubtful: boolean;
  }) => `${word} “${target}”${doubtful ? " (others may read this differently)" : ""}`,
  back: "Back to your result",
  notYet: {
    title: "The map opens when every question is answered",
    advice: "It shows the whole argument, and so the answers to some of the questions.",
    back: "Go to the start page",
  },
} as const;
