import { expect, test } from 'vitest';
import { movedPage, slidePage } from '@/components/briefings/write/slide-pages';

const slides = [{ id: 'cover' }, { id: 'sources' }, { id: 'view' }];
const drawings = new Map(['cover', 'sources', 'sources~2', 'sources~3', 'view', 'gone~2'].map((id) => [id, id]));

test('a slide is counted as its drawing counts it, with all pages of a list of sources', () => {
  expect(slides.map((_, at) => slidePage(slides, at, drawings))).toEqual([
    { number: 1, of: 5 },
    { number: 2, of: 5 },
    { number: 5, of: 5 },
  ]);
  expect(slidePage(slides, 3, drawings).number).toBe(6);
});

test('a slide that is moved is told to stand where it will be', () => {
  expect(movedPage(slides, 'view', 1, drawings)).toEqual({ number: 2, of: 5 });
  expect(movedPage(slides, 'cover', 1, drawings)).toEqual({ number: 4, of: 5 });
});
