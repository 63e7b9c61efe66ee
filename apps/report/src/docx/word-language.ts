/**
 * A language as Word names it, with a region (`ko-KR`): without one Word knows no spelling to check. Where
 * none is given it is the likeliest (CLDR's likely subtags).
 */
export function wordLanguage(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? language : `${language}-${region}`;
}
