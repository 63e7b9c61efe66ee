import { phrases } from "#phrases/here.ts";
import type { OwnSession } from "#server/sessions/own-session.ts";
import { formatMoment } from "./moment.ts";

type SessionFactsProps = { readonly session: OwnSession; readonly letter: string };

/** When a session was opened and closes, and what it gives, in one line. */
export function SessionFacts({ session, letter }: SessionFactsProps) {
  const { board: say, start } = phrases().sessions;
  const { openedAt, closesAt, endedAt, minutes } = session;
  const end = closesAt ? say.closes(formatMoment(closesAt)) : say.closesByHand;
  const facts = [
    say.letter(letter),
    ...(minutes === null ? [] : [say.minutes(minutes)]),
    say.opened(formatMoment(openedAt)),
    endedAt ? start.closed(formatMoment(endedAt)) : end,
  ];
  return <p className="meta figures">{facts.join(" · ")}</p>;
}
