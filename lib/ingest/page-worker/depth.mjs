const NEVER_NESTED = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd td th tr thead tbody tfoot option".split(
    " ",
  ),
);

/**
 * Whether elements nest deeper than `limit`, told from the tags alone: a parser given such a page is already lost.
 * @param {string} html
 * @param {number} limit
 */
export function exceedsDepth(html, limit) {
  let depth = 0;
  const tags =
    /<!--[\s\S]*?(?:-->|$)|<(script|style|textarea|title)\b[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][a-z0-9-]*)\b[^>]*>/gi;
  for (const [tag, , closing, name] of html.matchAll(tags)) {
    if (!name || tag.endsWith("/>") || NEVER_NESTED.has(name.toLowerCase())) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > limit) return true;
  }
  return false;
}
