import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { Advice } from '@/db/import/cells';
import { checkWords, type Words, withoutDamage } from '@/db/import/damage';
import { bytesOf, type Encoding } from '@/lib/given/legacy-encoding';
import { misreadOf } from '@/lib/given/mojibake';
import { tell } from '@/lib/texts/import';

const adviceOn = (text: string, words: Words = 'name') => {
  const advice = checkWords(text, words);
  return advice instanceof Advice ? advice.said : undefined;
};

/** What a program shows that reads bytes in a wrong encoding. */
const readAs = (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes);

const names = [
  '重庆市',
  '四川省',
  '万州区',
  '潼南区',
  '安岳县',
  '常住人口城镇化率',
  '第一产业增加值（亿元）',
  '川渝毗邻地区',
];

describe('text read in a wrong encoding', () => {
  it.each(['gb18030', 'big5', 'shift_jis', 'windows-1252', 'windows-1251', 'macintosh'])(
    'that is UTF-8 read as %s is found, however little of it is left',
    (encoding) => {
      for (const name of names.filter((name) => name.length % 2 === 0 || encoding !== 'gb18030')) {
        const spoiled = readAs(encoding, Buffer.from(name));
        expect(adviceOn(spoiled)?.key, `${name} → ${spoiled}`).toMatch(/^(?:misread|lost)$/);
      }
    },
  );

  it('says how it was read and what it should read', () => {
    expect(misreadOf('閲嶅簡')).toEqual({ really: 'UTF-8', as: 'GBK', right: '重庆' });
    expect(misreadOf('é‡\u008dåº†')).toEqual({ really: 'UTF-8', as: 'Windows-1252', right: '重庆' });
    expect(misreadOf('ÖØÇìÊÐ')).toEqual({ really: 'GBK', as: 'Windows-1252', right: '重庆市' });
    expect(misreadOf('Population rÃ©sidente')).toMatchObject({ right: 'Population résidente' });
    expect(misreadOf('Recensement gÃ©nÃ©ral')).toMatchObject({ right: 'Recensement général' });
    expect(misreadOf('2010â€”2020')).toMatchObject({ as: 'Windows-1252' });
  });

  it.each(['æ±Ÿæ´¥', 'è¥¿', 'Ã©', 'Ã¼', 'Â°C', 'â€œtwoâ€\u009d', 'ËÄ´¨Ê¡', '锟斤拷', '万\ufffd区', '???', '万?'])(
    '%s is refused',
    (text) => {
      expect(adviceOn(text)).toBeDefined();
    },
  );
});

describe('good text is never taken for damaged', () => {
  it.each([
    ...[
      'café — thé',
      'le « café » fermé',
      'naïve “résumé”—yes',
      'São Tomé',
      'Ångström',
      'ÄÖÜ',
      'Straße',
      'été…',
      'où ?',
    ],
    ...[
      'Wànzhōu Qū',
      '城镇化率（%）',
      '“中间”区位——两江',
      '联通',
      '洌浃浼',
      '缙云',
      '綦江',
      '潼南',
      '涪陵、璧山',
      '〔2023〕9号',
    ],
    ...[
      '総面積18.5萬平方公里',
      'の発展',
      '장강 황금수도',
      'Москва',
      'µg/m³',
      '㎡',
      '1 000',
      '北纬30°',
      'A × B ÷ C',
      '𠮷野家',
    ],
    ...['GDP 增速', 'is it so? 是吗？', '10 % – 20 %', 'https://example.org/a?b=c&d=e'],
  ])('%s', (text) => {
    expect(adviceOn(text)).toBeUndefined();
  });

  it('in any cell of the data set', () => {
    const files = readdirSync('data').filter((name) => name.endsWith('.csv'));
    const cells = files.flatMap((file) => Papa.parse<string[]>(readFileSync(join('data', file), 'utf8')).data.flat());
    expect(cells.length).toBeGreaterThan(80_000);
    const isDamaged = (cell: string) => adviceOn(cell, cell.startsWith('http') ? 'link' : 'prose') !== undefined;
    expect(cells.filter((cell) => cell !== '' && isDamaged(cell))).toEqual([]);
  });
});

/** What a program of a terminal shows, for which Node has no decoder. */
const terminal = (encoding: Encoding, bytes: Uint8Array) => {
  const signs = new Map([...bytesOf(encoding)].map(([sign, [byte = 0]]) => [byte, sign]));
  return [...bytes].map((byte) => signs.get(byte) ?? String.fromCharCode(byte)).join('');
};

