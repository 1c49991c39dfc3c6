import { GapTable } from '@/components/compare/gap-table';
import { ConfidenceMark, MemberName } from '@/components/groups/member-marks';
import { builtSubject, isUnchanged, type OfferedGroup, offeredGroup, offeredPlace } from '@/lib/figures/builder';
import { lineOf } from '@/lib/figures/lines';
import { shortNameOf } from '@/lib/language/short-name';
import { builderTexts } from '@/lib/texts/builder';
import type { Picks } from './pick';
import { type Answered, answersShown } from './totals';

/** What is built against the group that it started from: members in and out, and what that does to each total. */
export function Difference(answered: Answered) {
  const { offer, builder, comparison, locale } = answered;
  const words = builderTexts[locale];
  const group = offeredGroup(offer, builder.from);
  if (!group) return null;
  const own = builtSubject(offer, builder);
  const pair = own ? [lineOf(comparison, group.id), lineOf(comparison, own)] : [];
  const [a, b] = pair;
  return (
    <section id="difference" className="section" aria-labelledby="difference-title">
      <h2 id="difference-title" className="panel-title">
        {words.change(shortNameOf(group, locale))}
      </h2>
      {isUnchanged(offer, builder) && <p className="mt-1">{words.same}</p>}
      <Members group={group} {...answered} />
      {a && b && !isUnchanged(offer, builder) && (
        <GapTable comparison={answersShown(comparison)} pair={[a, b]} locale={locale} title={words.effect} />
      )}
    </section>
  );
}

function Members({ offer, builder, group, locale }: Picks & { group: OfferedGroup }) {
  const words = builderTexts[locale];
  const proposed = group.members.map(({ place }) => place);
  const rows: [string, string[]][] = [
    [words.added, builder.members.filter((id) => !proposed.includes(id))],
    [words.removed, proposed.filter((id) => !builder.members.includes(id))],
    [words.kept, proposed.filter((id) => builder.members.includes(id))],
  ];
  return (
    <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-sm">
      {rows.map(([title, ids]) => (
        <div key={title} className="contents">
          <dt className="text-mute">{title}</dt>
          <dd className="flex flex-wrap gap-x-4">
            {ids.length === 0 && words.none}
            {ids.map((id) => {
              const place = offeredPlace(offer, id);
              const member = group.members.find((one) => one.place === id);
              return (
                place && (
                  <span key={id} className="inline-block">
                    <MemberName place={place} locale={locale} />{' '}
                    {member && <ConfidenceMark confidence={member.confidence} locale={locale} />}
                  </span>
                )
              );
            })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
