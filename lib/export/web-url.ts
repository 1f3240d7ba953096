/** The address as a link may carry it: http or https only, without credentials; null for anything else a source may claim as its address. */
export function webUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url.trim())) return null;
  const parsed = new URL(url.trim());
  if (parsed.protocol !== "http:" && parsed.protocol !== "https:") return null;
  parsed.username = "";
  parsed.password = "";
  return parsed.href;
}
