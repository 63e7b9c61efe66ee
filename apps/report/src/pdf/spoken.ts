import { createContext, useContext } from "react";

/** What only a reader is told, in the language of the handout. */
type Spoken = {
  /** In place of a line or a box to write in. */
  readonly blank: string;
};

const Current = createContext<Spoken>({ blank: "" });

/** Says it to all that is drawn in it. */
export const SpokenProvider = Current.Provider;

export function useSpoken(): Spoken {
  return useContext(Current);
}
