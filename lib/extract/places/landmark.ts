import { sitesNamed } from "../../places/gazetteer";
import { plainName } from "../../places/spelling";
import { keepAnswers } from "../../text/keep-answers";

/** Whether a name, as written, is that of a building, camp, base or the like that the gazetteer knows ("the Kremlin", "Camp David"). */
export const isLandmark = keepAnswers((name) => {
  const plain = plainName(name);
  return (
    BUILDINGS.test(plain) ||
    sitesNamed(name).some((site) => site.kind === "landmark" && site.plain.includes(plain))
  );
});

/** Names that say what they are: "Villa Madama", "the Elysee Palace", "Nevatim air base". */
const BUILDINGS =
  /^(?:villa|palazzo|hotel|chateau|schloss|camp|fort) \p{L}|\p{L} (?:palace|hotel|castle|villa|headquarters|embassy|hospital|clinic|prison|jail|correctional facility|detention cent(?:re|er)|power plant|refugee camp|shopping cent(?:re|er)|mall|school|academy|college|bridge|synagogue|temple|shrine|theatre|theater|square|airport|airfield|air base|airbase|barracks|stadium|refinery|mosque|church|cathedral|monastery|university)$/u;
