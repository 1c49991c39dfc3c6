import type { RuleKey } from '@/lib/texts/reading';
import { momentIn, type Said } from './head-text';
import { indicatorsInText } from './indicator-index';
import type { Block } from './layout';
import { periodWithin, withDigits, yearsIn } from './period-text';
import { placesInText } from './place-index';
import { unitsOfLine } from './roles';
import type { Table } from './table';
import { readUnit, type Unit } from './units';

/** What the words around a block say, which holds where rows and columns say nothing else. */
export type Around = Omit<Said, 'unit' | 'rest' | 'text'> & { units: Unit[]; unitOfTitle?: Unit };

type Line = { text: string; of: 'Title' | 'Sheet' | 'File' };

/** Returns what titles, the names of sheet and file, and lines of units say of a block, the nearest first. */
export function aroundOf(table: Table, { titles, units }: Block): Around {
  const { sheet, file } = table.grid;
  const lines: Line[] = [
    ...titles.toReversed().map((row): Line => ({ text: lineText(table, row), of: 'Title' })),
    { text: sheet, of: 'Sheet' },
    { text: file.replace(/\.[a-z]{2,5}$/i, ''), of: 'File' },
  ];
  const around: Around = { units: units.flatMap((name) => readUnit(name) ?? []), rules: [] };
  for (const line of lines) addLine(table, around, line);
  return around;
}

const lineText = (table: Table, row: number) =>
  table
    .filled(row)
    .map((column) => table.raw(row, column))
    .join(' ');

function addLine({ index }: Table, around: Around, { text, of }: Line): void {
  const say = (rule: RuleKey) => around.rules.push(rule);
  const places = around.places ? [] : placesInText(index.places, text);
  if (places.length > 0) {
    around.places = places.map((place) => ({ place, rule: `placeFrom${of}` }));
  }
  const indicators = around.indicators ? [] : indicatorsInText(index.indicators, text);
  if (indicators.length > 0) {
    around.indicators = indicators.map((indicator) => ({ indicator, rule: `indicatorFrom${of}` }));
  }
  const period = around.period ? undefined : periodOf(text);
  if (period) {
    around.period = period;
    say(`periodFrom${of}`);
  }
  around.moment ??= momentIn(text);
  around.unitOfTitle ??= unitIn(text);
}

/** The one time that a line names: none where it names several years. */
function periodOf(text: string): Said['period'] {
  const [year, ...others] = yearsIn(text);
  // A date in a name tells when a file was made.
  if (year === undefined || others.length > 0 || /\d{4}[-/.]\d{1,2}(?!\d)/.test(text)) return undefined;
  const plain = withDigits(text);
  const from = plain.slice(plain.indexOf(year));
  return periodWithin(from)?.read ?? { period: year };
}

/** A unit in brackets at the end of a title. */
function unitIn(text: string): Unit | undefined {
  if (unitsOfLine(text)) return undefined;
  const [, inner = ''] = /[（(]([^（()）]{1,20})[）)]\s*$/.exec(text) ?? [];
  return inner === '' ? undefined : readUnit(inner);
}
