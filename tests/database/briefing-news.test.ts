import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freezeViews, getFrozen } from '@/db/answer/frozen-views';
import { getReader, type Reader } from '@/db/answer/reader';
import { getNews } from '@/db/briefing-news';
import type { Database } from '@/db/connection/client';
import { importFolder } from '@/db/import/import-folder';
import type { BriefingContent, FrozenView } from '@/lib/briefing/briefing';
import { edit, startHistory } from '@/lib/briefing/edit';
import { figureNewsText, newsLead } from '@/lib/sentences/news';
import { briefingOf, slideOf } from '@/tests/example-briefing';
import { changed, type Files, folderOf } from './data-folder';
import { drivers, openTestDatabase } from './harness';

/** A county of which nothing is published yet, so that a later folder may leave it out. */
const bare = '511722,宣汉县,Xuanhan,county,510000,left,false,,,,\n';
const first = changed('places.csv', '511723,', `${bare}511723,`);

/** The county of one slide with another value and a further year; nothing that the other slides show. */
const second = changed(
  'observations.csv',
  'gdp.yearbook,511723,2020,150,E,1,yearbook,,,\n',
  'gdp.yearbook,511723,2020,152.5,A,1,census,,,\ngdp.yearbook,511723,2021,160,A,1,yearbook,,,\n',
  first,
);
const third = changed('observations.csv', '2020,152.5,A', '2020,153,A', second);
const fourth = changed('places.csv', bare, '', third);

describe.each(drivers)('on %s', (driver) => {
  let database: Database;
  let content: BriefingContent;
  const readerNow = async () => (await getReader(database.db)) as Reader;
  const freeze = async (given: BriefingContent) => {
    const frozen = await freezeViews(await readerNow(), given);
    if ('problems' in frozen) throw new Error(JSON.stringify(frozen.problems));
    return frozen.content;
  };
  const bring = (files: Files) => importFolder(database.db, folderOf(files));
  const newsNow = async (given: BriefingContent) => getNews(await readerNow(), given);
  const valuesOf = async (given: BriefingContent, slide: string) => {
    const [view] = given.slides.find(({ id }) => id === slide)?.views ?? [];
    const answers = await getFrozen(database.db, [(view as FrozenView).frozen ?? '']);
    return [...answers.values()][0]?.lines[0]?.points.map(({ value }) => value);
  };

  beforeAll(async () => {
    database = await openTestDatabase(driver);
    await bring(first);
    const slides = [
      slideOf('cover', [], { id: 'cover' }),
      slideOf('view', ['?i=gdp&p=511723'], { id: 'moved' }),
      slideOf('view', ['?i=gdp&p=500101'], { id: 'still' }),
      slideOf('view', ['?p=500101&s=census'], { id: 'rate' }),
      slideOf('view', ['?i=gdp&p=511722.500101'], { id: 'leaving' }),
    ];
    content = await freeze(briefingOf({ slides }));
  });
  afterAll(() => database?.close());

  test('nothing is new at the release at which a briefing was frozen', async () => {
    expect(await newsNow(content)).toEqual({ release: 1, slides: [] });
  });

  test('a changed value flags exactly the slide that shows it, old and new with the source of the new', async () => {
    await bring(second);
    const news = await newsNow(content);
    expect(news.release).toBe(2);
    expect(news.slides.map(({ id }) => id)).toEqual(['moved']);
    const [view] = news.slides[0]?.views ?? [];
    expect(view).toMatchObject({
      since: { number: 1 },
      gone: false,
      changed: [{ period: '2020', before: 150, after: 152.5, statusBefore: 'E', statusAfter: 'A', source: 'Census' }],
      added: [{ period: '2021', before: null, after: 160 }],
      vanished: [],
    });
    if (!view?.changed[0]) throw new Error('the figure is new');
    expect(newsLead(view, 'zh')).toMatch(/^自数据版本1（.+）以来，1项数据有变，新增1项数据（2021）。$/);
    expect(newsLead(view, 'en')).toMatch(/^Since release 1 \(.+\): 1 figure changed, 1 figure is new \(2021\)\.$/);
    expect(figureNewsText(view.changed[0], 'en')).toBe(
      'Kaijiang · GDP · Yearbook · 2020: 150.00 → 152.50 (100 million CNY) (estimated → normal), source: Census',
    );
    expect(await valuesOf(content, 'moved')).toEqual([150]);
  });

  test('kept figures are told of no more, until the next release', async () => {
    const kept = await freeze(edit(startHistory(content), { type: 'keep', id: 'moved', release: 2 }).present);
    expect(await newsNow(kept)).toEqual({ release: 2, slides: [] });
    await bring(third);
    const { slides } = await newsNow(kept);
    expect(slides.map(({ id }) => id)).toEqual(['moved']);
    expect(slides[0]?.views[0]?.changed).toMatchObject([{ before: 150, after: 153 }]);
    expect(await valuesOf(kept, 'moved')).toEqual([150]);
  });

  test('an update freezes the newest figures, and nothing is new then', async () => {
    const updated = await freeze(edit(startHistory(content), { type: 'update', ids: ['moved'] }).present);
    expect(await valuesOf(updated, 'moved')).toEqual([153, 160]);
    expect((await newsNow(updated)).slides).toEqual([]);
    expect(updated.slides.map(({ views }) => views)).toEqual([
      [],
      [{ view: '?i=gdp&p=511723', frozen: expect.any(String), kept: null }],
      content.slides[2]?.views,
      content.slides[3]?.views,
      content.slides[4]?.views,
    ]);
  });

  test('a place that is gone from the data leaves its slide as it was frozen, and says so', async () => {
    const before = await valuesOf(content, 'leaving');
    const kept = await freeze(edit(startHistory(content), { type: 'keep', id: 'moved', release: 3 }).present);
    await bring(fourth);
    // What was kept is told of again only when it changes again.
    expect((await newsNow(kept)).slides.map(({ id }) => id)).toEqual(['leaving']);
    expect((await readerNow()).catalogue.places.has('511722')).toBe(false);
    const { slides } = await newsNow(content);
    expect(slides.map(({ id }) => id)).toEqual(['moved', 'leaving']);
    expect(slides[1]?.views).toMatchObject([{ gone: true, changed: [], added: [], vanished: [] }]);
    expect(await freeze(content)).toEqual(content);
    expect(await valuesOf(content, 'leaving')).toEqual(before);
    const updated = edit(startHistory(content), { type: 'update', ids: ['leaving'] }).present;
    expect(await freezeViews(await readerNow(), updated)).toEqual({
      problems: [expect.objectContaining({ parameter: 'slides.4.views.0.view p', value: '511722' })],
    });
  });
});