describe('what a text should read is told where it is certain, and nothing else ever', () => {
  const spoiled: [string, string, string][] = ['全国', '渝北区', '安岳县', '泸州市', '瀘縣', '乡村常住人口'].flatMap(
    (name) => [
      ...['koi8-r', 'ibm866', 'iso-8859-15', 'windows-1251', 'macintosh'].map((encoding): [string, string, string] => [
        name,
        encoding,
        readAs(encoding, Buffer.from(name)),
      ]),
      ...(['CP437', 'CP850'] as const).map((encoding): [string, string, string] => [
        name,
        encoding,
        terminal(encoding, Buffer.from(name)),
      ]),
      [name, 'twice Latin 1', Buffer.from(Buffer.from(name).toString('latin1')).toString('latin1')],
    ],
  );

  it.each(spoiled)('%s read as %s: %s', (name, _encoding, text) => {
    const said = adviceOn(text, 'nameZh');
    expect(said?.key).toMatch(/^(?:misread|lost|noHan)$/);
    const { right } = misreadOf(text) ?? {};
    expect([undefined, name]).toContain(right);
  });

  it('such as text of a terminal, and not text that was damaged twice', () => {
    expect(misreadOf(terminal('CP850', Buffer.from('全国')))).toMatchObject({ as: 'CP850', right: '全国' });
    expect(misreadOf(terminal('CP437', Buffer.from('渝北区')))).toMatchObject({ as: 'CP437', right: '渝北区' });
    expect(misreadOf('å\x85šå\x9bœ')).toMatchObject({ as: 'ISO-8859-15', right: '全国' });
    expect(misreadOf('Ã¥\x85Â¨Ã¥\x9bÂ½')?.right).toBeUndefined();
    expect(misreadOf('假埬瓮')).toEqual({ really: 'GBK', as: 'Big5', right: '安岳县' });
  });

  it.each(['Yubei', 'GDP', '笭ヰ', '趵控Е', '玳굇혐', '123'])('%s is no Chinese name', (text) => {
    expect(adviceOn(text, 'nameZh')?.key).toBe('noHan');
    expect(adviceOn(text, 'name')).toBeUndefined();
  });
});

it.each(['渝北区\ufe0e', '渝北区\ufe0f', '渝\u{e0101}北区', '渝\u180b北区', '渝\u2800北区', '渝\u034f北区'])(
  'the invisible character in %j is refused',
  (text) => expect(adviceOn(text)?.key).toBe('invisible'),
);

it('a mark that no letter takes is refused, one above a letter is not, nor the colour of a picture', () => {
  expect(adviceOn('渝北区\u0301')).toMatchObject({ key: 'looseMark', of: ['U+0301', 4] });
  expect(adviceOn('\u0301渝北')?.key).toBe('looseMark');
  expect(adviceOn('1\u0323渝北')?.key).toBe('looseMark');
  expect(adviceOn('ḿ̃ n̄')?.key).not.toBe('looseMark');
  expect(adviceOn('❤\ufe0f', 'prose')).toBeUndefined();
});

it('ids have the letters of ids alone', () => {
  expect(adviceOn('gd\u0440', 'id')).toMatchObject({ key: 'foreign', of: ['р', 'U+0440'] });
  expect(adviceOn('\u03bfpen', 'id')?.key).toBe('foreign');
  expect(adviceOn('５00112', 'id')).toMatchObject({ key: 'otherForm', of: ['５', '5'] });
  expect(adviceOn('渝北区', 'id')).toBeUndefined();
  expect(withoutDamage('\ufeff５００112\u00a0 ')).toBe('500112');
});

it('names what nobody sees by its code, in both languages', () => {
  for (const [text, code] of [
    ['a\u200bb', 'U+200B'],
    ['a\u2066b', 'U+2066'],
    ['a\u00adb', 'U+00AD'],
    ['a\u0007b', 'U+0007'],
    ['a\u2028b', 'U+2028'],
    ['a\u202fb', 'U+202F'],
    ['a\ue000b', 'U+E000'],
  ] as const) {
    const said = adviceOn(text, 'prose');
    expect(said && [tell(said, 'en'), tell(said, 'zh')].every((told) => told.includes(code)), text).toBe(true);
  }
});

it('lets prose have lines, and names none', () => {
  expect(adviceOn('two\nlines', 'prose')).toBeUndefined();
  expect(adviceOn('two\nlines', 'name')?.key).toBe('control');
  expect(adviceOn('a\tb', 'prose')?.key).toBe('control');
});

it('writes forms for compatibility and split accents as they are typed', () => {
  expect(adviceOn('⻄充')).toMatchObject({ key: 'otherForm', of: ['⻄', '西'] });
  expect(adviceOn('\u2f83貢')).toMatchObject({ key: 'otherForm', of: ['\u2f83', '自'] });
  expect(adviceOn('cafe\u0301')).toMatchObject({ key: 'otherForm', of: ['e\u0301', 'é'] });
});
