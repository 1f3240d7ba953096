const AGENCY =
  "(?:with )?(?:additional )?(?:inputs?|reporting|reports?|material|contributions?) (?:from|by) .{0,120}|(?:with )?(?:agency|agencies|wire|wires|staff|bureau|news) ?(?:inputs?|reports?|services?|desk|writers?|and agencies)?|(?:the )?associated press|thomson reuters|reuters|afp|ap|agence france-presse|dpa|upi|bloomberg|interfax(?:-ukraine)?|ukrinform|tass|ria novosti|xinhua|pti|ani|ians|anadolu|aa|efe|ansa|belga|apa|kyodo|yonhap|unian|ukrainska pravda|voa|rfe\\/rl|bbc|cnn|al jazeera|dw|euronews|france 24|pa media|pa|aap|cp|the canadian press|getty images|nyt|new york times";

const BRACKETED = new RegExp(
  `^[([]\\s*(?:${AGENCY})(?:\\s*(?:,|/|;|and|&)\\s*(?:${AGENCY}))*\\s*\\.?\\s*[)\\]]\\.?$`,
  "iu",
);
const ALONE = new RegExp(
  `^(?:source|sources|via|by|©|\\(c\\)|copyright|from)?\\s*:?\\s*(?:©\\s*)?(?:\\d{4}\\s)?(?:${AGENCY})(?:\\s*(?:,|/|;|and|&|with)\\s*(?:${AGENCY}))*\\.?$`,
  "iu",
);
/** "mk/rc (AP, Reuters, dpa)": who wrote and edited a text, by initials. */
const INITIALS =
  /^(?:\p{L}{1,4}[,/]\s?)*\p{L}{1,4}\s?\((?:(?:AP|AFP|Reuters|dpa|epd|KNA|EFE|ANSA|Interfax|EPA|TASS)(?:,\s|\/|(?=\))))+\)$/u;

const NAME =
  "\\p{Lu}[\\p{L}'’.-]+(?:\\s(?:(?:de|van|von|der|al|el|bin|la|le|du)\\s)?\\p{Lu}[\\p{L}'’.-]*){1,3}";
const BYLINE = new RegExp(
  `^(?:by|text by|story by|words by|from|author:?|by:)\\s+${NAME}(?:\\s*(?:,|and|&|\\||/|in|–|—|-)\\s*(?:${NAME}|\\p{Lu}[\\p{L}.-]+|the)(?:\\s\\p{Lu}[\\p{L}.]+)*)*\\.?$`,
  "iu",
);
const LOWER_CASE_WORD =
  /(?<![\p{L}\p{N}'’])(?!(?:by|and|in|for|from|the|of|text|story|words|author|de|van|von|der|al|el|bin|la|le|du)\b)\p{Ll}/u;

const CREDITS: readonly RegExp[] = [
  /^[([]?(?:additional |further )?(?:reporting|writing|editing|written|edited|compiled|translated|report|reported|produced|photography|graphics|research|fact-checked|reviewed|updated) by:?\s+\p{Lu}.{0,300}$/u,
  /^(?:Edited|Reporting|Writing|Editing|Editor|Editors|Author|Reporter|Translated|Translation)(?: by)?:\s*\p{Lu}.{0,200}$/u,
  /^(?:©|\(c\)|copyright\b)\s?.{0,200}$/iu,
  /^(?:this|the) (?:article|story|report|piece|material|text|post|content)\b.{0,60}\b(?:originally (?:appeared|published)|was (?:first|originally|produced|provided|published|syndicated|translated|generated|republished)|has been (?:published|updated|corrected|translated|auto-generated|republished)|is republished|may not be)\b.{0,250}$/iu,
  /^(?:source|sources|via|credit):\s*(?:https?:\/\/\S+|\p{Lu}[\p{L}\p{N}.&'’ -]{1,40})\.?$/u,
  /^(?:our standards|more on this story from).{0,80}$/iu,
  /^(?:\p{L}+ )?(?:ukrinform|reuters|afp|ap|bbc news|al jazeera) (?:staff|correspondent|reporter)s?$/iu,
];

/** Credits that stand behind a name of any length: one of these words is in each. */
const LATE_WORD = /contributed|reported from|rights reserved/iu;
const LATE_CREDITS: readonly RegExp[] = [
  /^(?:\p{L}[\p{L}\s.'’&-]{0,60} )?(?:writers?|reporters?|journalists?|correspondents?|staff|producers?)\b.{0,250}\bcontributed (?:to|reporting)\b.{0,80}$/iu,
  /^.{2,120} contributed (?:to this (?:report|story|article)|reporting)\b.{0,60}$/iu,
  /^.{2,80}\breported from\b.{2,100}(?:; |, and |\. ).{0,200}$/u,
  /^.{0,120}\ball rights reserved\b.{0,200}$/iu,
];

/** Who wrote, edited or supplied the text: bylines, agency tags, copyright. `line` is trimmed. */
export function isAgency(line: string): boolean {
  if (line.length > 400 || /^["“'‘]/.test(line)) return false;
  if (BRACKETED.test(line) || ALONE.test(line)) return true;
  if (line.length <= 80 && INITIALS.test(line)) return true;
  if (line.length <= 120 && BYLINE.test(line) && !LOWER_CASE_WORD.test(line.replace(/^\p{L}/u, "B")))
    return true;
  if (CREDITS.some((credit) => credit.test(line))) return true;
  return LATE_WORD.test(line) && LATE_CREDITS.some((credit) => credit.test(line));
}
