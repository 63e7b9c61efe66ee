"use client";

import { useState, useSyncExternalStore } from "react";
import { type BoardPhrases, boardPhrases } from "#phrases/board.ts";
import type { Language } from "#server/language.ts";
import type { Board, StudentOnBoard } from "#server/sessions/board.ts";
import { pollBoard } from "./board-poll.ts";

type BoardLiveProps = {
  /** Where the state is asked for. */
  readonly address: string;
  readonly first: Board;
  readonly language: Language;
};

/** Who is there and how far, kept up to date while somebody looks. */
export function BoardLive({ address, first, language }: BoardLiveProps) {
  const say = boardPhrases(language);
  const [poll] = useState(() => pollBoard(address, first));
  const { board, isStale } = useSyncExternalStore(poll.subscribe, poll.read, poll.read);
  const { students, phase } = board;
  const isIn = students.filter((student) => student.isIn).length;
  return (
    <>
      <p className="phase" role="status">
        {isStale ? say.stale : say.phases[phase]}
      </p>
      <h2 className="opens figures">{say.joined(students.length)}</h2>
      {students.length === 0 ? (
        <p className="meta">{say.nobody}</p>
      ) : (
        <p className="meta figures">{say.states(students.length - isIn, isIn)}</p>
      )}
      {students.length > 0 && (
        <>
          <Names students={students} say={say} />
          <Answers board={board} say={say} />
        </>
      )}
    </>
  );
}

type Saying = { readonly say: BoardPhrases };

/** Folded away at a press, without scripts too: a name is nobody's business but the class's. */
function Names({ students, say }: Saying & { readonly students: readonly StudentOnBoard[] }) {
  return (
    <details className="names" open>
      <summary>{say.names}</summary>
      <p className="hint">{say.filled}</p>
      <ul>
        {students.map(({ name, seat, isIn }) => (
          <li key={name} className={isIn ? "in" : undefined}>
            {seat === null ? name : say.seat(seat)}
            <span className="visually-hidden">{isIn ? say.isIn : say.working}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Answers({ board: { answered, students }, say }: Saying & { readonly board: Board }) {
  return (
    <table className="answers">
      <caption>{say.questions}</caption>
      <tbody>
        {answered.map((count, index) => (
          // Questions have no other name than their number.
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <tr key={index}>
            <th scope="row">{say.question(index + 1)}</th>
            <td>
              <svg
                className="bar"
                viewBox="0 0 100 10"
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <rect width={(100 * count) / Math.max(1, students.length)} height="10" />
              </svg>
            </td>
            <td className="figures">{say.answered(count, students.length)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
