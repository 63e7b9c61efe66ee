import { randomUUID } from "node:crypto";
import { ROUTES, type WhoMay } from "@linchpin/quiz/routes";
import type { People, Person } from "@linchpin/quiz/testing/people";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillPath, type PeopleServer, startPeopleServer } from "../support/people-server.ts";
import { withText } from "../support/samples.ts";

type Route = keyof typeof ROUTES;

/** Who is let in; everybody else is turned away. */
const LET_IN: Readonly<Record<Exclude<WhoMay, "anyone">, readonly Person[]>> = {
  attempt: ["student A"],
  student: ["student A"],
  teacher: ["teacher A, an admin", "teacher B"],
  session: ["teacher A, an admin"],
  admin: ["teacher A, an admin"],
};

/** How: of what is not theirs nobody learns whether it is there. */
const TURNED_AWAY: Readonly<Record<Exclude<WhoMay, "anyone">, readonly Answer[]>> = {
  attempt: [404],
  student: [404],
  teacher: [401, "to sign in"],
  session: [401, 404, "to sign in"],
  admin: [401, 403, "to sign in"],
};

type Sent = Readonly<Record<string, unknown>>;

/** What a form is sent with, so that it fails for nobody before it is asked who sends it. */
const FIELDS: Partial<Record<Route, Readonly<Record<string, string>>>> = {
  "POST /teach/account/passkeys/add": { credential: "{}" },
  "POST /teach/account/passkeys/remove": { id: "none" },
  "POST /teach/account/password": { password: "long enough for anybody" },
  "POST /teach/handouts/[slug]/copy": { text: "A title", paper: "a4", print: "standard" },
  "POST /teach/sessions": { slug: withText.slug, minutes: "20" },
  "POST /teach/sessions/[sessionId]/make-ups": { letter: "B", time: "by-hand" },
  "POST /teach/sessions/[sessionId]/seats": { seats: "1" },
  "POST /teach/sessions/[sessionId]/text/show": { text: "A title", right: "on" },
};

/** What an address asks for, to the same end. */
const QUERIES: Partial<Record<Route, string>> = {
  "GET /teach/handouts/[slug]/file": "?edition=read&form=A&paper=a4&print=standard",
  "GET /teach/sessions/[sessionId]/paper/file": "?edition=quiz&paper=a4&print=standard",
};

/** The same of what scripts send. */
const JSON_BODIES: Partial<Record<Route, (people: People) => Sent>> = {
  "POST /attempts/[attemptId]/tab": () => ({ tab: "a-tab-of-theirs" }),
  "POST /api/answers": ({ attemptId: attempt, fields }) => {
    const answer = { item: 1, round: 1, seq: 1, submission: randomUUID(), fields, age: 0 };
    return { attempt, tab: "a-tab-of-theirs", answers: [answer] };
  },
};

let server: PeopleServer;

beforeAll(async () => {
  server = await startPeopleServer();
});
afterAll(() => server.stop());

// Each is asked by everybody who must be turned away before anybody who may change something.
describe.each(routesOf("attempt", "student"))("%s", (route) => {
  test("lets in the student whose attempt it is, and nobody else", () => expectOnly(route));
});

describe.each(routesOf("attempt"))("%s", (route) => {
  test("lets in the reader whose practice it is, and nobody else", async () => {
    await expectOnly(route, ["a reader"], ({ practiceId }) => ({ attemptId: practiceId }));
  });
});

describe.each(routesOf("teacher", "session", "admin"))("%s", (route) => {
  test(`lets in ${LET_IN[guardOf(route)].join(" and ")}, and nobody else`, () => expectOnly(route));
});

describe.each(routesOf("anyone"))("%s", (route) => {
  test("breaks for nobody", async () => {
    const people = await server.seat();
    for (const person of persons(people)) {
      const answer = await ask(route, person, people, {});
      expect.soft(answer === "to sign in" || answer < 500, person).toBe(true);
    }
  });
});

test("an answer that lets in is told apart from one that turns away", async () => {
  const people = await server.seat();
  expect(await ask("GET /teach/people", "nobody", people, {})).toBe("to sign in");
  expect(await ask("GET /teach/people", "teacher A, an admin", people, {})).toBe(200);
});

/** A status, or that the browser was sent to sign in. */
type Answer = number | "to sign in";

async function expectOnly(
  route: Route,
  letIn: readonly Person[] = LET_IN[guardOf(route)],
  target: (people: People) => Readonly<Record<string, string>> = () => ({}),
): Promise<void> {
  const people = await server.seat();
  const outside = persons(people).filter((person) => !letIn.includes(person));
  const away = TURNED_AWAY[guardOf(route)];
  for (const person of outside) {
    expect.soft(away, person).toContain(await ask(route, person, people, target(people)));
  }
  for (const person of letIn) {
    const answer = await ask(route, person, people, target(people));
    expect.soft(away, person).not.toContain(answer);
    expect.soft(answer, person).toBeLessThan(500);
  }
}

async function ask(
  route: Route,
  person: Person,
  people: People,
  target: Readonly<Record<string, string>>,
): Promise<Answer> {
  const [method = "", path = ""] = route.split(" ");
  const address = `${fillPath(path, { ...people, ...target })}${QUERIES[route] ?? ""}`;
  const { origin } = server;
  const { type, body } = sentTo(route, people);
  const headers = { cookie: people.cookies[person], origin };
  const write = { method, body, headers: { ...headers, "content-type": type } };
  const response = await fetch(`${origin}${address}`, {
    redirect: "manual",
    ...(method === "GET" ? { headers } : write),
  });
  await response.body?.cancel();
  const location = response.headers.get("location") ?? "";
  return location.startsWith("/teach/sign-in") ? "to sign in" : response.status;
}

function sentTo(route: Route, people: People): { type: string; body: string } {
  const json = JSON_BODIES[route]?.(people);
  if (json) return { type: "application/json", body: JSON.stringify(json) };
  const body = new URLSearchParams(FIELDS[route]).toString();
  return { type: "application/x-www-form-urlencoded", body };
}

function persons({ cookies }: People): readonly Person[] {
  // The names of a record of ours, in which nothing else stands.
  return Object.keys(cookies) as Person[];
}

function guardOf(route: Route): Exclude<WhoMay, "anyone"> {
  const who: WhoMay = ROUTES[route];
  if (who === "anyone") throw new Error(`${route} is for anyone.`);
  return who;
}

function routesOf(...who: readonly WhoMay[]): readonly Route[] {
  // As above.
  const routes = Object.keys(ROUTES) as Route[];
  return routes.filter((route) => who.includes(ROUTES[route]));
}
