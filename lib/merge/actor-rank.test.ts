import { expect, test } from "vitest";
import { actorRank } from "./actor-rank";

test.each(["Russia", "Ukrainian forces", "Zelensky", "Vladimir Putin", "the president of Kenya", "Erdoğan"])(
  "%s is of the first rank",
  (name) => expect(actorRank(name)).toBe(2),
);
test.each(["Foreign Minister Ana Horvat", "the Red Cross agency", "Gen. John Doe"])(
  "%s holds an office or is a body",
  (name) => expect(actorRank(name)).toBe(1),
);
test.each(["Mary Doe", "a bystander", ""])("%j is anybody", (name) => expect(actorRank(name)).toBe(0));
