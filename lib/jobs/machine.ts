/** Who stands in the history for what no person decided. */
export const MACHINE = "sourceline";
