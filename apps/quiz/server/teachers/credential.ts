import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { z } from "zod";

const Encoded = z.base64url().max(20_000);

const frame = { id: Encoded, rawId: Encoded, type: z.literal("public-key") };

const Attestation = z.object({
  ...frame,
  response: z.object({ clientDataJSON: Encoded, attestationObject: Encoded }),
});

const Assertion = z.object({
  ...frame,
  response: z.object({ clientDataJSON: Encoded, authenticatorData: Encoded, signature: Encoded }),
});

/** What a passkey's form may weigh: keys and signatures fill a few thousand bytes, attestations some more. */
export const MOST_CREDENTIAL_BYTES = 40_000;

/** A passkey as its form sends it, without one where scripts are off; what else was typed there goes along unread. */
export const CredentialForm = z.strictObject({
  credential: z.string().max(MOST_CREDENTIAL_BYTES).default(""),
  name: z.string().max(200).optional(),
  password: z.string().max(1_000).optional(),
});

/** A new passkey as a browser sends it in JSON (WebAuthn Level 3 §5.1); undefined for anything else. */
export function parseAttestation(sent: string): RegistrationResponseJSON | undefined {
  return withoutExtensions(Attestation.safeParse(parseJson(sent)).data);
}

/** A passkey's signature as a browser sends it in JSON; undefined for anything else. */
export function parseAssertion(sent: string): AuthenticationResponseJSON | undefined {
  return withoutExtensions(Assertion.safeParse(parseJson(sent)).data);
}

/** None is asked for, so what comes of them is not looked at. */
function withoutExtensions<Sent extends object>(sent: Sent | undefined) {
  return sent && { ...sent, clientExtensionResults: {} };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
