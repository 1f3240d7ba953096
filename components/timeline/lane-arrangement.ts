/** How a reader has arranged the lanes of one field: ids in the order wished for, and those folded to a row of counts. */
export type LaneArrangement = { readonly order: readonly string[]; readonly folded: readonly string[] };

export const AS_THEY_COME: LaneArrangement = { order: [], folded: [] };

/** The lanes there are in the order wished for; those nobody has placed stay behind the one they came after. */
export function arranged<Lane extends { readonly id: string }>(
  lanes: readonly Lane[],
  { order }: LaneArrangement,
): readonly Lane[] {
  const rank = new Map(order.map((id, index) => [id, index]));
  let last = -1;
  const ranks = lanes.map(({ id }) => {
    last = rank.get(id) ?? last;
    return last;
  });
  return lanes
    .map((lane, index) => ({ lane, rank: ranks[index] ?? -1, placed: rank.has(lane.id), index }))
    .sort((a, b) => a.rank - b.rank || Number(b.placed) - Number(a.placed) || a.index - b.index)
    .map(({ lane }) => lane);
}

/** With the lane `id` moved by so many places among `lanes`, which are in the order shown. */
export function movedLane(
  arrangement: LaneArrangement,
  lanes: readonly { readonly id: string }[],
  id: string,
  by: number,
): LaneArrangement {
  const order = lanes.map((lane) => lane.id);
  const from = order.indexOf(id);
  if (from < 0) return arrangement;
  const to = Math.max(0, Math.min(order.length - 1, from + by));
  order.splice(to, 0, ...order.splice(from, 1));
  return { ...arrangement, order };
}

/** With the lane `id` folded, or unfolded when it was. */
export const toggledFold = (arrangement: LaneArrangement, id: string): LaneArrangement => ({
  ...arrangement,
  folded: arrangement.folded.includes(id)
    ? arrangement.folded.filter((other) => other !== id)
    : [...arrangement.folded, id],
});

/** Reads what `JSON.stringify` made of an arrangement; anything else is no arrangement. */
export function parseArrangement(text: string | null): LaneArrangement {
  if (text === null) return AS_THEY_COME;
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== "object" || read === null) return AS_THEY_COME;
    return {
      order: "order" in read ? strings(read.order) : [],
      folded: "folded" in read ? strings(read.folded) : [],
    };
  } catch {
    return AS_THEY_COME;
  }
}

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string").slice(0, 100) : [];
