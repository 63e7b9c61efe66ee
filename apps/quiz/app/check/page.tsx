import type { Metadata } from "next";
import { headers } from "next/headers";
import { Page } from "#components/page.tsx";
import { phrases } from "#phrases/here.ts";
import { app } from "#server/app.ts";
import { namesOwnComputer } from "#server/network/addresses.ts";

export function generateMetadata(): Metadata {
  const { pages, network } = phrases();
  return { title: pages.titled(network.check.title) };
}

/** What a phone opens to see whether it gets here: that it reads this is the check. */
export default async function ConnectionCheck() {
  const asked = await headers();
  if (namesOwnComputer(asked.get("host") ?? "")) return <OnTheComputerItself />;
  const { check } = phrases().network;
  const isEncrypted = asked.get("x-forwarded-proto") === "https";
  return (
    <Page className="plain">
      <h1>{check.reached}</h1>
      <p className="lead">{check.next}</p>
      <p className="helps">
        <a href="/">{check.start}</a>
      </p>
      <p className="hint">{isEncrypted ? check.encrypted : check.open}</p>
    </Page>
  );
}

function OnTheComputerItself() {
  const { check } = phrases().network;
  const { joinOrigin } = app().reach();
  return (
    <Page className="plain">
      <h1>{check.itself}</h1>
      <p className="lead">
        {joinOrigin === undefined ? check.noNetwork : check.tryPhone(`${joinOrigin}/check`)}
      </p>
      <p className="helps">
        <a href="/">{check.start}</a>
      </p>
    </Page>
  );
}
