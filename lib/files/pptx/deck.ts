import type { Locale } from '@/lib/language/locale';
import type { Chart } from './chart';
import type { Drawn, DrawnText } from './drawing';

/** A rectangle on a slide of 1920 by 1080 units, of which one is half a point. */
export type Box = { x: number; y: number; width: number; height: number };

/** What every item has: its name in the list of objects, and its place. */
type Placed = { name: string; box: Box };

/** Sizes and leading in points, colours as #rrggbb. */
export type TextItem = Placed & {
  kind: 'text';
  text: string;
  size: number;
  colour: string;
  lead?: number;
  serif?: boolean;
  bold?: boolean;
  align?: 'left' | 'center' | 'right';
  link?: string;
};

/** `alt` is what a reader hears who does not see the item. */
export type ChartItem = Placed & { kind: 'chart'; alt: string; chart: Chart };
/** `svg`: the same as a drawing that stays sharp, for programs that show one. */
export type PictureItem = Placed & { kind: 'picture'; alt: string; png: Buffer; svg?: string; link?: string };
/** Shapes in a group; `widthOf` says how wide a text may become. */
export type DrawingItem = Placed & {
  kind: 'drawing';
  alt: string;
  marks: readonly Drawn[];
  widthOf: (text: DrawnText) => number;
};

export type TableCell = {
  text: string;
  colour: string;
  bold?: boolean;
  align?: 'left' | 'center' | 'right';
  fill?: string;
  /** Of a head that reaches over several columns. */
  span?: number;
  /** A rule under the cell. */
  ruled?: boolean;
};
/** `widths` in units; a row is at least as high as `rowHeight`. */
export type TableItem = Placed & {
  kind: 'table';
  alt: string;
  size: number;
  widths: number[];
  rowHeight: number;
  rows: TableCell[][];
};

export type Item = TextItem | ChartItem | PictureItem | DrawingItem | TableItem;

/** `plain`: a title alone on its slide, as on a cover. */
export type DeckSlide = { title: TextItem; plain: boolean; items: Item[]; notes: string };

/** A presentation as it is written; `address` is where it can be read again, `release` of which its figures are. */
export type Deck = {
  title: string;
  locale: Locale;
  address: string | null;
  release: string | null;
  colours: DeckColours;
  slides: DeckSlide[];
};

/** The colours of the theme, and the band of the two sides. */
export type DeckColours = { paper: string; ink: string; mute: string; rule: string; accents: string[] };
