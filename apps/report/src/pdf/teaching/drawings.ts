import { Banner } from "./banner.tsx";
import { Brief } from "./brief.tsx";
import { KeyEntry } from "./key-entry.tsx";
import { Marking } from "./marking.tsx";
import { NumberedText } from "./numbered-text.tsx";
import { Plan } from "./plan.tsx";
import { Tally } from "./tally.tsx";
import { Tickets } from "./tickets.tsx";

/** How the pieces of the answer key, the lesson plan, the exit tickets and the reading copy are drawn. */
export const TEACHING_DRAWINGS = {
  marking: Marking,
  "key-entry": KeyEntry,
  banner: Banner,
  brief: Brief,
  tally: Tally,
  plan: Plan,
  tickets: Tickets,
  "numbered-text": NumberedText,
} as const;
