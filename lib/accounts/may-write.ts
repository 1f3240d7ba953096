import { allowedOrigin, isPersonal } from "./check-request";

/** Whether anybody may write through this server, for pages to leave out what would be refused. Every write is checked all the same. */
export const mayWrite = (): boolean => isPersonal(allowedOrigin(process.env.SOURCELINE_ORIGIN));
