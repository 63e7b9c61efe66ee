import { answerWithStatus } from "#server/answer-status.ts";
import { Refusal } from "#server/refusal.ts";

/** What was asked for; when it is refused, undefined, and the page is sent with the refusal's status. */
export async function orRefused<Thing>(
  find: () => Thing | Promise<Thing>,
): Promise<Thing | undefined> {
  try {
    return await find();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    answerWithStatus(error.status);
    return undefined;
  }
}
