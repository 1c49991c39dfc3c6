import type { Catalogue } from '@/lib/figures/catalogue';
import type { Locale } from '@/lib/language/locale';
import type { KeyFigure } from '@/lib/places/key-figures';
import type { IndicatorRow, Span } from '@/lib/places/place-rows';

/** An indicator with what is told of it among its peers. */
export type ShownRow = { row: IndicatorRow; told: Pick<KeyFigure, 'position' | 'share'> };

/** A theme with the indicators of a place in it; `folded` are those that are counted only to work out others. */
export type ThemeRows = { id: string; title: string; rows: ShownRow[]; folded: ShownRow[] };

export type TableProps = {
  themes: ThemeRows[];
  catalogue: Catalogue;
  span: Span | undefined;
  locale: Locale;
  /** What the peers are called, at the head of their column. */
  peers: string;
};

/** A row with the years that all rows of a table draw their courses in; `linked` where its series do not unfold. */
export type RowProps = TableProps & { shown: ShownRow; years: readonly [number, number]; linked?: boolean };
