import type { HandoutFile } from "#server/handouts.ts";

/** A file as a download; it is kept by nobody on the way. */
export function sendFile({ bytes, name, type }: HandoutFile): Response {
  return new Response(Buffer.from(bytes), {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "cache-control": "no-store",
    },
  });
}
