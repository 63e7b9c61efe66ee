/** What the terminal says of a PostgreSQL server named by `DATABASE_URL`; it is English in every language. */
export const storeEn = {
  malformed:
    "DATABASE_URL is not an address like postgresql://name:password@host:5432/database. A sign such as / # ? @ in the password is written in per cent, / as %2F.",
  noAnswer: (server: string) =>
    `No PostgreSQL answers at ${server}: see whether it runs, and whether DATABASE_URL names it rightly.`,
  notLetIn: (server: string, user: string) =>
    `PostgreSQL at ${server} does not let ${user} in: see to the name and the password in DATABASE_URL.`,
  noDatabase: (server: string, database: string) =>
    `PostgreSQL at ${server} has no database ${database}: make it with createdb, or name another in DATABASE_URL.`,
  notAllowed: (database: string, user: string) =>
    `${user} may not make tables in the database ${database}: let it own the database.`,
  full: (server: string) =>
    `PostgreSQL at ${server} has no connection left: end others, or raise its max_connections.`,
  notReady: (server: string) =>
    `PostgreSQL at ${server} is just starting or stopping: try again in a moment.`,
  tooOld: (version: number) =>
    `This PostgreSQL is version ${version}, and Linchpin needs 15 or later.`,
  notUnicode: (encoding: string) =>
    `This database keeps text as ${encoding}: make one with encoding UTF8, as createdb --encoding UTF8 does.`,
  forgetful: (setting: string) =>
    `This PostgreSQL has ${setting} off, so a power cut could lose answers already taken: turn it on.`,
  connectionLost: (reason: string) => `A connection to PostgreSQL was lost (${reason}).`,
};
