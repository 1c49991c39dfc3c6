import type { Worked } from './doubt';
import type { ToldReason } from './told-reason';

/** A reason of the list, which has a text in each language. */
export type ListedReason =
  | 'indicator'
  | 'series'
  | 'period'
  | 'missing'
  | 'neither'
  | 'aggregation'
  | 'overlap'
  | 'part'
  | 'withheld'
  | 'break'
  | 'replaced'
  | 'vintage'
  | 'shared'
  | 'shares'
  | 'within'
  | 'wider'
  | 'members'
  | 'subject'
  | 'definition'
  | 'estimated'
  | Worked
  | 'provisional'
  | 'unreliable'
  | 'bound'
  | 'passed'
  | 'start'
  | 'rounding'
  | 'coverage'
  | 'turns'
  | 'tier'
  | 'target'
  | 'level'
  | 'base';

/** Why figures may not be set against each other, or only with care: of the list, or in the words of the data. */
export type ReasonCode = ListedReason | ToldReason;

/** One reason or more: a list without any would say nothing, so the type has no place for it. */
export type Reasons = readonly [ReasonCode, ...ReasonCode[]];

/** Reasons without repetition; undefined for none. */
export function reasonsOf(codes: readonly ReasonCode[]): Reasons | undefined {
  const [first, ...more] = new Set(codes);
  return first && [first, ...more];
}
