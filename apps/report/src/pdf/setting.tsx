import { createContext, useContext } from "react";
import { type Faces, facesFor, facesIn } from "./faces.ts";
import { mm } from "./theme.ts";

export const PAPERS = ["a4", "letter"] as const;
export type Paper = (typeof PAPERS)[number];

/** Ordinary print, or 18 points for who needs it large. */
export const PRINTS = ["standard", "large"] as const;
export type Print = (typeof PRINTS)[number];

/** What a handout is set for: nothing a block draws may depend on anything else of the page. */
export type Setting = {
  readonly paper: Paper;
  readonly print: Print;
  readonly page: PageBox;
  readonly faces: Faces;
  /** How much wider than in ordinary print a column of fixed width must be. */
  readonly scale: number;
  /** Points between two lines to write on: 9 mm at least. */
  readonly writingLine: number;
};

/**
 * A page and its margins in points. The inner margin leaves room for holes: it is at the left of odd
 * pages and at the right of even ones, for printing on both sides.
 */
type PageBox = {
  readonly width: number;
  readonly height: number;
  readonly inner: number;
  readonly outer: number;
  readonly top: number;
  readonly bottom: number;
  /** From the edge to the running head and foot. */
  readonly head: number;
  readonly foot: number;
  /** Between the margins. */
  readonly text: { readonly width: number; readonly height: number };
};

const SIDE = { inner: mm(22), head: mm(11), foot: mm(9) } as const;
/** A head or foot of two lines clears the text in either print. */
const ENDS = {
  standard: { top: mm(24), bottom: mm(18) },
  large: { top: mm(27), bottom: mm(23) },
} as const;
/** The same lines fit on either paper: only how many of them differs. */
const TEXT_WIDTH = mm(172);
const SIZES = { a4: [mm(210), mm(297)], letter: [mm(215.9), mm(279.4)] } as const;

function pageBox(paper: Paper, print: Print): PageBox {
  const [width, height] = SIZES[paper];
  const { top, bottom } = ENDS[print];
  return {
    ...SIDE,
    top,
    bottom,
    width,
    height,
    outer: width - SIDE.inner - TEXT_WIDTH,
    text: { width: TEXT_WIDTH, height: height - top - bottom },
  };
}

/** The setting for a paper and a print. */
export function settingFor({
  paper = "a4",
  print = "standard",
}: {
  readonly paper?: Paper;
  readonly print?: Print;
} = {}): Setting {
  const isLarge = print === "large";
  return {
    paper,
    print,
    page: pageBox(paper, print),
    faces: facesFor(print),
    scale: isLarge ? 1.5 : 1,
    // A hair over 9 mm, because layout rounds.
    writingLine: mm(isLarge ? 13 : 9.02),
  };
}

/** The same setting for a text in some language. */
export function settingIn(language: string, setting: Setting): Setting {
  return { ...setting, faces: facesIn(language, setting.faces) };
}

const Current = createContext(settingFor());

/** Sets all that is drawn in it. */
export const SettingProvider = Current.Provider;

/** What is being set for here. */
export function useSetting(): Setting {
  return useContext(Current);
}
