/** The same characters in the one string that the engine keeps for each property name: it holds on to no longer text that it was cut from, and lists look it up faster. */
export const ownCopy = (text: string): string => Object.keys({ [text]: 0 })[0] ?? text;
