import type { RefusalKey } from '@/lib/texts/given';

/** Why a file is not read: the key of its words, and what they speak of. */
export type Refusal = { refused: RefusalKey; of: (string | number)[] };

/** Returns a refusal. */
export const refuse = (refused: RefusalKey, ...of: (string | number)[]): Refusal => ({ refused, of });

/** Ends the reading of a file from within; never leaves this room. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refused: RefusalKey, ...of: (string | number)[]) {
    super(refused);
    this.refusal = refuse(refused, ...of);
  }
}

/** Returns whether what was read is a refusal. */
export const isRefusal = (read: object): read is Refusal => 'refused' in read;
