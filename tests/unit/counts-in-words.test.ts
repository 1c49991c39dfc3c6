import { expect, test } from 'vitest';
import { basisCounts } from '@/lib/groups/clusters';
import { speech } from '@/lib/language/speech';
import { clusterTexts } from '@/lib/texts/cluster';
import { clusterSentenceTexts } from '@/lib/texts/cluster-sentences';
import { findingTexts } from '@/lib/texts/finding';
import { projectTexts } from '@/lib/texts/project';
import { siteTexts } from '@/lib/texts/site';

const wordsOf = (locale: 'zh' | 'en', count: number) => {
  const { ports, threeTable, platforms, kinds } = clusterTexts[locale];
  const { infrastructure, clusterNote } = projectTexts[locale];
  return [
    findingTexts[locale].clusters(count),
    ...[kinds.city_cluster, ports, threeTable, clusterNote, infrastructure.title].map((text) => text(count)),
    platforms(count).split('：')[0],
    infrastructure.note(count, '30').split(/；|(?<=\.) /)[0],
    siteTexts[locale].footer.grouping(count).split(/，| are/)[0],
  ];
};

test('small counts are written in words, others in digits', () => {
  expect([2, 10, 11].map(speech.zh.countWord)).toEqual(['两', '十', '11']);
  expect([2, 10, 11].map(speech.en.countWord)).toEqual(['two', 'ten', '11']);
});

test('texts take the count of clusters, platforms and lists from the data', () => {
  expect(wordsOf('zh', 2)).toEqual([
    '两大特色城市群',
    ...['两大城市群', '两大城市群里的港口', '两大城市群与两侧', '两大城市群的组成区县由本站推断。', '两份基础设施清单'],
    '两个合作平台',
    '提案列出两份清单而没有给出指标',
    '两大城市群的组成区县为本站按提案文字推断',
  ]);
  expect(wordsOf('en', 4)).toEqual([
    'Four proposed clusters',
    ...['City clusters', 'Ports in the four city clusters', 'Four city clusters and both sides'],
    ...['The members of the four city clusters are inferred by this dashboard.', 'Four infrastructure lists'],
    'Four cooperation platforms with common members',
    'The proposal has four lists and no indicators.',
    'Members of the four city clusters',
  ]);
});

test('one cluster or list is not counted, and without clusters nothing is said of their members', () => {
  expect(wordsOf('zh', 1).slice(0, 4)).toEqual(['特色城市群', '城市群', '城市群里的港口', '城市群与两侧']);
  expect(wordsOf('en', 1).slice(2, 4)).toEqual(['Ports in the city cluster', 'City cluster and both sides']);
  expect(projectTexts.en.infrastructure.title(1)).toBe('One infrastructure list');
  const counts = basisCounts([
    { basis: 'geometry' },
    { basis: 'article' },
    { basis: 'geometry' },
    { basis: 'geometry' },
  ]);
  expect(clusterSentenceTexts.en.lead(counts, 0)).toBe('4 groups: 1 from the proposal, 3 computed from boundaries.');
  expect(clusterSentenceTexts.zh.lead(counts, 0)).toBe('4个片区：提案提出1个，由边界算得3个。');
});

test('the parts of the count of groups add up, whatever groups are added', () => {
  const bases = ['article', 'source', 'geometry', 'own'] as const;
  for (let added = 0; added < 8; added++) {
    const groups = Array.from({ length: 20 + added }, (_, at) => ({ basis: bases[(at * 3 + added) % 4] ?? 'own' }));
    for (const locale of ['zh', 'en'] as const) {
      const [all, ...parts] =
        clusterSentenceTexts[locale].lead(basisCounts(groups), 0).match(/\d+/g)?.map(Number) ?? [];
      expect(parts.reduce((sum, count) => sum + count, 0)).toBe(all);
      expect(all).toBe(groups.length);
    }
  }
});
