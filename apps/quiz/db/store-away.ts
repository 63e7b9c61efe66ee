/** What the system says of a line to a server that is not there. */
const NETWORK_TROUBLE = new Set([
  "EACCES",
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOENT",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
]);

/** What the driver says by itself, without a code, of time-outs and of a server that hangs up. */
const DRIVER_TROUBLE =
  /timeout expired|timeout exceeded|read timeout|terminated|connection error and is not queryable/i;

/** SQLSTATE, PostgreSQL's appendix A: connection exceptions, lack of means, and an operator's doing. */
const SERVER_TROUBLE = /^(?:08|53|57)[0-9A-Z]{3}$/;

/** The code of what the system or the server threw. Drizzle wraps it. */
export function codeOf(thrown: unknown): string | undefined {
  return causesOf(thrown).find(hasCode)?.code;
}

/** Whether the server is not there, or has hung up. */
export function isOutOfReach(thrown: unknown): boolean {
  if (NETWORK_TROUBLE.has(codeOf(thrown) ?? "")) return true;
  return causesOf(thrown).some(({ message }) => DRIVER_TROUBLE.test(message));
}

/** Whether the store, and not what was asked, is why it failed: asked again later, the same may be answered. */
export function isStoreAway(thrown: unknown): boolean {
  return isOutOfReach(thrown) || SERVER_TROUBLE.test(codeOf(thrown) ?? "");
}

function causesOf(thrown: unknown): readonly Error[] {
  return thrown instanceof Error ? [thrown, ...causesOf(thrown.cause)] : [];
}

function hasCode(error: Error): error is Error & { readonly code: string } {
  return "code" in error && typeof error.code === "string";
}
