import { headers } from "next/headers";

/** The address by which this request reached us, for absolute links in cards and data. */
export async function requestOrigin(): Promise<URL> {
  const sent = await headers();
  const host = sent.get("host") ?? "localhost";
  const protocol = sent.get("x-forwarded-proto")?.split(",")[0]?.trim() === "https" ? "https" : "http";
  const origin = `${protocol}://${host}`;
  return new URL(URL.canParse(origin) ? origin : "http://localhost");
}
