import { z } from "zod";

/** The slug of a timeline and an id as they come from the network: within reason, not yet known to exist. */
export const Timeline = z.string().min(1).max(200);
export const Id = z.string().min(1).max(64);
