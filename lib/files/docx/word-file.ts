import type { Locale } from '@/lib/language/locale';

/** A cell of a table in a document. */
export type WordCell = { text: string; isNumber?: boolean; isStrong?: boolean; span?: number };

/** A part of a document. Widths of columns are shares of the text's width; pictures have their size in pixels; a table that may be parted goes on over the page. */
export type WordBlock =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'text' | 'statement' | 'remark'; text: string }
  | { kind: 'picture'; svg: string; png: Buffer; width: number; height: number; alt: string }
  | { kind: 'caption'; text: string; note: string | undefined }
  | {
      kind: 'table';
      head: readonly WordCell[];
      rows: readonly (readonly WordCell[])[];
      widths: readonly number[];
      isParted?: true;
    }
  | { kind: 'item'; text: string };

/** A document as it is written: A4, with a title, parts, and a table of contents where that has a name; `address` is where it can be read again. */
export type WordFile = {
  title: string;
  subtitle: string;
  date: string;
  contents?: string;
  locale: Locale;
  address: string | null;
  blocks: readonly WordBlock[];
};
