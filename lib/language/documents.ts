import type { Locale } from './locale';

/** A font for Latin letters and one for Chinese. */
type FontPair = { ascii: string; eastAsia: string };

/** How documents are set in a language: sizes in half points, distances of lines in twentieths of a point. */
export type DocumentSetting = {
  fonts: Record<'title' | 'first' | 'second' | 'body' | 'table', FontPair>;
  sizes: Record<'title' | 'first' | 'second' | 'body' | 'small' | 'note', number>;
  /** Of lines of the text, either exactly so far apart or growing with their letters; and of small text. */
  line: number;
  isExact: boolean;
  smallLine: number;
  /** How far paragraphs stand apart, and by how many hundredths of a character their first line is set in. */
  apart: number;
  indent: number;
  /** Whether headings are told by weight, or by their font alone. */
  isBold: boolean;
  /** By which form sources are cited. */
  citation: 'gbt' | 'apa';
};

const latin = 'Times New Roman';

/** Settings of documents: Chinese ones as offices set them (GB/T 9704), the title in 小标宋, headings in 黑体 and 楷体, the text in 仿宋. */
export const documentSettings: Record<Locale, DocumentSetting> = {
  zh: {
    fonts: {
      title: { ascii: latin, eastAsia: '方正小标宋简体' },
      first: { ascii: latin, eastAsia: '黑体' },
      second: { ascii: latin, eastAsia: '楷体' },
      body: { ascii: latin, eastAsia: '仿宋' },
      table: { ascii: latin, eastAsia: '宋体' },
    },
    sizes: { title: 44, first: 32, second: 32, body: 32, small: 21, note: 18 },
    line: 560,
    isExact: true,
    smallLine: 320,
    apart: 0,
    indent: 200,
    isBold: false,
    citation: 'gbt',
  },
  en: {
    fonts: {
      title: { ascii: 'Georgia', eastAsia: '宋体' },
      first: { ascii: 'Georgia', eastAsia: '黑体' },
      second: { ascii: 'Georgia', eastAsia: '楷体' },
      body: { ascii: 'Calibri', eastAsia: '仿宋' },
      table: { ascii: 'Calibri', eastAsia: '宋体' },
    },
    sizes: { title: 44, first: 32, second: 26, body: 23, small: 19, note: 17 },
    line: 320,
    isExact: false,
    smallLine: 270,
    apart: 140,
    indent: 0,
    isBold: true,
    citation: 'apa',
  },
};

/** What stands in for a font of documents where a machine has none of its name. */
export const fontStandIns: Readonly<Record<string, string>> = {
  方正小标宋简体: '华文中宋',
  仿宋: 'FangSong',
  楷体: 'KaiTi',
  黑体: 'SimHei',
  宋体: 'SimSun',
  Georgia: 'Liberation Serif',
  Calibri: 'Carlito',
};
