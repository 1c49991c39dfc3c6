/** Numbers from here on are of candidates: what a draft would make of a release, which readers never see. */
export const firstCandidate = 100_000;

/** Tells whether a number is that of a candidate. */
export const isCandidate = (number: number): boolean => number >= firstCandidate;
