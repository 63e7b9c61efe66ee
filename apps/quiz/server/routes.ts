/**
 * Who may, the narrowest word that fits; whoever else asks is turned away.
 *
 * - `anyone`: all, signed in or not
 * - `attempt`: the reader who practises, or the student in a class, whose attempt the address names
 * - `student`: the same, in a class alone
 * - `teacher`: whoever is signed in
 * - `session`: the teacher whose session the address names
 * - `admin`: a teacher who is an admin
 */
export type WhoMay = "anyone" | "attempt" | "student" | "teacher" | "session" | "admin";

/**
 * Every page and handler there is, by method and path, and who may.
 *
 * Nothing is decided by it: `server/` decides on every read and write. Tests hold the two
 * together: a route that is not here fails one, a route that lets others in fails another.
 */
export const ROUTES = {
  "GET /": "anyone",
  "POST /api/answers": "student",
  "GET /attempts/[attemptId]": "attempt",
  "GET /attempts/[attemptId]/finish": "attempt",
  "POST /attempts/[attemptId]/hand-in": "student",
  "POST /attempts/[attemptId]/leave": "student",
  "GET /attempts/[attemptId]/map": "attempt",
  "GET /attempts/[attemptId]/questions/[number]": "attempt",
  "POST /attempts/[attemptId]/questions/[number]/answer": "attempt",
  "POST /attempts/[attemptId]/return-code": "student",
  "GET /attempts/[attemptId]/tab": "student",
  "POST /attempts/[attemptId]/tab": "student",
  "GET /check": "anyone",
  "POST /clear": "anyone",
  "GET /editorials/[slug]": "anyone",
  "POST /editorials/[slug]/start": "anyone",
  "GET /health": "anyone",
  "POST /join": "anyone",
  "GET /join/[code]": "anyone",
  "POST /join/[code]/start": "anyone",
  "POST /language": "anyone",
  "GET /return": "anyone",
  "POST /return/code": "anyone",
  "GET /teach": "teacher",
  "GET /teach/account": "teacher",
  "POST /teach/account/passkeys/add": "teacher",
  "POST /teach/account/passkeys/remove": "teacher",
  "POST /teach/account/password": "teacher",
  "GET /teach/handouts": "teacher",
  "GET /teach/handouts/[slug]": "teacher",
  "POST /teach/handouts/[slug]/copy": "teacher",
  "GET /teach/handouts/[slug]/file": "teacher",
  "GET /teach/open/[slug]": "teacher",
  "POST /teach/passkeys/options": "anyone",
  "GET /teach/people": "admin",
  "GET /teach/people/[teacherId]": "admin",
  "POST /teach/people/[teacherId]/remove": "admin",
  "POST /teach/people/invite": "admin",
  "POST /teach/people/withdraw": "admin",
  "POST /teach/sessions": "teacher",
  "GET /teach/sessions/[sessionId]": "session",
  "GET /teach/sessions/[sessionId]/close": "session",
  "POST /teach/sessions/[sessionId]/end": "session",
  "GET /teach/sessions/[sessionId]/make-up": "session",
  "POST /teach/sessions/[sessionId]/make-ups": "session",
  "POST /teach/sessions/[sessionId]/open-again": "session",
  "GET /teach/sessions/[sessionId]/paper": "session",
  "GET /teach/sessions/[sessionId]/paper/file": "session",
  "GET /teach/sessions/[sessionId]/results": "session",
  "GET /teach/sessions/[sessionId]/results.csv": "session",
  "GET /teach/sessions/[sessionId]/results/[attemptId]": "session",
  "GET /teach/sessions/[sessionId]/results/[attemptId]/answers.json": "session",
  "GET /teach/sessions/[sessionId]/results/[attemptId]/erase": "session",
  "POST /teach/sessions/[sessionId]/results/[attemptId]/erased": "session",
  "POST /teach/sessions/[sessionId]/seats": "session",
  "GET /teach/sessions/[sessionId]/slips": "session",
  "GET /teach/sessions/[sessionId]/state": "session",
  "GET /teach/sessions/[sessionId]/text": "session",
  "POST /teach/sessions/[sessionId]/text/hide": "session",
  "POST /teach/sessions/[sessionId]/text/show": "session",
  "GET /teach/set-up/[token]": "anyone",
  "POST /teach/set-up/[token]/passkey": "anyone",
  "POST /teach/set-up/[token]/password": "anyone",
  "GET /teach/sign-in": "anyone",
  "POST /teach/sign-in/passkey": "anyone",
  "POST /teach/sign-in/password": "anyone",
  "POST /teach/sign-out": "anyone",
  "POST /text-size": "anyone",
} as const satisfies Record<RouteName, WhoMay>;

type RouteName = `${"GET" | "POST"} /${string}`;
