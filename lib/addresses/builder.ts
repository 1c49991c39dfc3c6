import {
  type Builder,
  type Clash,
  type Offer,
  offeredGroup,
  offeredPlace,
  sameMembers,
  startOf,
  withoutOverlap,
} from '@/lib/figures/builder';
import type { SelectionProblem } from '@/lib/figures/selection';
import type { Locale } from '@/lib/language/locale';
import { pathOf } from './pages';
import { isOrigin, unknownParameters } from './tracking';

const longestName = 40;
/** The parameters of the builder's address. */
export const builderKeys = { from: 'from', members: 'm', name: 'n' } as const;

/**
 * Reads the address of the builder leniently: what cannot be read is listed. Members are those of the group started
 * from unless `m` names others; `m` may stand once with dots or several times, as a form sends it.
 */
export function readBuilder(
  search: URLSearchParams,
  offer: Offer,
): { builder: Builder; clashes: Clash[]; problems: SelectionProblem[] } {
  const problems: SelectionProblem[] = [];
  const refuse = (parameter: string, value: string, allowed: string) => problems.push({ parameter, value, allowed });
  const start = search.get(builderKeys.from) || null;
  // A messenger's word for where the link was pressed has the same name.
  const from = start && isOrigin(start) ? null : start;
  const group = offeredGroup(offer, from);
  if (from && !group) refuse(builderKeys.from, from, offer.groups.map(({ id }) => id).join(', '));
  const given = search.getAll(builderKeys.members);
  const written = given.flatMap((text) => text.split('.')).filter(Boolean);
  const named = [...new Set(written.map((id) => offer.formerCodes[id] ?? id))];
  problems.push(...written.flatMap((code) => formerCodeIn(offer, code)));
  const unknown = named.filter((id) => !offeredPlace(offer, id));
  if (unknown.length > 0) {
    refuse(builderKeys.members, unknown.join('.'), offer.places.map(({ id }) => id).join(', '));
  }
  const own = group?.members.map(({ place }) => place) ?? [];
  const asked = given.length > 0 ? named.filter((id) => !unknown.includes(id)) : own;
  const name = (search.get(builderKeys.name) ?? '').replace(/\p{C}/gu, '').trim();
  if ([...name].length > longestName) refuse(builderKeys.name, `${name.slice(0, longestName)}…`, `1–${longestName}`);
  const known = Object.values(builderKeys);
  for (const key of unknownParameters(search, known)) refuse(key, search.get(key) ?? '', known.join(', '));
  const builder = { from: group?.id ?? null, name: [...name].length > longestName ? '' : name };
  const { members, clashes } = withoutOverlap(offer, asked);
  return { builder: { ...builder, members }, clashes, problems };
}

/** What is told of a code that stands for a place under its former one. */
function formerCodeIn(offer: Offer, code: string): SelectionProblem[] {
  const place = offeredPlace(offer, offer.formerCodes[code] ?? '');
  if (!place) return [];
  const { id, nameZh, nameEn } = place;
  return [{ parameter: builderKeys.members, value: code, allowed: id, meant: [{ id, nameZh, nameEn }], renamed: true }];
}

/** Returns the query of the builder, with only what differs from what the group started from says. */
export function builderQuery(offer: Offer, builder: Builder): string {
  const { from, members, name } = builder;
  const pairs: [string, string][] = [];
  if (from) pairs.push([builderKeys.from, from]);
  if (!sameMembers(members, startOf(offer, builder))) pairs.push([builderKeys.members, members.join('.')]);
  if (name) pairs.push([builderKeys.name, encodeURIComponent(name)]);
  return pairs.length > 0 ? `?${pairs.map((pair) => pair.join('=')).join('&')}` : '';
}

/** Returns the address at which a cluster is being built. */
export function builderAddress({ offer, builder, locale }: { offer: Offer; builder: Builder; locale: Locale }): string {
  return `${pathOf(locale, 'clusters', 'build')}${builderQuery(offer, builder)}`;
}
