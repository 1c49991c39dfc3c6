/** Statuses of figures that nobody published as final and sure. */
export type Doubt = 'E' | 'P' | 'U';

/** How a figure was worked out of printed ones. */
export type Working = 'ratio' | 'converted' | 'sum' | 'difference' | 'growth' | 'share';

/** Those workings by which a figure is called in place of an estimate. */
export type Worked = Exclude<Working, 'ratio'>;

/** From the one that makes a figure least sure. */
const workings: readonly Worked[] = ['growth', 'share', 'converted', 'difference', 'sum'];

const isWorked = (working: string | undefined): working is Worked => workings.some((one) => one === working);

type Doubted = { doubt: Doubt | null; working?: Working };

/** Returns how what is to be minded about a figure is called: what was worked out of printed figures is no estimate. */
export function doubtNameOf({ doubt, working }: Doubted): Doubt | Worked | null {
  return doubt === 'E' && isWorked(working) ? working : doubt;
}

/** Returns the working that makes what was put together least sure; undefined where any part is an estimate, or none was worked out. */
export function weakestWorking(found: readonly (Working | 'estimate' | null)[]): Working | undefined {
  if (found.includes('estimate')) return undefined;
  return workings.find((one) => found.includes(one)) ?? (found.includes('ratio') ? 'ratio' : undefined);
}
