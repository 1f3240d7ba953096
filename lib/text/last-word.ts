/** What stands behind the last space of a name, the whole of it where there is none. */
export const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);
