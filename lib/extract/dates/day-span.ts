import type { DateFound } from "../candidate";

/** Whether an EDTF date is one calendar day. */
export const isDay = (edtf: string | null): edtf is string =>
  edtf !== null && /^\d{4}-\d{2}-\d{2}$/u.test(edtf);

/** Days from one ISO day to another; negative when `to` comes first. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** A date taken over from what was told beside it. */
export const inferred = (edtf: string | null): DateFound => ({ edtf, basis: "inferred", span: null });
