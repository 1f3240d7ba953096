/** Finds DOM ranges for offsets into an element's text content, and offsets for DOM positions. Offsets are UTF-16 units. */
export type TextRanges = {
  readonly rangeOf: (from: number, to: number) => Range;
  readonly offsetOf: (node: Node, offset: number) => number;
};

export function textRanges(root: Element): TextRanges {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let length = 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push(node as Text);
    starts.push(length);
    length += (node as Text).data.length;
  }

  /** `after` chooses the node that begins at the offset, otherwise the one that ends there. */
  const locate = (offset: number, after: boolean): [Text, number] | null => {
    let low = 0;
    let high = nodes.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const start = starts[middle] ?? 0;
      if (after ? start <= offset : start < offset) low = middle;
      else high = middle - 1;
    }
    const node = nodes[low];
    return node ? [node, Math.min(Math.max(offset - (starts[low] ?? 0), 0), node.data.length)] : null;
  };

  return {
    rangeOf(from, to) {
      const range = document.createRange();
      const start = locate(from, true);
      const end = locate(to, false);
      if (start) range.setStart(...start);
      if (end) range.setEnd(...end);
      return range;
    },
    offsetOf(node, offset) {
      const range = document.createRange();
      range.setStart(root, 0);
      range.setEnd(node, offset);
      return range.toString().length;
    },
  };
}
