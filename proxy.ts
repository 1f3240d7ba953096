import { type NextRequest, NextResponse } from "next/server";
import { allowedOrigin, isOwnHost, whyForeign } from "./lib/accounts/check-request";
import { contentPolicy } from "./lib/accounts/content-policy";

/** Stands before every route: refuses requests meant for another host, and gives pages their security headers. Writes are checked again where they happen. */
export function proxy(request: NextRequest): NextResponse {
  const facts = {
    host: request.headers.get("host"),
    origin: request.headers.get("origin"),
    allowed: allowedOrigin(process.env.SOURCELINE_ORIGIN),
  };
  if (!isOwnHost(facts)) return refuse(421, "This server does not answer under that name.");
  if (!["GET", "HEAD", "OPTIONS"].includes(request.method) && whyForeign(facts) !== null) {
    return refuse(403, "This request comes from another site.");
  }

  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = contentPolicy(nonce, { development: process.env.NODE_ENV === "development" });
  const headers = new Headers(request.headers);
  // The framework reads the nonce from here, and trusts the other header more than Host.
  headers.set("Content-Security-Policy", policy);
  headers.delete("X-Forwarded-Host");
  return secure(NextResponse.next({ request: { headers } }), policy);
}

const refuse = (status: number, message: string): NextResponse =>
  secure(new NextResponse(`${message}\n`, { status }), "default-src 'none'");

function secure(response: NextResponse, policy: string): NextResponse {
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("X-Content-Type-Options", "nosniff");
  response.headers.set("Referrer-Policy", "same-origin");
  return response;
}
