import type { Board } from "#server/sessions/board.ts";

/** What is known of a class; stale when the server has not answered for a while. */
type BoardNews = { readonly board: Board; readonly isStale: boolean };

export type BoardPoll = {
  readonly subscribe: (onNews: () => void) => () => void;
  readonly read: () => BoardNews;
};

/** In milliseconds: so often, and a little later each by chance, so that many boards do not ask at once. */
const EVERY = 3_000;
const JITTER = 600;

/** Unanswered so often in a row, what is shown may be wrong. */
const PATIENCE = 4;

/**
 * Asks for the board again and again while somebody looks at it: not from a hidden tab, and not once the class is
 * over. When the phase changes the page is loaded anew, as most of it then says something else.
 */
export function pollBoard(address: string, first: Board): BoardPoll {
  let news: BoardNews = { board: first, isStale: false };
  let failures = 0;
  let timer = 0;

  const ask = async (onNews: () => void) => {
    if (!document.hidden) take(await fetchBoard(address));
    onNews();
    wait(onNews);
  };
  const take = (board: Board | undefined) => {
    failures = board ? 0 : failures + 1;
    news = { board: board ?? news.board, isStale: failures >= PATIENCE };
    if (news.board.phase !== first.phase) location.reload();
  };
  const wait = (onNews: () => void) => {
    window.clearTimeout(timer);
    if (first.phase === "closed") return;
    timer = window.setTimeout(() => void ask(onNews), EVERY + Math.random() * JITTER);
  };
  return {
    read: () => news,
    subscribe: (onNews) => {
      const wake = () => {
        if (!document.hidden) wait(onNews);
      };
      document.addEventListener("visibilitychange", wake);
      wait(onNews);
      return () => {
        window.clearTimeout(timer);
        document.removeEventListener("visibilitychange", wake);
      };
    },
  };
}

async function fetchBoard(address: string): Promise<Board | undefined> {
  try {
    const response = await fetch(address, { headers: { accept: "application/json" } });
    // Our own route's answer, typed there.
    return response.ok ? ((await response.json()) as Board) : undefined;
  } catch {
    return undefined;
  }
}
