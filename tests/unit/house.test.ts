import { describe, expect, it } from 'vitest';
import * as areaNames from '@/tests/house/area-names';
import { findCircles } from '@/tests/house/circles';
import * as content from '@/tests/house/content';
import { findHeavyLeaves } from '@/tests/house/first-script';
import * as imports from '@/tests/house/imports';
import * as names from '@/tests/house/names';
import * as sizes from '@/tests/house/sizes';
import { formatOffences, type Rule, readSources } from '@/tests/house/sources';

const sources = readSources();
const rules: [title: string, Rule][] = Object.entries({ ...imports, ...names, ...sizes, ...content, ...areaNames }).map(
  ([name, rule]) => [name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`), rule],
);

describe('in the whole tree', () => {
  it('there are files and rules', () => {
    expect(sources.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['db/connection/client.ts', 'lib/settings/config.ts']),
    );
    expect(rules).toHaveLength(21);
  });

  it('no files import each other in a circle', () => {
    expect(findCircles(sources)).toEqual([]);
  });

  it('the script that comes with a page knows no word forms of languages', () => {
    expect(findHeavyLeaves(sources)).toEqual([]);
  });

  it.each(rules)(
    '%s',
    (_title, rule) => {
      expect(formatOffences(sources.flatMap(rule))).toEqual([]);
    },
    60_000,
  );
});
