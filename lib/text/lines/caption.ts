const LABEL =
  /^[([]?(?:(?:file|handout|archive|illustrative|illustration|representative|screen|representational|cover|main|featured|top|lead)[ -])?(?:photos?|photographs?|pictures?|pics?|images?|video|screenshot|illustration|graphic|map|photography|photographer|credits?)(?: (?:credits?|source|caption|courtesy|by|via|from|for representation|for illustration|file))?\s?(?::|\||©)\s?(\S.{0,400})$/iu;
const LABEL_ALONE =
  /^[([]?(?:file|archive|stock|illustrative|representative|representational|handout) (?:photo|image|picture|pic|footage)s?(?: (?:of|for)\b.{0,80})?[)\].]*$/iu;
const BROADCASTER = /^(?:image|media|video) (?:source|caption|credit|copyright),(?:\s*\S.{0,400})?$/iu;
const FILE = /^(?:FILE|File|FILE PHOTO|File photo|HANDOUT)(?:\s[–—-]\s?|:\s)\S.{0,600}$/u;
const BY_PHOTOGRAPHER =
  /^[([]?(?:photos?|photographs?|pictures?|images?|illustration|graphic|video|screenshot) (?:by|courtesy of|from|provided by|courtesy)\s+[^.]{2,120}[)\].]*$/iu;

const AGENCIES =
  "AP|AFP|VOA|Reuters|REUTERS|EPA|EPA-EFE|Getty Images|Getty|AP Photo|Xinhua|Anadolu|Anadolu Agency|Shutterstock|Alamy|TASS|Sputnik|dpa|picture alliance|Bloomberg|Ukrinform|UNIAN|NurPhoto|ZUMA|PA|PA Wire|PTI|ANI|IMAGO|Imago|SOPA|Handout|Pool|Planet Labs|Maxar|Maxar Technologies|Screenshot|Al Jazeera|CNN|File|AAP|UPI|Polaris|Redux|WireImage|LightRocket";
/** "(AP Photo/Efrem Lukatsky)", "[File: Thomas Peter/Reuters]" at the end of the line, or all of it. */
const BRACKETED_CREDIT = new RegExp(
  `[([](?:(?:file|photo|image|picture|file photo|source|credit|via)s?(?: by)?[:\\s/]*)?(?:[^()[\\]]{0,100}[/|,@]\\s?)?(?:photo by .{2,80}|(?:${AGENCIES})(?:[/ ,|@].{0,80})?)[)\\]]\\.?$`,
  "u",
);
const TRAILING_CREDIT =
  /(?:\bREUTERS\/[\p{L}'’. -]{2,60}(?:\/File(?: Photo)?)?|(?:via|\/|©)\s?(?:Getty Images|Getty|AFP|REUTERS|EPA|AP)|\bAP Photo\/.{2,60}|[\p{L}. ]{2,40}\/(?:Reuters|AFP|AP|EPA|Getty Images|EPA-EFE|Anadolu))\.?$/u;

/** How every label of a picture begins. */
const OPENS_LABEL =
  /^[([]?(?:file|handout|archive|stock|illustrat|represent|screen|cover|main|featured|top|lead|photo|pic|image|media|video|graphic|map|credit)/i;
const BRACKET_AT_END = /[)\]]\.?$/u;
/** What stands in every trailing credit. */
const CREDIT_SIGN = /\bREUTERS\/|\bAP Photo\/|(?:via|[/©])\s?(?:Getty|AFP|REUTERS|EPA|AP|Reuters|Anadolu)/u;

/** A dateline ("KYIV (Reuters) – …") holds its agency at the start; only at the end is it a picture's credit. */
export function isCaption(line: string): boolean {
  if (line.length > 600) return false;
  if (OPENS_LABEL.test(line)) {
    if (BROADCASTER.test(line) || FILE.test(line) || LABEL_ALONE.test(line)) return true;
    if (line.length <= 420 && (isLabelled(line) || BY_PHOTOGRAPHER.test(line))) {
      return !/["“”]/.test(line) || line.length < 200;
    }
  }
  if (/^["“'‘]/.test(line)) return false;
  const tail = line.slice(-160);
  return (
    (BRACKET_AT_END.test(tail) && BRACKETED_CREDIT.test(tail)) ||
    (CREDIT_SIGN.test(tail) && TRAILING_CREDIT.test(tail))
  );
}

/** "Images: none were released" goes on like a sentence; a credit goes on with a name. */
function isLabelled(line: string): boolean {
  const credit = LABEL.exec(line)?.[1];
  return credit !== undefined && (!/^\p{Ll}/u.test(credit) || credit.split(/\s+/).length <= 3);
}

/** Whether a label announces that its picture's caption is the next line. */
export const announcesCaption = (line: string): boolean => /^(?:image|media|video) caption,?$/i.test(line);
