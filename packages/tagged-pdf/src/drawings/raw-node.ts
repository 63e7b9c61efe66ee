/** A node of the renderer's tree as React has made it, before it is laid out. */
export type RawNode = {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly style: unknown;
  readonly children?: readonly RawNode[];
  /** Of a text instance. */
  readonly value?: string;
};

/** Whether a node says nothing but what is known to be read of it. */
export function isPlain({ props }: RawNode, known: readonly string[]): boolean {
  return Object.entries(props).every(([name, said]) => said === undefined || known.includes(name));
}

/** A length, as a number or as a text of one; nothing where it is left out. */
export function readNumber(value: unknown): number {
  return Number(value ?? 0);
}

/** The numbers of a list, parted by spaces or commas. */
export function readNumbers(value: unknown): readonly number[] {
  return typeof value === "string"
    ? value
        .trim()
        .split(/[\s,]+/)
        .map(Number)
    : [];
}

export function readText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
