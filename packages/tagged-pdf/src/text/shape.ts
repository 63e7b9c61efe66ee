import { type FontOf, type Fonts, fontsOf } from "../fonts/load-fonts.ts";
import type { ReadFont, ShapedGlyph } from "../fonts/read-font.ts";

/** A word as it is printed at any size: lengths are thousandths of the size. */
export type Shaped = {
  readonly text: string;
  readonly width: number;
  /** One for each change of font. */
  readonly stretches: readonly Stretch[];
  /** No font has one of its characters. */
  readonly isMissing: boolean;
};

export type Stretch = { readonly font: ReadFont; readonly glyphs: readonly ShapedGlyph[] };

/**
 * The glyphs of a word in a face, with ligatures and kerning, each from the first font that has the
 * character. Shaped once for each font and word, whatever the size.
 */
export function shapeWord(word: string, face: FontOf): Shaped {
  return shapeOnce(word, fontsOf(face));
}

function shapeOnce(word: string, fonts: Fonts): Shaped {
  return shapesOf(fonts).get(word) ?? remember(fonts, word, shape(word, fonts));
}

/** A space with the kerning of the characters around it. */
export function shapeSpace(before: string, after: string, face: FontOf): Shaped {
  const fonts = fontsOf(face);
  const key = `${before} ${after}`;
  const known = shapesOf(fonts).get(key);
  if (known) return known;
  return remember(fonts, key, kernSpace(before, after, fonts));
}

/** A place for what was shaped with some fonts; it goes when they do. */
const shapes = new WeakMap<Fonts, Map<string, Shaped>>();
/** Of each face: more than the words of one document, and some 3 MB. */
const MOST_SHAPES = 3_000;

function shapesOf(fonts: Fonts): Map<string, Shaped> {
  const known = shapes.get(fonts);
  if (known) return known;
  const fresh = new Map<string, Shaped>();
  shapes.set(fonts, fresh);
  return fresh;
}

function remember(fonts: Fonts, key: string, shaped: Shaped): Shaped {
  const all = shapesOf(fonts);
  if (all.size >= MOST_SHAPES) all.clear();
  all.set(key, shaped);
  return shaped;
}

function shape(text: string, fonts: Fonts): Shaped {
  // A no-break space prints as a space does: where a line may end has been decided before.
  const printed = text.normalize("NFC").replaceAll("\u00a0", " ");
  const stretches = stretchesOf(printed, fonts).map(([stretch, font]) => ({
    font,
    glyphs: font.shape(stretch),
  }));
  const glyphs = stretches.flatMap((stretch) => stretch.glyphs);
  const width = glyphs.reduce((sum, glyph) => sum + glyph.width + glyph.kern, 0);
  return { text, width, stretches, isMissing: glyphs.some(({ id }) => id === 0) };
}

/** Cuts a text where its font changes; a mark goes with the letter that it stands on. */
function stretchesOf(text: string, fonts: Fonts): ReadonlyArray<readonly [string, ReadFont]> {
  const stretches: Array<[string, ReadFont]> = [];
  for (const character of text) {
    const last = stretches.at(-1);
    const font = isMark(character) && last ? last[1] : fontFor(character, fonts);
    if (last?.[1] === font) last[0] += character;
    else stretches.push([character, font]);
  }
  return stretches;
}

function isMark(character: string): boolean {
  return /[\p{M}\u200d]/u.test(character);
}

function fontFor(character: string, fonts: Fonts): ReadFont {
  const codePoint = character.codePointAt(0) ?? 0;
  return fonts.find((font) => font.has(codePoint)) ?? fonts[0];
}

function kernSpace(before: string, after: string, fonts: Fonts): Shaped {
  const space = shapeOnce(" ", fonts);
  const [stretch] = space.stretches;
  if (!stretch || [before, after].some((one) => fontFor(one, fonts) !== stretch.font)) return space;
  const alone = ownWidth(before, stretch.font) + space.width + ownWidth(after, stretch.font);
  const kern = shape(`${before} ${after}`, fonts).width - alone;
  const glyphs = stretch.glyphs.map((glyph) => ({ ...glyph, kern: glyph.kern + kern }));
  return { ...space, width: space.width + kern, stretches: [{ ...stretch, glyphs }] };
}

function ownWidth(character: string, font: ReadFont): number {
  return font.widthOf(character.codePointAt(0) ?? 0);
}
