import { SideMark } from '@/components/ui/side-mark';
import { type Column, Table } from '@/components/ui/table';
import type { Sides } from '@/lib/area/area';
import { sideNames } from '@/lib/area/side-names';
import { isUntold } from '@/lib/figures/missing-reason';
import type { ClassRow, SideGapParts, SideOfClass } from '@/lib/figures/side-gap-parts';
import { formatNumber, formatSigned, noFigure } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { clusterTexts } from '@/lib/texts/cluster';
import { sideGapTexts } from '@/lib/texts/side-gap';

const sides = ['left', 'right'] as const;

/** A class of both sides, or without one all together, and what it brings to the gap, in points. */
type Row = { of?: ClassRow; part: { rate: number; composition: number } | undefined; total?: number };

type Props = { found: SideGapParts; area: Sides; locale: Locale };

/** The classes with their number, share and rate on both sides, and what each brings to the gap, in points. */
export function SideGapTable({ found: { classing, rows, parts }, area, locale }: Props) {
  const words = sideGapTexts[locale];
  const names = sideNames(area, locale);
  const told = isUntold(parts) ? undefined : parts;
  const classes = rows.map((of): Row => ({ of, part: told?.parts.find(({ id }) => id === of.name) }));
  return (
    <div data-classing={classing}>
      <Table
        className="max-w-4xl text-sm"
        label={words.classings[classing]}
        columns={[
          {
            id: 'class',
            head: words.head,
            cell: ({ of, total }) =>
              of ? words.classes[of.name] : `${clusterTexts[locale].partsTotal} ${formatSigned(total ?? 0, 2, locale)}`,
          },
          ...sides.flatMap((side) => sideColumns(side, names[side], locale)),
          ...(['rate', 'composition'] as const).map((part) => partColumn(part, locale)),
        ]}
        rows={told ? [...classes, { part: told, total: told.change }] : classes}
        keyOf={({ of }) => of?.name ?? 'total'}
        isTotal={({ of }) => !of}
      />
    </div>
  );
}

function sideColumns(side: (typeof sides)[number], name: string, locale: Locale): Column<Row>[] {
  const words = sideGapTexts[locale];
  const told = {
    places: ({ places }: SideOfClass) => String(places),
    share: ({ share }: SideOfClass) => formatNumber(share, 1, locale),
    rate: ({ rate }: SideOfClass) => (rate === undefined ? noFigure : formatNumber(rate, 2, locale)),
  };
  return (['places', 'share', 'rate'] as const).map((what) => ({
    id: `${side} ${what}`,
    head: (
      <>
        <SideMark side={side} />
        {name}
      </>
    ),
    note: words[what],
    number: true,
    cell: ({ of }) => of && told[what](of[side]),
  }));
}

function partColumn(what: 'rate' | 'composition', locale: Locale): Column<Row> {
  const words = sideGapTexts[locale];
  return {
    id: what,
    head: what === 'rate' ? words.byRate : words.byComposition,
    note: clusterTexts[locale].unitOf.points,
    number: true,
    cell: ({ part }) => (part ? formatSigned(part[what], 2, locale) : noFigure),
  };
}
