import { pathOf } from '@/lib/addresses/pages';
import type { Group } from '@/lib/figures/comparison';
import { formatPeriod } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { clusterTexts } from '@/lib/texts/cluster';
import { MembersByConfidence, type ShownMember } from './member-marks';

export type ListedGroup = { group: Group; members: ShownMember[] };

const kinds = ['city_cluster', 'growth_pole', 'industrial_cluster', 'cooperation_platform', 'own', 'side'] as const;

/** Where a group comes from and how far it is: `from the proposal · approved, 10 Nov 2021`. */
export function originOf({ basis, status, statusDate }: Group, locale: Locale): string {
  const words = clusterTexts[locale];
  const state = status && (words.status[status] ?? status);
  const dated =
    state && statusDate ? `${state}${speech[locale].marks.clause}${formatPeriod(statusDate, locale)}` : state;
  return [words.basis[basis], dated].filter(Boolean).join(' · ');
}

type Props = { groups: ListedGroup[]; locale: Locale };

/** The groups of each kind that there is. */
function byKind(groups: ListedGroup[]) {
  return kinds
    .map((kind) => [kind, groups.filter(({ group }) => group.kind === kind)] as const)
    .filter(([, own]) => own.length > 0);
}

/** Every group by kind, by its name. */
export function GroupIndex({ groups, locale }: Props) {
  const words = clusterTexts[locale];
  return (
    <dl className="grid gap-x-6 sm:grid-cols-[9rem_1fr]">
      {byKind(groups).map(([kind, own]) => (
        <div key={kind} className="contents">
          <dt className="pt-2 text-mute">{words.kinds[kind](own.length)}</dt>
          <dd className="flex flex-wrap gap-x-5">
            {own.map(({ group }) => (
              <a key={group.id} href={pathOf(locale, 'clusters', group.id)} className="py-2">
                {nameOf(group, locale)}
              </a>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Every group by kind, each with its members and how they are known. */
export function GroupList({ groups, locale }: Props) {
  const words = clusterTexts[locale];
  return (
    <div className="grid gap-x-12 gap-y-9 lg:grid-cols-2">
      {byKind(groups).map(([kind, own]) => (
        <section key={kind} className={kind === 'cooperation_platform' ? 'lg:col-span-2' : undefined}>
          <h3 className="border-rule border-b pb-1">{words.kinds[kind](own.length)}</h3>
          <ul className={kind === 'cooperation_platform' ? 'grid gap-x-12 lg:grid-cols-2' : undefined}>
            {own.map(({ group, members }) => (
              <li key={group.id} className="keep border-rule border-b py-2">
                <a href={pathOf(locale, 'clusters', group.id)} className="underline decoration-rule">
                  {nameOf(group, locale)}
                </a>{' '}
                <small className="text-mute">
                  {words.memberCount(members.length)} · {originOf(group, locale)}
                </small>
                <div className="text-sm">
                  <MembersByConfidence members={members} locale={locale} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
