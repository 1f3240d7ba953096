export type RefusalReason = "foreign-host" | "foreign-origin" | "not-owner";

/** What a request says of itself. `allowed` is the address this server is known by besides loopback, from SOURCELINE_ORIGIN. */
export type RequestFacts = {
  readonly host: string | null;
  readonly origin: string | null;
  readonly allowed: string | null;
};

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

/** Whether a server asked under this Host is ours: loopback on any port, or the address it was told. A name that only resolves here is not. */
export function isOwnHost({ host, allowed }: Pick<RequestFacts, "host" | "allowed">): boolean {
  if (host === null) return false;
  return LOOPBACK.test(host) || (allowed !== null && host.toLowerCase() === hostOf(allowed));
}

/**
 * Why a request that wants to write is not from our own pages, null when it is. Unlike the framework's own check it wants an Origin on
 * every write, and never looks at X-Forwarded-Host, which any client can set.
 */
export function whyForeign({
  host,
  origin,
  allowed,
}: RequestFacts): "foreign-host" | "foreign-origin" | null {
  if (host === null || !isOwnHost({ host, allowed })) return "foreign-host";
  if (origin === null) return "foreign-origin";
  const own = LOOPBACK.test(host)
    ? [`http://${host}`, `https://${host}`].map((address) => address.toLowerCase())
    : [];
  if (allowed !== null && host.toLowerCase() === hostOf(allowed)) own.push(allowed.toLowerCase());
  return own.includes(origin.toLowerCase()) ? null : "foreign-origin";
}

/** Why a write is refused, null when it may go on: it must come from our own pages, and from the owner. */
export function whyRefused(facts: RequestFacts): RefusalReason | null {
  return whyForeign(facts) ?? (isPersonal(facts.allowed) ? null : "not-owner");
}

/** Why a page for editors alone is not shown, null when it may be: it is asked of our own address, by the owner. */
export function whyNoEditor(facts: Pick<RequestFacts, "host" | "allowed">): RefusalReason | null {
  if (!isOwnHost(facts)) return "foreign-host";
  return isPersonal(facts.allowed) ? null : "not-owner";
}

/**
 * Whether only the person at this machine can reach the server, so that whoever does is its owner. A server that was told any other
 * address is read by strangers, also where a proxy before it makes their requests look like ours.
 */
export const isPersonal = (allowed: string | null): boolean =>
  allowed === null || LOOPBACK.test(hostOf(allowed));

/** The address in SOURCELINE_ORIGIN as an Origin header writes it; null when it is unset or no http(s) address. */
export function allowedOrigin(setting: string | undefined): string | null {
  if (!setting || !URL.canParse(setting)) return null;
  const { origin, protocol } = new URL(setting);
  return protocol === "http:" || protocol === "https:" ? origin : null;
}

const hostOf = (origin: string): string => new URL(origin).host;
