import type { Locale, Spoken } from '@/lib/language/locale';
import { type Gravity, gravities } from './gravity';
import type { PartChange } from './page-parts';

/** A part of a page that a draft changes, with the page. */
export type Effect = PartChange & { page: string; path: string };

/** Names an effect: the same for the same part of the same page, in each language. */
export const effectKey = ({ path, id }: Pick<Effect, 'path' | 'id'>) => `${path.replace(/^\/[^/]+/, '')}#${id}`;

/** Puts effects in order, the gravest first, of these those that change most. */
export function byGravity(effects: readonly Effect[]): { gravity: Gravity; all: Effect[] }[] {
  return gravities
    .map((gravity) => ({
      gravity,
      all: effects.filter((one) => one.gravity === gravity).sort((a, b) => b.size - a.size),
    }))
    .filter(({ all }) => all.length > 0);
}

/** A sentence that reads otherwise, as it is kept with a release. */
export type KeptEffect = Pick<Effect, 'page' | 'path' | 'id' | 'title' | 'gravity'> & {
  gone: string[];
  come: string[];
};

/** What an editor saw before publishing: of which version of a draft, over which release, in which language; `seen` are the turns that were ticked. */
export type KeptEffects = {
  version: number;
  over: number;
  language: Locale;
  told: KeptEffect[];
  counts: Partial<Record<Gravity, number>>;
  slides: (Spoken<'title'> & { briefing: string; page: number })[];
  same: { parts: number; slides: number };
  seen: string[];
};

/** Sentences that are kept with a release. */
const mostKept = 400;

/** Returns what is kept of effects: verdicts and sentences, without figures of tables and drawings. */
export function keptOf(effects: readonly Effect[]): Pick<KeptEffects, 'told' | 'counts'> {
  const counts: Partial<Record<Gravity, number>> = {};
  for (const { gravity } of effects) counts[gravity] = (counts[gravity] ?? 0) + 1;
  // The gravest first, so that no turn is lost where there are more than are kept.
  const ordered = byGravity(effects).flatMap(({ all }) => all);
  const told = ordered.filter(
    ({ gravity, said }) => gravity === 'turned' || gravity === 'compared' || said.gone + said.come > 0,
  );
  return {
    counts,
    told: told.slice(0, mostKept).map(({ page, path, id, title, gravity, gone, come, said }) => ({
      ...{ page, path, id, title, gravity },
      ...(said.gone + said.come > 0
        ? { gone: gone.slice(0, said.gone), come: come.slice(0, said.come) }
        : { gone: gone.slice(0, 4), come: come.slice(0, 4) }),
    })),
  };
}

/** Returns the turns that nobody ticked. */
export const unseenTurns = ({ told }: Pick<KeptEffects, 'told'>, seen: readonly string[]): KeptEffect[] =>
  told.filter((one) => one.gravity === 'turned' && !seen.includes(effectKey(one)));
