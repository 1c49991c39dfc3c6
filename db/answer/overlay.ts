import { isDeepStrictEqual } from 'node:util';
import type { Catalogue } from '@/lib/figures/catalogue';
import { partsOf } from '@/lib/figures/vintage-of';
import { getChanges } from './release-changes';
import type { Scene } from './scene';

/** Returns where figures of these indicators alone are read: in the release that a candidate leaves as it is in them, else in the scene itself. */
export const sceneOf = <T extends Scene>(scene: T, indicators: readonly string[]): Scene =>
  scene.over && !indicators.some((one) => scene.over?.touched.has(one)) ? scene.over.scene : scene;

/**
 * Returns the indicators of which a candidate changes a figure, or one from which theirs are worked out or judged; all where
 * it names anything otherwise than its release does, beside sources that are new.
 */
export function touchedBy(candidate: Scene, { catalogue: base }: Scene): Promise<ReadonlySet<string>> {
  const { catalogue } = candidate;
  return candidate.keep('touched', async () => {
    if (!namesTheSame(base, catalogue)) return new Set([...base.indicators.keys(), ...catalogue.indicators.keys()]);
    const series = new Set((await getChanges(candidate)).map((cell) => cell.series.id));
    return indicatorsOn(catalogue, series);
  });
}

function namesTheSame({ sources: old, ...base }: Catalogue, { sources, ...own }: Catalogue): boolean {
  return isDeepStrictEqual(base, own) && [...old].every(([id, one]) => isDeepStrictEqual(one, sources.get(id)));
}

/** The indicators that have a figure in these series, or one that rests on a series of such an indicator. */
function indicatorsOn(catalogue: Catalogue, series: ReadonlySet<string>): Set<string> {
  const all = [...catalogue.series].flatMap(([indicator, own]) =>
    own.map((one) => {
      const parts = partsOf(catalogue, one);
      return { indicator, rests: new Set(parts.flatMap(({ id, supersededBy }) => [id, ...(supersededBy ?? [])])) };
    }),
  );
  const reached = new Set(series);
  const found = new Set<string>();
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { indicator, rests } of all) {
      if (found.has(indicator) || ![...rests].some((id) => reached.has(id))) continue;
      found.add(indicator);
      for (const one of catalogue.series.get(indicator) ?? []) reached.add(one.id);
    }
  }
  return found;
}
