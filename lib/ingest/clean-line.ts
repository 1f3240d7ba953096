// Marks that reorder or hide what follows them: in a title or name they could make the page around it lie.
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]/g;

/** One line for showing: white space collapsed, marks that reorder text removed. */
export const cleanLine = (text: string): string => text.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();

/** As `cleanLine`, cut at a word to at most `longest` UTF-16 units, with a sign of the cut. */
export function cutLine(text: string, longest: number): string {
  const line = cleanLine(text);
  if (line.length <= longest) return line;
  const room = line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "");
  const words = room.replace(/\s+\S*$/, "").replace(DANGLING, "");
  return `${(words.length > longest / 2 ? words : room).replace(/[\s,;:–—-]+$/, "")}…`;
}

/** Words after which a cut reads as a slip. */
const DANGLING =
  /(?:\s(?:an?|the|of|in|on|to|and|or|but|for|with|from|by|at|as|that|which|who|its|his|her|their)){1,4}$/i;
