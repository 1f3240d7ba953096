/** The stage that finds statements, by which the reasons of a mention name it. */
export const STAGE = "find statements";
