import type { Figure } from '@/lib/figures/comparability';
import type { Gap } from '@/lib/figures/gap';
import type { ShownGap } from '@/lib/figures/shown-gap';
import { type Locale, nameOf, unitOf } from '@/lib/language/locale';
import { fileTexts } from '@/lib/texts/files';
import { siteTexts } from '@/lib/texts/site';
import { reasonTexts } from '../sentences/reasons';
import { gapRoundingText } from '../sentences/rounding-note';
import { type Column, spokenColumns } from './column';
import { boundOf } from './figure-columns';
import type { GapRow } from './gap-row';

/** The columns of a table of gaps; rows that may not be compared have an empty gap. */
export function gapColumns(locale: Locale): Column<GapRow>[] {
  const files = fileTexts[locale];
  const { verdict, panel } = siteTexts[locale];
  const decimals = ({ left }: GapRow) => left.indicator.decimals;
  const gapUnit = (gap: Gap | undefined) =>
    gap?.unit === 'amount' ? unitOf(gap.indicator, locale) : gap ? files.gapUnit[gap.unit] : null;
  return [
    { name: 'indicator', width: 22, read: ({ left }) => left.indicator.id },
    ...spokenColumns<GapRow>('indicator', { zh: 18, en: 24 }, ({ left }, one) => nameOf(left.indicator, one)),
    { name: 'pair', width: 14, read: ({ pair }) => files.pair[pair] },
    ...nameColumns('left', ({ left }) => left),
    ...nameColumns('right', ({ right }) => right),
    { name: 'left_period', width: 12, read: ({ left }) => periodOf(left) },
    { name: 'right_period', width: 12, read: ({ right }) => periodOf(right) },
    { name: 'left_bound', width: 8, read: ({ left }) => boundOf(left.point) },
    { name: 'left_value', width: 14, read: ({ left }) => left.point.value, decimals },
    { name: 'right_bound', width: 8, read: ({ right }) => boundOf(right.point) },
    { name: 'right_value', width: 14, read: ({ right }) => right.point.value, decimals },
    { name: 'unit', width: 12, read: ({ left }) => left.indicator.unit },
    {
      name: 'gap',
      width: 14,
      read: ({ gap }) => gap?.value ?? null,
      decimals: (row) => (row.gap?.unit === 'percent' ? 1 : decimals(row)),
    },
    { name: 'gap_unit', width: 16, read: ({ gap }) => gapUnit(gap) },
    { name: 'verdict', width: 16, read: ({ verdict: { level } }) => verdict[level] },
    {
      name: 'reasons',
      width: 40,
      read: ({ left, right, ...row }) => reasonTexts({ ...row, a: left, b: right }, locale).join(panel.and) || null,
    },
  ];
}

/** The column that says where a gap as a spreadsheet shows it is not that of the figures as it shows them; CSV holds all digits. */
export const roundingColumn = (locale: Locale): Column<GapRow> => ({
  name: 'rounding',
  width: 40,
  read: ({ left, right, gap }) => {
    const decimals = gap?.unit === 'percent' ? 1 : left.indicator.decimals;
    const figure: ShownGap['decimals']['figure'] = (_, indicator) => indicator.decimals;
    return (gap && gapRoundingText([{ a: left, b: right, gap, decimals: { figure, gap: decimals } }], locale)) || null;
  },
});

/** Empty where there is no figure. */
export const periodOf = ({ point }: Figure) => (point.value === null ? null : point.period);

function nameColumns(place: 'left' | 'right', figureOf: (row: GapRow) => Figure): Column<GapRow>[] {
  return [
    { name: place, width: 16, read: (row) => figureOf(row).line.subject },
    ...spokenColumns<GapRow>(place, { zh: 16, en: 20 }, (row, one) => nameOf(figureOf(row).line, one)),
  ];
}
