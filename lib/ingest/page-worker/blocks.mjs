const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL".split(
    " ",
  ),
);
const UNSEEN = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG MATH HEAD SELECT BUTTON TEXTAREA".split(" "),
);
const CELLS = new Set(["TD", "TH"]);

const TEXT = 3;
const ELEMENT = 1;

/**
 * The text of an element, one string a block, white space as a browser would show it. Marks that only say where a
 * line may break are left out. Walks without recursion, since pages may nest deeper than the stack.
 */
export function blocksOf(root) {
  const blocks = [];
  let block = "";
  const flush = () => {
    const lines = block.split("\n").map((line) => line.replace(/[\s\u00a0]+/g, " ").trim());
    for (const part of lines.join("\n").split(/\n{2,}/)) if (part.trim()) blocks.push(part.trim());
    block = "";
  };
  const pending = [{ node: root, leaving: false }];
  while (pending.length > 0) {
    const { node, leaving } = pending.pop();
    const name = node.nodeType === ELEMENT ? node.nodeName.toUpperCase() : "";
    if (node.nodeType === TEXT) block += textOf(node);
    else if (name === "BR") block += "\n";
    else if (name && !UNSEEN.has(name)) {
      if (BLOCKS.has(name)) flush();
      if (leaving) {
        if (CELLS.has(name)) block += " ";
        continue;
      }
      pending.push({ node, leaving: true });
      for (let child = node.lastChild; child; child = child.previousSibling)
        pending.push({ node: child, leaving: false });
    }
  }
  flush();
  return blocks;
}

function textOf(node) {
  const text = (node.data ?? node.textContent ?? "").replace(/[\u00ad\u200b]/g, "");
  // Line breaks in the source are spaces unless the page says that they are shown.
  return node.parentNode?.nodeName?.toUpperCase() === "PRE" ? text : text.replace(/\s+/g, " ");
}
