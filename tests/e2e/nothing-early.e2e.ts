import type { Form } from "@linchpin/model";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { answer, startQuiz } from "../support/quiz.ts";
import { formOf, type Sample, shipped, withoutText, withText } from "../support/samples.ts";
import { expect, test } from "../support/test.ts";

const SAMPLES: readonly Sample[] = [shipped, withText, withoutText];

for (const sample of SAMPLES) {
  test(`no byte sent before an answer tells it, in form A or B: ${sample.slug}`, async ({
    request,
  }) => {
    test.slow();
    // In this order: each start is on the next form.
    for (const form of [formOf(sample, "A"), formOf(sample, "B")]) {
      const sent = await receiveEverything(request, sample, form);
      // What is looked for would be found: the questions themselves are.
      for (const { stem, options } of form.items) {
        expect(
          [stem, ...options.map(({ text }) => text)].filter((it) => !occursIn(sent, it)),
        ).toEqual([]);
      }
      expect(canariesOf(form).filter((canary) => occursIn(sent, canary))).toEqual([]);
    }
  });

  test(`the place of an option tells nothing: it is always the same or ever another: ${sample.slug}`, () => {
    const all = [formOf(sample, "A"), formOf(sample, "B")].flatMap(({ items }) => items);
    for (const template of ["stance", "voice"]) {
      const alike = all.filter((item) => item.template === template);
      expect(new Set(alike.map(({ options }) => options.map(({ id }) => id).join())).size).toBe(1);
    }
    const mixed = all.filter(({ template }) => template !== "stance" && template !== "voice");
    const keyed = mixed.map(({ options, key }) => options.findIndex(({ id }) => key.includes(id)));
    const places = Math.max(...mixed.map(({ options }) => options.length));
    expect([...new Set(keyed)].toSorted()).toEqual([...Array(places).keys()]);
  });
}

test("all of it is sent once the question is answered, so the search would have found it", async ({
  page,
}) => {
  const [item] = formOf(withText).items;
  await startQuiz(page, withText.title);
  await answer(page, 0);
  const sent = await page.request.get(page.url());
  expect(occursIn(await sent.text(), item?.rationale.why ?? "?")).toBe(true);
});

test("the id of an option tells nothing: none is the same in two forms", async ({ page }) => {
  const idsOn = async (title: string) => {
    await startQuiz(page, title);
    return page.getByRole("radio").evaluateAll((radios) => {
      return radios.map((radio) => radio.getAttribute("value"));
    });
  };
  const ids = [...(await idsOn(withText.title)), ...(await idsOn(withoutText.title))];
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[\w-]{22}$/);
});

/**
 * Everything the server sends of a quiz while no question is answered, headers included: each page
 * with and without its hint, as HTML and as Next's own payload for a router, and every script,
 * style and font they name.
 */
async function receiveEverything(client: APIRequestContext, { slug }: Sample, form: Form) {
  const started = await client.post(`/editorials/${slug}/start`, {
    headers: { "sec-fetch-site": "same-origin" },
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
function occursIn(sent: string, words: string): boolean {
  const inHtml = words.replaceAll("&", "&amp;").replaceAll("'", "&#x27;").replaceAll('"', "&quot;");
  const inJson = JSON.stringify(words).slice(1, -1);
  const inScript = JSON.stringify(inJson).slice(1, -1);
  return [words, inHtml, inJson, inScript].some((spelling) => sent.includes(spelling));
}

/** What only the rationale may say, and the names by which the key could be told. */
function canariesOf({ items }: Form): readonly string[] {
  const shown = items.flatMap(({ stem, statement = "", options }) => {
    return [stem, statement, ...options.map(({ text }) => text)];
  });
  const words = items.flatMap(({ rationale, options, id, asserts, passages }) => [
    rationale.why,
    ...rationale.mapParts.map(({ text }) => text),
    ...options.map((option) => option.rationale),
    ...options.filter(({ rule }) => rule !== "key").map(({ rule }) => rule),
    ...asserts.key,
    ...passages,
    id,
  ]);
  // A part of the argument may itself be an option or a statement, where a student may see it.
  const mayBeShown = (text: string) => shown.some((seen) => seen.includes(text));
  const names = ["rationale", '"rule"', '"key":["', "asserts", "generatorVersion", "isRight"];
  return [...new Set([...words, ...names])].filter((text) => text !== "" && !mayBeShown(text));
}
