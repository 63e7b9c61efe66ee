import type { Form } from "@linchpin/model";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import type { Sample } from "./samples.ts";

/** A client of whose answers every byte is kept, headers included. */
export type Listener = {
  /** Opens pages: each as HTML and as Next's own payload for a router, and every script, style and font they name. */
  readonly visit: (paths: readonly string[]) => Promise<void>;
  /** Sends what a page of ours would; gives the path that the answer leads to, or nothing. */
  readonly send: (path: string, body: Sent) => Promise<string>;
  /** All that was sent since this was last asked. */
  readonly take: () => string;
};

/** A form's fields, or what only scripts send. */
type Sent = { readonly form: FormData } | { readonly data: object };

/** As a browser asks for a page, and as Next's router does, to go there or only in case. */
const WAYS = [{}, { rsc: "1" }, { rsc: "1", "next-router-prefetch": "1" }];

/** Listens to what that client is sent by the server at `origin`, the one under test when left out. */
export function listenTo(client: APIRequestContext, origin = "", ways = WAYS): Listener {
  const assets = new Set<string>();
  let heard: string[] = [];
  const get = async (path: string, headers = {}) => {
    const text = await bytesOf(await client.get(`${origin}${path}`, { headers }));
    heard.push(text);
    return text;
  };
  const visit = async (path: string) => {
    for (const way of ways) {
      const named = assetsIn(await get(path, way)).difference(assets);
      for (const asset of named) {
        assets.add(asset);
        await get(asset);
      }
    }
  };
  return {
    visit: async (paths) => {
      for (const path of paths) await visit(path);
    },
    send: async (path, body) => {
      const headers = { "sec-fetch-site": "same-origin" };
      const answer = await client.post(`${origin}${path}`, { headers, maxRedirects: 0, ...body });
      heard.push(await bytesOf(answer));
      return answer.headers()["location"] ?? "";
    },
    take: () => {
      const taken = heard.join("\n");
      heard = [];
      return taken;
    },
  };
}

/** Fields as a form sends them, some of them more than once. */
export function formOfFields(fields: Readonly<Record<string, readonly string[]>> = {}): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields)) {
    for (const value of values) form.append(name, value);
  }
  return form;
}

/** Everything the server sends of a quiz while no question is answered, each page with and without its hint. */
export async function receiveEverything(
  client: APIRequestContext,
  { slug }: Sample,
  form: Form,
): Promise<string> {
  const reader = listenTo(client);
  const started = await reader.send(`/editorials/${slug}/start`, { form: formOfFields() });
  const attempt = started.replace(/\/questions.*/, "");
  const places = placesOf(attempt, form.items.length, ["hint=1", "missing=1"]);
  await reader.visit(["/", `/editorials/${slug}`, ...places]);
  return reader.take();
}

/** Where an attempt can be looked at: each question, alone and with each of those queries; all of them, and the result. */
export function placesOf(
  attempt: string,
  count: number,
  queries: readonly string[],
): readonly string[] {
  const questions = Array.from({ length: count }, (_, index) => {
    const question = `${attempt}/questions/${index + 1}`;
    return [question, ...queries.map((query) => `${question}?${query}`)];
  });
  return [...questions.flat(), attempt, `${attempt}/finish`];
}

function assetsIn(sent: string): ReadonlySet<string> {
  return new Set(sent.match(/\/_next\/static\/[\w./~-]+/g));
}

async function bytesOf(response: APIResponse): Promise<string> {
  const headers = JSON.stringify(response.headersArray());
  return `${response.status()} ${response.url()}\n${headers}\n${await response.text()}`;
}

/** Whether the words were sent in any of the ways a page writes them: as they are, in HTML, in JSON, in JSON in a script. */
export function occursIn(sent: string, words: string): boolean {
  const inHtml = words.replaceAll("&", "&amp;").replaceAll("'", "&#x27;").replaceAll('"', "&quot;");
  const inJson = JSON.stringify(words).slice(1, -1);
  const inScript = JSON.stringify(inJson).slice(1, -1);
  return [words, inHtml, inJson, inScript].some((spelling) => sent.includes(spelling));
}
