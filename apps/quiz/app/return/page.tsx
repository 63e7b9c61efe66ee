import type { Metadata } from "next";
import { CodeBox } from "#components/code-box.tsx";
import { Page } from "#components/page.tsx";
import { phrases } from "#phrases/here.ts";
import { readRefusedCode } from "#server/refused-code.ts";

export function generateMetadata(): Metadata {
  return { title: phrases().pages.titled(phrases().join.again.title) };
}

/** Where a student goes on who began at another device. */
export default async function Return({ searchParams }: PageProps<"/return">) {
  const { unknownCode, ...say } = phrases().join.again;
  const { typed, isUnknown, wait } = readRefusedCode(await searchParams);
  const problem = isUnknown ? unknownCode : undefined;
  return (
    <Page className="plain">
      <CodeBox
        action="/return/code"
        {...say}
        typed={typed}
        problem={wait === undefined ? problem : phrases().network.tooMany(wait)}
        isPage
      />
    </Page>
  );
}
