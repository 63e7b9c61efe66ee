/** Why the server cannot open, in one sentence for the person who started it. */
export class CannotStart extends Error {
  override readonly name = "CannotStart";
}
