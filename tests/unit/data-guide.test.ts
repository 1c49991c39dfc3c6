import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sheets } from '@/db/import/tables';
import { columnMeanings } from '@/db/schema/column-meanings';
import { fileMeanings } from '@/db/schema/file-meanings';
import { dataGuide } from '@/scripts/data-guide';

describe('the guide to the data', () => {
  it('is up to date', () => {
    expect(readFileSync('docs/DATA.md', 'utf8')).toBe(dataGuide());
  });

  it('says of every file and column what it is, and of nothing else', () => {
    expect(Object.keys(fileMeanings).sort()).toEqual(sheets.map(({ file }) => file).sort());
    const names = new Set(sheets.flatMap(({ columns }) => columns.map(({ name }) => name)));
    expect(Object.keys(columnMeanings).sort()).toEqual([...names].sort());
  });
});
