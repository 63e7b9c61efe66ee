type PageLife = {
  /** The line or the reader may be back. */
  readonly back: () => void;
  /** The page is being left, perhaps for good. */
  readonly leave: () => void;
  /** From time to time while the page is looked at. */
  readonly now: () => void;
};

/** In milliseconds: how long from one time to the next; as much again by chance, so that a class does not come at once. */
const EVERY = 12_000;

/** Tells what becomes of the page, until the function it gives is called. */
export function followPage({ back, leave, now }: PageLife): () => void {
  const isSeen = () => document.visibilityState === "visible";
  const see = () => (isSeen() ? back() : leave());
  // A page out of the browser's memory knows nothing of what happened since.
  const show = ({ persisted }: PageTransitionEvent) => {
    if (persisted) location.reload();
  };
  addEventListener("online", back);
  addEventListener("pageshow", show);
  addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", see);
  const stop = repeat(() => isSeen() && now());
  return () => {
    stop();
    removeEventListener("online", back);
    removeEventListener("pageshow", show);
    removeEventListener("pagehide", leave);
    document.removeEventListener("visibilitychange", see);
  };
}

function repeat(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const again = () => {
    timer = setTimeout(
      () => {
        work();
        again();
      },
      EVERY * (1 + Math.random()),
    );
  };
  again();
  return () => clearTimeout(timer);
}
