import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { families } from '@/lib/language/fonts';
import { tags } from '@/lib/language/languages';
import { locales, usualLocale } from '@/lib/language/locale';

const nouns = readdirSync('lib/texts/zh').map((file) => file.replace('.ts', ''));

/** The keys of texts with the kinds of what they hold. */
function shape(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shape(one)]));
}

/** The keys of texts that are empty. */
function emptyIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    typeof one === 'string' && one.trim() === '' ? [key] : emptyIn(one),
  );
}

test.each(locales)('%s has the files of the other languages', (locale) => {
  expect(readdirSync(`lib/texts/${locale}`).sort()).toEqual(nouns.map((noun) => `${noun}.ts`).sort());
});

test.each(nouns)('the texts of %s are the same in every language, none empty', async (noun) => {
  const [first, ...others] = await Promise.all(
    locales.map(async (locale) => (await import(`@/lib/texts/${locale}/${noun}.ts`))[locale]),
  );
  for (const other of others) expect(shape(other)).toEqual(shape(first));
  // A count of single facts has no unit in English.
  for (const each of [first, ...others])
    expect(emptyIn(each).filter((key) => noun !== 'fact' || key !== 'count')).toEqual([]);
});

test.each(locales)('pages in %s have the fonts of the language', (locale) => {
  const styles = readFileSync('app/styles.css', 'utf8').replace(/\s*([{},:;\n])\s*/g, '$1');
  const page = locale === usualLocale ? 'html' : `html[lang="${tags[locale].htmlLang}"]`;
  const { sans, serif } = families[locale];
  expect(styles).toContain(`${page}{--sans:${sans};--serif:${serif};}`);
});

test('briefings are printed in every language', () => {
  const listed = locales.map((locale) => `'${locale}'`).join(', ');
  expect(readFileSync('scripts/pdf.mjs', 'utf8')).toContain(`[${listed}].includes(values.lang)`);
});
