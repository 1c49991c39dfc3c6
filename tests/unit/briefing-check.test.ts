import { describe, expect, test } from 'vitest';
import { most } from '@/lib/briefing/briefing';
import { checkContent } from '@/lib/briefing/check';
import { briefingOf, slideOf } from '@/tests/example-briefing';

const problemsOf = (given: unknown) => {
  const checked = checkContent(given);
  return 'problems' in checked ? checked.problems.map(({ parameter, value }) => [parameter, value]) : [];
};

test('a briefing of every kind of slide is taken as it is', () => {
  const slides = [
    slideOf('cover'),
    slideOf('section'),
    slideOf('view', ['?s=census']),
    slideOf('views', ['?s=census', '?i=gdp']),
    slideOf('statement'),
    slideOf('statement', ['?s=census']),
    slideOf('table', ['?v=table']),
    slideOf('text', [], { text: '一\n二', note: 'n'.repeat(most.note) }),
    slideOf('sources'),
  ];
  expect(checkContent(briefingOf({ slides }))).toEqual({ content: briefingOf({ slides }) });
});

describe('what is wrong is listed with its place and value', () => {
  const one = slideOf('view', ['?s=census'], { id: 'a' });
  test.each([
    ['nothing', undefined, ['briefing', 'nothing']],
    ['a list', [], ['briefing', '0']],
    ['an empty title', briefingOf({ title: ' ' }), ['title', ' ']],
    ['a wrong date', briefingOf({ date: '2026-13-01' }), ['date', '2026-13-01']],
    ['an unknown kind', briefingOf({ slides: [{ ...one, kind: 'film' as never }] }), ['slides.0.kind', 'film']],
    ['an unknown key', briefingOf({ slides: [{ ...one, html: 1 } as never] }), ['slides.0', expect.any(String)]],
    ['a view too many', briefingOf({ slides: [slideOf('view', ['?s=census', '?s=census'])] }), ['slides.0.views', '2']],
    ['a view too few', briefingOf({ slides: [slideOf('views', ['?s=census'])] }), ['slides.0.views', '1']],
    ['an unreadable view', briefingOf({ slides: [slideOf('view', ['?q=1'])] }), ['slides.0.views.0.view', '?q=1']],
    ['a release in a view', briefingOf({ slides: [slideOf('view', ['?r=1'])] }), ['slides.0.views.0.view', '?r=1']],
    ['the same id twice', briefingOf({ slides: [one, one] }), ['slides', '2']],
    ['200 slides', briefingOf({ slides: Array.from({ length: 200 }, () => slideOf('text')) }), ['slides', '200']],
    ['a NUL', briefingOf({ slides: [slideOf('text', [], { text: 'a\0b' })] }), ['slides.0.text', 'a\0b']],
    ['half a character', briefingOf({ title: 'a\ud800' }), ['title', 'a\ud800']],
  ])('%s', (_, given, problem) => {
    expect(problemsOf(given)).toEqual([problem]);
  });

  test('a note of 10,000 characters, by its beginning and length', () => {
    const given = briefingOf({ slides: [slideOf('text', [], { note: 'n'.repeat(10_000) })] });
    expect(problemsOf(given)).toEqual([['slides.0.note', `${'n'.repeat(80)}… (10000 characters)`]]);
  });
});

test('what would do is said in words, for what is missing too', () => {
  const checked = checkContent({ title: '', slides: [{ ...slideOf('text'), kind: 'film' }] });
  const advice = 'problems' in checked ? checked.problems.map(({ parameter, allowed }) => [parameter, allowed]) : [];
  expect(advice).toEqual([
    ['title', 'a title'],
    ['subtitle', 'text'],
    ['date', 'a date, such as 2026-11-24'],
    ['language', 'zh or en'],
    ['slides.0.kind', 'one of cover, section, view, views, statement, table, text, sources'],
  ]);
});
