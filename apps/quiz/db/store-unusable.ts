/** Why the PostgreSQL that was named cannot be used, in one sentence for the terminal; it never holds the password. */
export class StoreUnusable extends Error {
  override readonly name = "StoreUnusable";
}
