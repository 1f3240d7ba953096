/**
 * The Content-Security-Policy of a page: scripts only those that carry the nonce and what they load, nothing from another host.
 * Styles may be inline because the timeline canvas places its items by style attributes.
 */
export function contentPolicy(nonce: string, { development }: { readonly development: boolean }): string {
  // React rebuilds the server's stack traces with eval while developing.
  const evaluation = development ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join("; ");
}
