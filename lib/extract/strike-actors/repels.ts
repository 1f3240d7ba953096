/** Verbs of those who withstand an attack: "the army repelled 14 assaults". */
export const REPELS = /^(?:repel(?:s|led|ling)?|repuls(?:es|ed|ing)|withstood|thwarted|rebuffed)$/u;
