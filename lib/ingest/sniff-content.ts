/** What the first bytes say a file is, whatever its name ends in. */
export type Sniffed = "pdf" | "zip" | "image" | "other";

/** Known by the signatures that the formats begin with. */
export function sniffContent(bytes: Uint8Array): Sniffed {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 12));
  if (start.startsWith("%PDF-")) return "pdf";
  if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) return "zip";
  if (/^(?:.PNG\r|GIF8|ÿØÿ|RIFF....WEBP)/s.test(start)) return "image";
  return "other";
}

/** Whether decoded text is a web page: only what stands first counts, since articles may speak about HTML. */
export function isHtml(text: string): boolean {
  const start = text.slice(0, 2_000).replace(/^\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)*/, "");
  return /^<(?:!doctype\s+html|html|head|body|meta|title|article|div|p|h1)\b/i.test(start);
}
