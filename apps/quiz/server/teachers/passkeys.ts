import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { eq } from "drizzle-orm";
import type { Database } from "#db/client.ts";
import { passkeys } from "#db/schema.ts";
import { phrases } from "#phrases/here.ts";
import { Refusal } from "#server/refusal.ts";
import type { Challenge } from "#server/teachers/challenges.ts";
import { parseAssertion, parseAttestation } from "#server/teachers/credential.ts";
import { signInFailed, startSignIn } from "#server/teachers/sign-ins.ts";
import type { Site } from "#server/teachers/site.ts";

/** A passkey just made, and the teacher it says it is for. */
export type NewPasskey = {
  readonly id: string;
  /** COSE key in base64url. */
  readonly publicKey: string;
  readonly counter: number;
  readonly userId: string;
};

/** EdDSA, ES256, RS256: what authenticators can do today. */
const ALGORITHMS = [-8, -7, -257];

/** PostgreSQL's greatest integer; WebAuthn counts twice as far. */
const MOST_COUNTED = 2_147_483_647;

type Maker = { readonly userId: string; readonly name: string };

/** What a browser needs to make a passkey for that teacher (WebAuthn Level 3 §5.1.3). */
export async function askForNewPasskey(database: Database, site: Site, { userId, name }: Maker) {
  const own = await database
    .select({ id: passkeys.id })
    .from(passkeys)
    .where(eq(passkeys.teacherId, userId));
  return await generateRegistrationOptions({
    rpName: phrases().name,
    rpID: site.host,
    userID: new TextEncoder().encode(userId),
    userName: name,
    userDisplayName: name,
    excludeCredentials: own,
    // Discoverable, so that signing in asks for no name.
    authenticatorSelection: { residentKey: "required", userVerification: "preferred" },
    supportedAlgorithmIDs: ALGORITHMS,
  });
}

/** The passkey that a browser has made for the challenge, or a refusal. */
export async function readNewPasskey(
  site: Site,
  { challenge, userId }: Challenge,
  sent: string,
): Promise<NewPasskey> {
  const response = parseAttestation(sent);
  if (userId === undefined || !response) throw passkeyFailed();
  const made = await orUndefined(
    verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.host,
      requireUserVerification: false,
      supportedAlgorithmIDs: ALGORITHMS,
    }),
  );
  if (!made?.verified) throw passkeyFailed();
  const { id, publicKey, counter } = made.registrationInfo.credential;
  return {
    id,
    publicKey: Buffer.from(publicKey).toString("base64url"),
    counter: Math.min(counter, MOST_COUNTED),
    userId,
  };
}

/** What a browser needs to offer the passkeys it has for this site. */
export async function askForPasskey(site: Site) {
  return await generateAuthenticationOptions({ rpID: site.host, userVerification: "preferred" });
}

/** Signs in by a passkey that has signed the challenge; gives the token for the browser's cookie. */
export async function signInByPasskey(
  database: Database,
  { site, challenge, sent }: { site: Site; challenge: Challenge; sent: string },
): Promise<string> {
  const response = parseAssertion(sent);
  const [kept] = response
    ? await database.select().from(passkeys).where(eq(passkeys.id, response.id))
    : [];
  if (!(response && kept)) throw signInFailed();
  const seen = await orUndefined(
    verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge.challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.host,
      credential: {
        id: kept.id,
        publicKey: new Uint8Array(Buffer.from(kept.publicKey, "base64url")),
        counter: kept.counter,
      },
      requireUserVerification: false,
    }),
  );
  if (!seen?.verified) throw signInFailed();
  const counter = Math.min(seen.authenticationInfo.newCounter, MOST_COUNTED);
  await database.update(passkeys).set({ counter }).where(eq(passkeys.id, kept.id));
  return await startSignIn(database, kept.teacherId);
}

/** The refusal of a passkey that is not what was asked for. */
export function passkeyFailed(): Refusal {
  return new Refusal("passkey-failed", phrases().accounts.problems["passkey-failed"]);
}

/** The library throws a plain error for whatever a browser, or somebody who is none, has sent amiss. */
async function orUndefined<Verified>(verifying: Promise<Verified>): Promise<Verified | undefined> {
  try {
    return await verifying;
  } catch {
    return undefined;
  }
}
