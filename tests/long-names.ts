import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Files } from './database/data-folder';

/** What readers are shown of a row, in the columns of any table. */
const named = /^(name|short|title|part|unit(?=_)|quote|publisher|subtitle|headline)(_en|_zh)?$/;

const lengths = { zh: 60, en: 90 } as const;
const more = {
  zh: '及其毗邻区域统筹发展综合评价监测指标体系',
  en: 'Interdepartmentalcrossjurisdictionalnonstandardized',
} as const;

/** A name without a blank, and no shorter than the longest that people have come up with. */
function lengthened(name: string, language: 'zh' | 'en'): string {
  const whole = name.replace(/\s+/g, '');
  return (whole + more[language].repeat(6)).slice(0, Math.max(lengths[language], whole.length));
}

/** The data of the project with a name of 60 Chinese characters or 90 letters, without a blank, wherever one is shown. */
export function longNamedFiles(): Files {
  const files = readdirSync('data').filter((name) => name.endsWith('.csv'));
  return Object.fromEntries(files.map((file) => [file, longNamed(file, readFileSync(`data/${file}`, 'utf8'))]));
}

/** The last part of the id of a series, which is no name that is shown. */
const isPartOfId = (file: string, column: string) => file === 'series.csv' && column === 'name';

function longNamed(file: string, text: string): string {
  const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const rows = data.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => {
        const [, , language] = named.exec(column) ?? [];
        return named.test(column) && !isPartOfId(file, column) && !/^(%?|\d{6})$/.test(value)
          ? [column, lengthened(value, language === '_zh' ? 'zh' : 'en')]
          : [column, value];
      }),
    ),
  );
  return Papa.unparse({ fields: meta.fields ?? [], data: rows }, { newline: '\n' });
}
