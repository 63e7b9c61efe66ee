import type { TagProps } from "@linchpin/tagged-pdf";
import { createContext, useContext } from "react";

const Body = createContext<TagProps>({});

/** Gives what is drawn in it the body of one item of a list: several parts of a page are all in it. */
export const ItemBodyProvider = Body.Provider;

/** The body of the item a piece stands in; nothing where it stands in no list. */
export function useItemBody(): TagProps {
  return useContext(Body);
}
