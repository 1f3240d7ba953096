import { NAMED_LANE, NO_LANE, OTHER_LANE } from "./lanes";

/** How a reader has arranged the lanes of one field: ids in the order wished for, and which of them are folded to a row of counts. */
export type LaneArrangement = { readonly order: readonly string[]; readonly folded: readonly string[] };

type AnyLane = { readonly id: string };

export const AS_THEY_COME: LaneArrangement = { order: [], folded: [] };

/** The lanes there are in the order wished for; those nobody has placed stay behind the one they came after. */
export function arranged<Lane extends AnyLane>(
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

/** With the lane `id` moved by so many places. `lanes` are as they come. */
export function movedLane(
  arrangement: LaneArrangement,
  lanes: readonly AnyLane[],
  id: string,
  by: number,
): LaneArrangement {
  const order = arranged(lanes, arrangement).map((lane) => lane.id);
  const from = order.indexOf(id);
  if (from < 0) return arrangement;
  const to = Math.max(0, Math.min(order.length - 1, from + by));
  order.splice(to, 0, ...order.splice(from, 1));
  return plainest(withGone(order, arrangement.folded), lanes);
}

/** With the lane `id` folded, or unfolded when it was. `lanes` are as they come. */
export function toggledFold(
  arrangement: LaneArrangement,
  lanes: readonly AnyLane[],
  id: string,
): LaneArrangement {
  const folded = arrangement.folded.includes(id)
    ? arrangement.folded.filter((other) => other !== id)
    : [...arrangement.folded, id];
  const order = arranged(lanes, arrangement).map((lane) => lane.id);
  return plainest(withGone(order, folded), lanes);
}

/** Folded lanes that filters hide for now stay folded. */
const withGone = (order: readonly string[], folded: readonly string[]): LaneArrangement => ({
  order: [...order, ...folded.filter((one) => !order.includes(one))],
  folded,
});

/** The same without naming lanes that stand where they came and are not folded, when all stand there. */
function plainest({ order, folded }: LaneArrangement, lanes: readonly AnyLane[]): LaneArrangement {
  const inPlace = lanes.every(({ id }, index) => id === order[index]);
  const named = inPlace ? order.filter((id) => folded.includes(id)) : order;
  return { order: named, folded: named.filter((id) => folded.includes(id)) };
}

const MOST_NAMED = 24;
const LONGEST_NAME = 200;

/** Signs that a name in a link may not hold or begin with, and the mark of a folded lane and of one that is not named after a value. */
const FOLDED = "-";
const UNNAMED = ".";

/** As links write it: "statement,-strike" puts statements first and folds strikes; "" for lanes as they come. */
export const arrangementInLink = ({ order, folded }: LaneArrangement): string =>
  order.map((id) => (folded.includes(id) ? FOLDED : "") + wordOf(id)).join(",");

/** Reads what `arrangementInLink` wrote. A lane that makes no sense is dropped, the others stay. */
export function parseArrangement(text: string): LaneArrangement {
  const order: string[] = [];
  const folded: string[] = [];
  for (const part of text.split(",")) {
    const isFolded = part.startsWith(FOLDED);
    const id = idOf(isFolded ? part.slice(FOLDED.length) : part);
    if (id === null || order.includes(id) || order.length === MOST_NAMED) continue;
    order.push(id);
    if (isFolded) folded.push(id);
  }
  return { order, folded };
}

function wordOf(id: string): string {
  if (!id.startsWith(NAMED_LANE)) return UNNAMED + id;
  return id
    .slice(NAMED_LANE.length)
    .replace(/[%,]|^[-.]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function idOf(word: string): string | null {
  if (word.startsWith(UNNAMED)) {
    return [NO_LANE, OTHER_LANE].find((id) => id === word.slice(UNNAMED.length)) ?? null;
  }
  const name = word.replace(/%(25|2C|2D|2E)/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return name === "" || name.length > LONGEST_NAME ? null : NAMED_LANE + name;
}
