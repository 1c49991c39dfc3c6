import { expect, test } from 'vitest';
import { datasetOf, scriptText } from '@/components/frame/dataset-json';
import { exampleComparison, exampleLine, examplePoint } from '@/tests/example-comparison';

test('a dataset names its years, unit, sources and files, and no licence that nobody gave', () => {
  const comparison = exampleComparison([exampleLine('510903', [examplePoint('2010', 40), examplePoint('2020', 50)])]);
  const page = {
    name: '城镇化',
    description: '</script>',
    area: '',
    address: 'https://p.cn/zh',
    siteUrl: 'https://p.cn',
  };
  const dataset = datasetOf({ ...page, comparisons: [comparison], locale: 'zh' });
  expect(dataset).toMatchObject({
    '@type': 'Dataset',
    temporalCoverage: '2010/2020',
    version: '1',
    variableMeasured: [{ name: '城镇化率', unitText: '%' }],
    citation: ['Yearbook <2020>. Bureau'],
  });
  expect(dataset).not.toHaveProperty('license');
  expect(dataset.distribution.map(({ contentUrl }) => contentUrl)).toEqual(
    ['csv', 'xlsx', 'json'].map((ending) => `https://p.cn/compare.${ending}?lang=zh`),
  );
  const text = scriptText(dataset);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual(dataset);
});
