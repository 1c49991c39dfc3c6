/**
 * Why a figure is not given: no period in which the two may be compared, the one asked about is not behind, it was
 * passed before the first figure, too few or too near moments, a gap that widens, stays, turned round or closes too
 * slowly, none to close, a member without a figure, places of unlike level, a class that one side has not, one class for
 * all, a break or other members between two moments, too little left to speak for the
 * whole, a base of zero or too small for a percentage.
 */
export type UntoldReason =
  | 'incomparable'
  | 'not-behind'
  | 'before-first'
  | 'too-few'
  | 'widening'
  | 'flat'
  | 'crossed'
  | 'too-slow'
  | 'no-gap'
  | 'missing'
  | 'levels'
  | 'no-stratum'
  | 'one-stratum'
  | 'break'
  | 'withheld'
  | 'base';

/** Stands where a figure would mean nothing; it says why and never carries a number. */
export type Untold = {
  untold: UntoldReason;
  /** The period before which it was. */
  first?: string | undefined;
};

export function isUntold<T extends object>(answer: T | Untold): answer is Untold {
  return 'untold' in answer;
}
