import type { Form } from "@linchpin/model";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import type { Sample } from "./samples.ts";

/**
 * Everything the server sends of a quiz while no question is answered, headers included: each page
 * with and without its hint, as HTML and as Next's own payload for a router, and every script,
 * style and font they name.
 */
export async function receiveEverything(client: APIRequestContext, { slug }: Sample, form: Form) {
  const started = await client.post(`/editorials/${slug}/start`, {
    headers: { "sec-fetch-site": "same-origin" },
    // Without fields, but as a form: nothing else is taken.
    form: {},
    maxRedirects: 0,
  });
  const attempt = (started.headers()["location"] ?? "").replace(/\/questions.*/, "");
  const questions = form.items.flatMap((_, index) => {
    const question = `${attempt}/questions/${index + 1}`;
    return [question, `${question}?hint=1`, `${question}?missing=1`];
  });
  const paths = ["/", `/editorials/${slug}`, ...questions, attempt, `${attempt}/finish`];
  const payloads = [{}, { rsc: "1" }, { rsc: "1", "next-router-prefetch": "1" }];
  const pages: string[] = [await bytesOf(started)];
  for (const path of paths) {
    for (const headers of payloads) pages.push(await bytesOf(await client.get(path, { headers })));
  }
  const assets = new Set(pages.join("").match(/\/_next\/static\/[\w./~-]+/g));
  for (const path of assets) pages.push(await bytesOf(await client.get(path)));
  return pages.join("\n");
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
