import { describe, expect, inject, test } from 'vitest';
import { findTexts } from '@/lib/texts/find';
import { siteTexts } from '@/lib/texts/site';
import { readTable } from '@/tests/data-table';

const address = inject('address');
const locales = ['zh', 'en'] as const;

type Level = 'high' | 'medium' | 'low';
const isInferred = (level = ''): level is Level => ['high', 'medium', 'low'].includes(level);

const memberships = readTable('group_members');
const places = readTable('places');
const groups = readTable('groups');
const inferredGroups = groups.filter(({ id }) =>
  memberships.some((row) => row.group === id && isInferred(row.confidence)),
);

async function mainOf(path: string): Promise<string> {
  const response = await fetch(address + path);
  expect([path, response.status]).toEqual([path, 200]);
  return /<main[\s\S]*<\/main>/.exec(await response.text())?.[0] ?? '';
}

/** How a place belongs to a group: itself, or through the county or prefecture in which it lies. */
function levelOf(id: string, group: string): string | undefined {
  const own = memberships.find((row) => row.place === id && row.group === group);
  if (own) return own.confidence;
  const parent = places.find((row) => row.id === places.find((one) => one.id === id)?.parent);
  return parent && /county|prefecture/.test(parent.kind ?? '') ? levelOf(parent.id ?? '', group) : undefined;
}

describe.each(locales)('no inferred membership is without its mark, in %s', (locale) => {
  const { confidence } = siteTexts[locale];

  test('on the pages of places', { timeout: 180_000 }, async () => {
    for (const { id = '' } of places) {
      const belonging = groups.filter((group) => isInferred(levelOf(id, group.id ?? '')));
      if (belonging.length === 0) continue;
      const items = (await mainOf(`/${locale}/places/${id}`)).split('<li');
      for (const { id: group = '' } of belonging) {
        const level = levelOf(id, group) as Level;
        const own = items.filter((item) => item.includes(`/${locale}/clusters/${group}"`));
        expect(own.length).toBeGreaterThan(0);
        for (const item of own) {
          expect(item).toContain(`data-confidence="${level}"`);
          expect(item).toContain(confidence[level]);
        }
      }
    }
  });

  test('on the pages of projects', async () => {
    let marked = 0;
    for (const { id } of readTable('projects')) {
      const main = await mainOf(`/${locale}/projects/${id}`);
      for (const { id: group } of inferredGroups) {
        const parts = main.split(`projects?group=${group}"`).slice(1);
        for (const part of parts) {
          const [after = ''] = part.split('projects?group=');
          expect(after).toMatch(/data-confidence="(high|medium|low)"/);
          marked++;
        }
      }
    }
    expect(marked).toBeGreaterThan(20);
  });

  test('on the compare page, in its heads and ready comparisons', async () => {
    for (const { id = '' } of groups) {
      const main = await mainOf(`/${locale}/compare?p=${id}.side-sichuan`);
      const marks = main.match(new RegExp(`data-inferred="${id}"`, 'g')) ?? [];
      const inferred = inferredGroups.some((group) => group.id === id);
      // Once in the heads and once among the ready comparisons.
      expect([id, marks.length]).toEqual([id, inferred ? 2 : 0]);
      if (inferred) expect(main).toContain(findTexts[locale].inferred);
    }
  });
});
