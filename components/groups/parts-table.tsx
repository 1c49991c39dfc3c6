import { type Column, Table } from '@/components/ui/table';
import type { ChangeParts } from '@/lib/figures/change-parts';
import { formatSigned } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { clusterTexts } from '@/lib/texts/cluster';
import { ConfidenceMark, MemberName, type ShownMember } from './member-marks';

type Props = { parts: ChangeParts; members: ShownMember[]; locale: Locale };

/** What a member, or without one all together, brought to the change, in points. */
type Row = { member?: ShownMember; rate: number; composition: number; change: number };

/** What each member brought to the change of the whole, in points. */
export function PartsTable({ parts: { parts, rate, composition, change }, members, locale }: Props) {
  const words = clusterTexts[locale];
  const rows = members.flatMap((member): Row[] => {
    const part = parts.find(({ id }) => id === member.place.id);
    return part ? [{ ...part, member, change: part.rate + part.composition }] : [];
  });
  const column = (id: 'rate' | 'composition' | 'change', head: string): Column<Row> => ({
    id,
    head,
    note: words.unitOf.points,
    number: true,
    cell: (row) => formatSigned(row[id], 2, locale),
  });
  return (
    <Table
      className="max-w-3xl text-sm"
      label={words.parts}
      columns={[
        {
          id: 'member',
          head: words.members,
          cell: ({ member }) => (member ? named(member, locale) : words.partsTotal),
        },
        column('rate', words.partsRate),
        column('composition', words.partsComposition),
        column('change', words.partsTotal),
      ]}
      rows={[...rows, { rate, composition, change }]}
      keyOf={({ member }) => member?.place.id ?? 'total'}
      isTotal={({ member }) => !member}
    />
  );
}

function named({ place, confidence }: ShownMember, locale: Locale) {
  return (
    <>
      <MemberName place={place} locale={locale} /> <ConfidenceMark confidence={confidence} locale={locale} />
    </>
  );
}
