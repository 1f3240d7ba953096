import { inYear } from "./in-year";
import type { Modifier } from "./modifier";
import { eve, offset } from "./offset";
import { part } from "./part";
import {
  clockBefore,
  earlierOrLater,
  nightAfter,
  nightBefore,
  partOfDayAfter,
  partOfDayBefore,
} from "./part-of-day";
import { after, before, by, onwards, since, until } from "./relation";

/** Applied from the date outwards, over and over until no words fit; of several that fit, the first. */
export const MODIFIERS: readonly Modifier[] = [
  inYear,
  nightAfter,
  partOfDayAfter,
  onwards,
  part,
  nightBefore,
  clockBefore,
  partOfDayBefore,
  earlierOrLater,
  offset,
  eve,
  since,
  until,
  by,
  before,
  after,
];
