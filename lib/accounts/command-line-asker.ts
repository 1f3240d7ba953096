import type { Asker } from "./asker";

/** Whoever runs a command on this machine, with its files and its database, is the owner. */
export const commandLineAsker = (): Asker => ({ name: "owner" }) as Asker;
