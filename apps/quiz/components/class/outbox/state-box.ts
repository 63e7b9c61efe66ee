/** A value that whoever subscribed is told of when it changes. */
export type StateBox<State> = {
  readonly get: () => State;
  readonly set: (change: Partial<State>) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

/** A box with that value in it. */
export function createBox<State extends object>(first: State): StateBox<State> {
  const listeners = new Set<() => void>();
  let state = first;
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
