/** Query parameters that say how a reader came, never which article it is. */
const TRACKING =
  /^(?:utm_.*|mtm_.*|pk_.*|hsa_.*|at_.*|ns_.*|_ga|_gl|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|ref|ref_src|ref_url|referrer|cmpid|cmp|ito|ocid|smid|smtyp|sref|taid|tpcc|xtor|partner|amp|outputtype|traffic_source|guccounter|guce_referrer.*)$/i;

const LONGEST = 2_000;

/**
 * The key by which two addresses of one article are known to be the same; not meant to be opened.
 * Null for anything but an http(s) address.
 */
export function canonicalUrl(url: string): string | null {
  const trimmed = url.trim();
  if (trimmed.length > LONGEST || !/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return null;
  const parsed = new URL(trimmed);
  const host = parsed.hostname
    .replace(/\.$/, "")
    .replace(/^(?:(?:www\d?|m|mobile|amp)\.)+(?=[^.]+\.[^.])/, "");
  const port = /^(?:80|443)?$/.test(parsed.port) ? "" : `:${parsed.port}`;
  const path = parsed.pathname.replace(/(?:\/+amp)*\/*$/, "");
  const kept = [...parsed.searchParams].filter(([name]) => !TRACKING.test(name));
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(kept).toString();
  // "#!" addresses name the page itself behind the sign; any other fragment is a place within it.
  const fragment = parsed.hash.startsWith("#!") ? parsed.hash : "";
  return `https://${host}${port}${path || "/"}${query && `?${query}`}${fragment}`;
}
