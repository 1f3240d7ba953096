import type { Tile, TileQuestion } from "../../timeline/tile";
import type { Timeline } from "../timelines";
import { plainTile } from "./plain-reading";

/** A tile of the events that match, in the lanes that `readLanes` gives for the same filter. */
export const readTile = ({ id }: Pick<Timeline, "id" | "changes">, question: TileQuestion): Promise<Tile> =>
  plainTile(id, question);
