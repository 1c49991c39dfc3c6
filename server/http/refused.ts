import type { Refusal } from './refusal';

/** A request that ends with a refusal, from wherever it turns out. */
export class RefusedError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.reason);
    this.name = 'RefusedError';
    this.refusal = refusal;
  }
}
