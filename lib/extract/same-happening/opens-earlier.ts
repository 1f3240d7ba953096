import type { Article } from "../article";
import type { Candidate } from "../candidate";

/** "A day earlier shells had hit the port": before what was told before, and so another happening. */
export const opensEarlier = ({ sentence }: Candidate, { sentences }: Article): boolean =>
  EARLIER.test(
    (sentences[sentence]?.tokens ?? [])
      .slice(0, 4)
      .map(({ lower }) => lower)
      .join(" "),
  );
const EARLIER =
  /^(?:(?:an?|the|one|two|three|several|\d+) )?(?:days?|hours?|weeks?|months?|nights?|evening) (?:earlier|before)\b|^(?:on )?the previous (?:day|night|evening|week)\b/u;
