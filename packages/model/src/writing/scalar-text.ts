/** What needs no quotes wherever it stands: words, and nothing YAML could take for a sign or another type. */
const SAFE = /^\p{L}[\p{L}\p{N} .()’'/-]*$/u;
const NOT_A_TEXT = /^(?:true|false|null|yes|no|on|off|[yn])$/i;

/** Characters that JSON leaves as they are and YAML does not take raw. */
const RAW = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

/** A single value on one line, as it may stand in any place of a YAML file; `quoted` also in JSON. */
export function scalarText(value: string | number | boolean | null, quoted: boolean): string {
  if (typeof value !== "string") return String(value);
  if (!quoted && SAFE.test(value) && !NOT_A_TEXT.test(value) && value === value.trimEnd())
    return value;
  return JSON.stringify(value).replaceAll(RAW, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
}
