import { createHash } from 'node:crypto';
import { pictureSvg } from '@/components/charts/draw/picture';
import { renderPng } from '@/components/charts/draw/picture-png';
import { exampleComparison, exampleLine, examplePoint } from './example-comparison';

/** Prints a hash of the pixels of some charts in both languages, and what the process would hand on to others. */
const lines = ['510010', '500010'].map((id, at) =>
  exampleLine(id, [examplePoint('2010', 40 + at), examplePoint('2020', 55 + at)]),
);
const words = { zh: '綦江“筻口”比𬇙东高15.1个百分点 ✔△✖', en: 'Qijiang is “15.1 points” above Dazhu ✔△✖' };
for (const locale of ['zh', 'en'] as const) {
  for (const chart of ['line', 'table', 'map'] as const) {
    const comparison = exampleComparison(lines, { chart });
    const svg = pictureSvg({ comparison, locale, title: words[locale], address: 'https://example.org/zh?i=a' });
    console.log(
      locale,
      chart,
      createHash('sha256')
        .update(await renderPng(svg, 1))
        .digest('hex'),
    );
  }
}
console.log('handed on:', process.env.FONTCONFIG_FILE ?? 'nothing');
