import { SideMark } from '@/components/ui/side-mark';
import { type Column, Table } from '@/components/ui/table';
import { pathOf } from '@/lib/addresses/pages';
import type { Group, Place } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { clusterTexts } from '@/lib/texts/cluster';
import { MemberName } from './member-marks';

/** A place and how it belongs to each platform: itself, with a part of it, through the place it lies in, or not. */
export type MatrixRow = { place: Place; belongs: ('member' | 'part' | Place | undefined)[] };

type Props = { platforms: Group[]; rows: MatrixRow[]; locale: Locale };

/** Which place belongs to which platform: sets that overlap, never sums. */
export function PlatformMatrix({ platforms, rows, locale }: Props) {
  const words = clusterTexts[locale];
  return (
    <Table
      className="text-sm"
      label={words.platforms(platforms.length)}
      columns={[
        {
          id: 'member',
          head: words.members,
          cellClass: 'whitespace-nowrap',
          cell: ({ place }) => <MemberName place={place} locale={locale} />,
        },
        ...platforms.map(
          (platform, at): Column<MatrixRow> => ({
            id: platform.id,
            head: (
              <a href={pathOf(locale, 'clusters', platform.id)} className="underline decoration-rule">
                {shortNameOf(platform, locale)}
              </a>
            ),
            headClass: 'min-w-16 whitespace-normal! text-center! align-bottom! font-normal!',
            cellClass: ({ place }) => `text-center! ${place.side === 'left' ? 'text-side-left' : 'text-side-right'}`,
            cell: ({ place, belongs }) => <Belonging how={belongs[at]} {...{ place, locale }} />,
          }),
        ),
        {
          id: 'count',
          head: words.platformHead,
          number: true,
          cell: ({ belongs }) => belongs.filter(Boolean).length,
        },
      ]}
      rows={rows}
      keyOf={({ place }) => place.id}
    />
  );
}

type BelongingProps = { how: MatrixRow['belongs'][number]; place: Place; locale: Locale };

function Belonging({ how, place, locale }: BelongingProps) {
  const words = clusterTexts[locale];
  if (how === undefined) return null;
  if (how === 'part') return <small>{words.partShort}</small>;
  if (how !== 'member') return <small>{words.through(shortNameOf(how, locale))}</small>;
  return (
    <>
      <SideMark side={place.side} />
      <span className="sr-only">{words.official}</span>
    </>
  );
}
