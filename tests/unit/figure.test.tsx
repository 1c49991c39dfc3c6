import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Figure, FigureLegend } from '@/components/ui/figure';
import type { Figure as FigureOf } from '@/lib/figures/comparability';
import type { Point } from '@/lib/figures/comparison';
import { legendOf } from '@/lib/figures/marks';
import { siteTexts } from '@/lib/texts/site';
import { tableTexts } from '@/lib/texts/table';
import { exampleComparison, exampleLine, examplePoint } from '@/tests/example-comparison';

function figureOf(subject: string, value: number | null, more: Partial<Point> = {}): FigureOf {
  const point = { ...examplePoint('2020', value ?? 0), value, ...more };
  const comparison = exampleComparison([exampleLine(subject, [point])]);
  const [line] = comparison.lines;
  if (!line) throw new Error('no line');
  return { indicator: comparison.indicator, line, point };
}

const shown = (figure: FigureOf | undefined, more: object = {}) =>
  renderToStaticMarkup(<Figure figure={figure} locale="en" {...more} />);
const plain = (html: string) => html.replace(/<[^>]*>/g, '');

describe('a figure', () => {
  it('that is not there leads nowhere, and nobody is said to withhold it', () => {
    for (const absent of [undefined, figureOf('500112', null), figureOf('511623', null, { status: 'P' })]) {
      expect(shown(absent)).toBe('<span class="text-mute">—</span>');
      expect(shown(absent, { period: true, unit: true, coverage: 'always' })).toBe('<span class="text-mute">—</span>');
    }
  });

  it('that a group withholds says so, and leads to its evidence', () => {
    const withheld = figureOf('side-sichuan', null, { coverage: { members: 3, of: 17, share: null } });
    const html = shown(withheld, { coverage: 'always' });
    expect(html).toContain('/en/evidence?');
    expect(html).toContain(tableTexts.en.withheld);
    expect(plain(html)).toContain('3/17');
  });

  it('has its marks in every form, and > before what was only said to be passed', () => {
    const bound = figureOf('port-luzhou', 12, { over: true, status: 'U', doubt: 'U', computed: true });
    for (const form of ['exact', 'rounded', 'amount'] as const) {
      const html = shown(bound, { form });
      expect(plain(html)).toMatch(/^&gt;12/);
      expect([...html.matchAll(/<sup[^>]*> (.)<\/sup>/g)].map(([, mark]) => mark)).toEqual(
        bound.line.kind === 'place' ? ['U', 'ƒ'] : ['U'],
      );
    }
  });

  it('tells what each of its signs means, and of no other', () => {
    const all = [figureOf('500112', 1, { over: true }), figureOf('500112', 2, { status: 'D' }), figureOf('511623', 3)];
    expect(legendOf(all, 'zh').map(([sign]) => sign)).toEqual(['>', 'D']);
    expect(plain(renderToStaticMarkup(<FigureLegend figures={all} locale="en" />))).toContain(siteTexts.en.status.D);
    expect(renderToStaticMarkup(<FigureLegend figures={all.slice(2)} locale="en" />)).toBe('');
  });
});
